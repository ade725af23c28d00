import { expect, test } from 'vitest'
import { feedbackSum } from '../../../src/analysis/feedbackSum.ts'
import { painsOf } from '../../../src/analysis/painsOf.ts'
import type { Evidence, EvidenceBand } from '../../../src/model/evidence.ts'
import { seededRandom } from '../../support/seededRandom.ts'
import { madeEvidence } from '../madeJourney.ts'

const touchpoints = 15
const files = 400
/** Longer comments are negative more often; 30 % over all. */
const bands = [
  { words: 4, of: 0.4, negative: 0.24 },
  { words: 8, of: 0.3, negative: 0.28 },
  { words: 16, of: 0.2, negative: 0.38 },
  { words: 32, of: 0.1, negative: 0.44 },
]

/** How many of n come true with this chance. */
function draws(n: number, chance: number, random: () => number): number {
  let count = 0
  for (let at = 0; at < n; at += 1) if (random() < chance) count += 1
  return count
}

function evidenceOf(n: number, elsewhere: number, more: number, random: () => number): Evidence {
  const found: EvidenceBand[] = bands.map(({ words, of, negative }) => {
    const own = Math.round(n * of)
    const others = Math.round(elsewhere * of)
    return {
      words,
      n: own,
      negative: draws(own, negative + more, random),
      elsewhereN: others,
      elsewhereNegative: draws(others, negative, random),
    }
  })
  const sum = (field: keyof EvidenceBand): number =>
    found.reduce((total, band) => total + band[field], 0)
  const made = madeEvidence([
    {
      n: sum('n'),
      k: sum('negative'),
      elsewhereN: sum('elsewhereN'),
      elsewhereK: sum('elsewhereNegative'),
    },
  ])
  return { ...made, strata: made.strata.map((one) => ({ ...one, bands: found })) }
}

/** In how many of the files the one touchpoint that hurts comes out, and how many others do. */
function found(n: number, more: number): { real: number; wrong: number } {
  const random = seededRandom(n * 100 + more)
  let real = 0
  let wrong = 0
  for (let file = 0; file < files; file += 1) {
    const feedback = new Map(
      Array.from({ length: touchpoints }, (_, at) => {
        const elsewhere = 2000 + Math.floor(random() * 8000)
        const evidence = evidenceOf(n, elsewhere, at === 0 ? more / 100 : 0, random)
        return [`touchpoint-${at}`, feedbackSum(evidence)] as const
      }),
    )
    const pains = painsOf(feedback)
    if (pains.has('touchpoint-0')) real += 1
    wrong += pains.size - (pains.has('touchpoint-0') ? 1 : 0)
  }
  return { real: real / files, wrong: wrong / (files * (touchpoints - 1)) }
}

// docs/rules/pain-point.md shows these figures. 400 files leave ±5 points to chance.
test.each([
  { n: 30, rates: [0.02, 0.05, 0.36] },
  { n: 100, rates: [0.05, 0.24, 0.88] },
  { n: 300, rates: [0.16, 0.77, 1] },
  { n: 1000, rates: [0.6, 1, 1] },
])(
  'one pain among 15 touchpoints with $n comments each is found as often as the page says',
  ({ n, rates }) => {
    for (const [at, more] of [5, 10, 20].entries()) {
      const { real, wrong } = found(n, more)
      expect(Math.abs(real - (rates[at] ?? 0))).toBeLessThanOrEqual(0.05)
      expect(wrong).toBeLessThanOrEqual(0.01)
    }
  },
)
