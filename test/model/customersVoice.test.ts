import { expect, it } from 'vitest'
import { customersVoice, isComplaintsFirst } from '../../src/model/customersVoice.ts'
import type { EvidenceStratum } from '../../src/model/evidence.ts'

const stratum = (
  sourceKind: EvidenceStratum['sourceKind'],
  n: number,
  negative: number,
  positive?: number,
): EvidenceStratum => ({
  sourceId: sourceKind,
  sourceKind,
  stratum: '',
  n,
  negative,
  elsewhereN: 0,
  elsewhereNegative: 0,
  ...(positive === undefined ? {} : { positive }),
})
const both = { n: 357, negative: 84, neutral: 150, positive: 123 }

it('leaves complaints out of the moods and counts them', () => {
  const strata = [stratum('complaints', 317, 76, 100), stratum('survey', 40, 8, 23)]
  expect(customersVoice([{ ...both, strata }])).toEqual({
    n: 40,
    negative: 8,
    neutral: 9,
    positive: 23,
    hasMoods: true,
    complaints: 317,
  })
})

it('takes all as comments where nothing is known of sources, and employees never as customers', () => {
  const known = { ...both, hasMoods: true, complaints: 0 }
  expect(customersVoice([both])).toEqual(known)
  expect(customersVoice([{ ...both, strata: [stratum('employee', 9, 9, 0)] }])).toEqual(known)
  expect(customersVoice([])).toMatchObject({ n: 0, complaints: 0, hasMoods: true })
})

it('does not guess moods that an older file doesn’t tell', () => {
  const strata = [stratum('complaints', 317, 76), stratum('survey', 40, 8)]
  const voice = customersVoice([{ ...both, strata }, both])
  expect(voice).toMatchObject({ n: 397, negative: 92, hasMoods: false, complaints: 317 })
  const only = customersVoice([{ ...both, n: 317, strata: [stratum('complaints', 317, 76)] }])
  expect(only).toMatchObject({ n: 0, negative: 0, hasMoods: true, complaints: 317 })
})

it('says complaints first beside fewer than 30 others', () => {
  expect(isComplaintsFirst({ n: 29, complaints: 1 })).toBe(true)
  expect(isComplaintsFirst({ n: 30, complaints: 500 })).toBe(false)
  expect(isComplaintsFirst({ n: 0, complaints: 0 })).toBe(false)
})
