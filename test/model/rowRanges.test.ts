import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countRows, writeRows } from '../../src/model/rowRanges.ts'

test('rows one by one and as ranges', () => {
  expect(writeRows([12, 15, 16, 17, 18])).toBe('12,15-18')
  expect(writeRows([1, 2])).toBe('1-2')
  expect(writeRows([])).toBe('')
  expect(countRows('12,15-18')).toBe(5)
  expect(countRows('')).toBe(0)
  expect(countRows('nonsense,3-1')).toBe(0)
})

test('what is beyond ten thousand is only counted', () => {
  const rows = Array.from({ length: 12_345 }, (_, at) => 2 * at + 1)
  const text = writeRows(rows)
  expect(text).toMatch(/,19999,\+2345$/)
  expect(countRows(text)).toBe(12_345)
})

test('as many rows come out as went in', () => {
  const rows = fc
    .uniqueArray(fc.integer({ min: 1, max: 500 }))
    .map((list) => list.sort((a, b) => a - b))
  fc.assert(
    fc.property(rows, (list) => {
      const text = writeRows(list)
      const read =
        text === ''
          ? []
          : text.split(',').flatMap((part) => {
              const [first = 0, last = first] = part.split('-').map(Number)
              return Array.from({ length: last - first + 1 }, (_, at) => first + at)
            })
      expect(read).toEqual(list)
      expect(countRows(text)).toBe(list.length)
    }),
  )
})
