import { expect, test } from 'vitest'
import type { RecordOf } from '../../src/model/kinds.ts'
import { teamFeeling } from '../../src/model/teamFeeling.ts'

const felt = (value: number, personaId?: string): RecordOf<'feeling'> => ({
  id: `feeling${value}`,
  kind: 'feeling',
  stepId: 'step0000',
  value,
  ...(personaId === undefined ? {} : { personaId }),
})
const all = [felt(1), felt(0.5, 'anna0000'), felt(-1.5, 'bo000000')]

test('is the mean of all where nobody asks for a persona', () => {
  expect(teamFeeling(all)).toBe(0)
  expect(teamFeeling([])).toBeUndefined()
})

test('is a persona’s own, else the one for all personas, else none', () => {
  expect(teamFeeling(all, 'anna0000')).toBe(0.5)
  expect(teamFeeling(all, 'cleo0000')).toBe(1)
  expect(teamFeeling([felt(2, 'bo000000')], 'anna0000')).toBeUndefined()
})
