import { expect, test } from 'vitest'
import { freeId } from '../../src/analysis/freeId.ts'
import { isId } from '../../src/model/ids.ts'
import { noRecords, recordsFrom } from '../../src/model/records.ts'

test('always the same id for the same text, and ids that differ for texts that hardly do', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `pain-point:tchp${index}`)
  const ids = texts.map((text) => freeId(noRecords, text))
  expect(new Set(ids).size).toBe(texts.length)
  expect(ids.every(isId)).toBe(true)
  // The quarters are independent of each other: four letters alone tell most of them apart.
  for (const at of [0, 4, 8, 12])
    expect(new Set(ids.map((id) => id.slice(at, at + 4))).size).toBeGreaterThan(19_900)
  expect(freeId(noRecords, 'pain-point:tchp0001')).toBe('jzqIKvrUKc5iqyL3')
})

test('an id that the records hold is not given again, nor that of a deleted record', () => {
  const first = freeId(noRecords, 'x')
  const records = recordsFrom([
    { id: first, kind: 'department', name: 'Support', deletedAt: '2026-01-01T00:00:00Z' },
  ])
  const second = freeId(records, 'x')
  expect(second).not.toBe(first)
  expect(isId(second)).toBe(true)
})
