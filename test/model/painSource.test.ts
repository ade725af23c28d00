import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPainSource, writePainSource } from '../../src/model/painSource.ts'

test('one readable string a source', () => {
  const source = {
    sourceId: 'source01',
    name: 'NHS comments, April.csv',
    hash: '9f3a',
    n: 10,
    negative: 5,
    negativeRows: '12,15-18',
  }
  expect(writePainSource(source)).toBe('source01 9f3a 5/10 12,15-18 NHS comments, April.csv')
  expect(readPainSource(writePainSource(source))).toEqual(source)
})

test('what is not known stays unknown, what is none is none', () => {
  const source = { sourceId: 'source01', name: '', n: 3, negative: 0 }
  expect(readPainSource(writePainSource({ ...source, negativeRows: '' }))).toEqual(source)
  expect(readPainSource('just a name')).toBeUndefined()
})

test('any name comes back', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const source = { sourceId: 'source01', name, n: 1, negative: 1, negativeRows: '1' }
      expect(readPainSource(writePainSource(source))).toEqual(source)
    }),
  )
})
