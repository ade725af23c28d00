import { expect, test } from 'vitest'
import { isAncestor } from '../../src/model/isAncestor.ts'

const parents = new Map([
  ['leaf', 'branch'],
  ['branch', 'root'],
  ['one', 'two'],
  ['two', 'three'],
  ['three', 'two'],
  ['self', 'self'],
])

test.each([
  ['branch', 'leaf', true],
  ['root', 'leaf', true],
  ['leaf', 'root', false],
  ['leaf', 'leaf', false],
  ['nowhere', 'leaf', false],
  ['leaf', 'nowhere', false],
  ['two', 'one', true],
  ['two', 'two', true],
  ['one', 'one', false],
  ['self', 'self', true],
])('whether %s stands above %s: %s', (id, below, isSo) => {
  expect(isAncestor(id, below, (one) => parents.get(one))).toBe(isSo)
})
