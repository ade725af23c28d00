import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { Evidence, MeanInterval, ScoreScale } from '../../../src/model/evidence.ts'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'expectation-unmet'
const nps: ScoreScale = { min: 0, max: 10, kind: '0-10' }
const csat: ScoreScale = { min: 1, max: 5, kind: '1-5' }

const journey = (fields: Partial<RecordOf<'step'>>): MadeJourney => {
  const made = new MadeJourney()
  made.add('step', 'call', { stageId: idOf('stage'), name: 'call', ...fields })
  return made.touchpoint('menu', 'call').touchpoint('agent', 'call')
}
const asked = (expectedScore?: number): MadeJourney =>
  journey({
    expectation: 'Somebody answers',
    expectationSource: 'asked',
    ...(expectedScore === undefined ? {} : { expectedScore }),
  })

const scored = (mean: MeanInterval, scale = nps): Evidence =>
  madeEvidence([{ n: mean.n, k: 1 }], { score: { ...mean, scale } })
const menu = scored({ n: 100, mean: 6.5, low: 6, high: 7 })

test('the whole interval of what customers gave lies below what they said they expect', () => {
  const [finding] = found(rule, asked(8), { menu })
  expect(read(finding ? [finding] : [])).toEqual([
    'warning: “call” falls short of what customers expect. Customers said that they expect 8; they gave 6.5 on average (6 to 7, 100 scores), from 0 to 10.',
  ])
  expect(finding?.subjects).toEqual([idOf('call')])
})

test('on the border: not where its upper end is what they expect', () => {
  expect(found(rule, asked(7), { menu })).toEqual([])
  expect(found(rule, asked(7.01), { menu })).toHaveLength(1)
  expect(found(rule, asked(5), { menu })).toEqual([])
})

test('nothing without a score expected, without one given, from one score, or off the scale', () => {
  expect(found(rule, asked(), { menu })).toEqual([])
  expect(found(rule, asked(8))).toEqual([])
  expect(found(rule, asked(8), { menu: scored({ n: 1, mean: 2 }) })).toEqual([])
  expect(found(rule, asked(80), { menu })).toEqual([])
})

test('scores of the step’s touchpoints are pooled by their counts; not those of several scales', () => {
  const agent = scored({ n: 300, mean: 8, low: 7.8, high: 8.2 })
  const [finding] = found(rule, asked(9), { menu, agent })
  // (100 · 6.5 + 300 · 8) / 400 ± √((100 · 0.5)² + (300 · 0.2)²) / 400, that is 7.625 ± 0.195.
  expect(finding?.why.values).toMatchObject({ n: 400, mean: 7.63, low: 7.43, high: 7.82 })
  expect(found(rule, asked(7.9), { menu, agent })).toHaveLength(1)
  expect(found(rule, asked(7.8), { menu, agent })).toEqual([])
  const other = scored({ n: 100, mean: 2, low: 1.9, high: 2.1 }, csat)
  expect(found(rule, asked(9), { menu, agent: other })).toEqual([])
})

test('what is assumed raises no more than the advice to ask, and only where something is written', () => {
  const assumed: Partial<RecordOf<'step'>> = {
    expectation: 'Somebody answers',
    expectationSource: 'assumed',
    expectedScore: 8,
  }
  expect(read(found(rule, journey(assumed), { menu }))).toEqual([
    'info: Ask customers what they expect at “call”. “Somebody answers” is written down as expected, and nobody is known to have asked.',
  ])
  expect(
    found(rule, journey({ expectationSource: 'assumed', expectedScore: 8 }), { menu }),
  ).toEqual([])
  expect(found(rule, journey({ expectedScore: 8 }), { menu })).toEqual([])
  const [long] = found(rule, journey({ expectation: 'x'.repeat(200) }))
  expect(long?.why.values['quote']).toBe(`${'x'.repeat(120)}…`)
})

test('goes once customers were asked', () => {
  const made = journey({ expectation: 'Somebody answers', expectationSource: 'assumed' })
  const args = { stepId: idOf('call'), expectation: 'Somebody answers', source: 'asked', score: 6 }
  const title = { key: 'command.step.setExpectation', values: {} }
  const after = afterFix(made.records, { title, command: 'step.setExpectation', args })
  const rules = findingsOf(after, evidenceOf({ menu })).map((one) => one.rule)
  expect(rules).not.toContain(rule)
})
