import { expect, test } from 'vitest'
import { formatDay } from '../../src/i18n/formatDay.ts'

test('a day is written out; what is none stays', () => {
  expect(formatDay('2026-10-31')).toBe('Oct 31, 2026')
  expect(formatDay('2026-06-01')).toBe('Jun 1, 2026')
  expect(formatDay('soon')).toBe('soon')
})
