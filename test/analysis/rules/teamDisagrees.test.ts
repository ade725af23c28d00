import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { Evidence, MeanInterval } from '../../../src/model/evidence.ts'
import { layoutMap } from '../../../src/layout/layoutMap.ts'
import { layoutWords } from '../../layout/layoutWords.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'team-disagrees'

const journey = (...values: number[]): MadeJourney => {
  const made = new MadeJourney().add('lane', 'feel', { name: 'Feeling', type: 'feeling' })
  made.step('call', 'menu', 'agent').step('wait', 'music')
  for (const [index, value] of values.entries())
    made.add('feeling', `view${index}`, {
      stepId: idOf('call'),
      value,
      ...(index === 0 ? {} : { personaId: idOf(`persona${index}`) }),
    })
  return made
}

const felt = (sentiment: MeanInterval): Evidence => madeEvidence([{ n: 400, k: 90 }], { sentiment })
/** Twice the mean is 0.4, its interval 0.2 to 0.6. */
const menu = felt({ n: 400, mean: 0.2, low: 0.1, high: 0.3 })

test('the team sees it better than what customers say allows, by more than half a point', () => {
  const [finding] = found(rule, journey(1.5), { menu })
  expect(read(finding ? [finding] : [])).toEqual([
    'warning: The team sees “call” better than customers do. On a scale from −2 to 2 the team puts it at 1.5; 400 comments put it at 0.4 (0.2 to 0.6).',
  ])
  expect(finding?.subjects).toEqual([idOf('call')])
})

test('worse: for information', () => {
  expect(read(found(rule, journey(-1), { menu }))).toEqual([
    'info: The team sees “call” worse than customers do. On a scale from −2 to 2 the team puts it at −1; 400 comments put it at 0.4 (0.2 to 0.6).',
  ])
})

test('on the border: 0.5 above or below the interval is agreed still, a tenth more is not', () => {
  // 0.25 to 0.75, which binary fractions hold exactly.
  const exact = felt({ n: 400, mean: 0.25, low: 0.125, high: 0.375 })
  for (const [value, count] of [
    [1.25, 0],
    [1.3, 1],
    [-0.25, 0],
    [-0.3, 1],
  ] as const)
    expect(found(rule, journey(value), { menu: exact })).toHaveLength(count)
  const strict = journey(0.8)
  strict.add('setting', 'points', { name: 'threshold.team-disagrees.points', value: 0 })
  expect(found(rule, strict, { menu: exact })).toHaveLength(1)
})

test('nothing without a feeling, without comments, or from one comment, which has no interval', () => {
  expect(found(rule, journey(), { menu })).toEqual([])
  expect(found(rule, journey(2))).toEqual([])
  expect(found(rule, journey(2), { menu: felt({ n: 1, mean: -1 }) })).toEqual([])
  // Feedback of another step says nothing about this one.
  expect(found(rule, journey(2), { music: menu })).toEqual([])
})

const ofPersonas = (...values: number[]): MadeJourney => {
  const made = journey()
  for (const [index, value] of values.entries())
    made.add('feeling', `own${index}`, {
      stepId: idOf('call'),
      value,
      personaId: idOf(`persona${index}`),
    })
  return made
}

test('where the team thinks of personas alone, all of them must disagree, on the same side', () => {
  expect(read(found(rule, ofPersonas(1.8, 1.5), { menu }))).toEqual([
    'warning: The team sees “call” better than customers do. On a scale from −2 to 2 the team’s view of 2 personas comes no nearer than 1.5; 400 comments of all customers put it at 0.4 (0.2 to 0.6).',
  ])
  expect(read(found(rule, ofPersonas(-2, -1), { menu }))[0]).toContain('no nearer than −1;')
  // One of them fits; customers may be both of them.
  expect(found(rule, ofPersonas(2, 1), { menu })).toEqual([])
  expect(found(rule, ofPersonas(2, -2), { menu })).toEqual([])
  expect(read(found(rule, ofPersonas(1.5), { menu }))[0]).toContain('the team puts it at 1.5;')
})

test('what is thought of all customers counts alone, whatever is thought of personas', () => {
  expect(found(rule, journey(0.4, 2, 2), { menu })).toEqual([])
  expect(read(found(rule, journey(1.5, 0.4, 0.4), { menu }))[0]).toContain('puts it at 1.5;')
})

test('both are the values that the map draws, comments pooled', () => {
  const made = journey(1.4)
  const agent = felt({ n: 100, mean: -0.6, low: -0.8, high: -0.4 })
  const [finding] = found(rule, made, { menu, agent })
  const evidence = evidenceOf({ menu, agent })
  const [curves] = layoutMap(made.records, { words: layoutWords, evidence }).feelings
  const [team, customers] = [curves?.team[0]?.runs[0]?.[0], curves?.customers[0]?.[0]]
  const why = finding?.why.values
  // 2 · (400 · 0.2 − 100 · 0.6) / 500 ± 2 · √(40² + 20²) / 500.
  expect(why).toMatchObject({ team: 1.4, customers: 0.08, low: -0.1, high: 0.26, n: 500 })
  expect(team?.value).toBeCloseTo(1.4, 10)
  expect(customers?.value).toBeCloseTo(0.08, 10)
  expect(customers?.n).toBe(500)
  const zeroY = curves?.zeroY ?? 0
  const drawn = customers?.band?.map((y) => (zeroY - y) / 26).sort((a, b) => a - b) ?? []
  expect(drawn[0]).toBeCloseTo(Number(why?.['low']), 2)
  expect(drawn[1]).toBeCloseTo(Number(why?.['high']), 2)
})

test('the fix takes the team’s values back; the day of a deletion must be known', () => {
  const made = journey(1.5, 1.4)
  const [finding] = found(rule, made, { menu }, '2026-03-10')
  const [fix] = finding?.fixes ?? []
  expect(fix?.command).toBe('records.delete')
  if (!fix) return
  const after = findingsOf(afterFix(made.records, fix), evidenceOf({ menu }), '2026-03-10')
  expect(after.map((one) => one.rule)).not.toContain(rule)
  expect(found(rule, made, { menu })[0]?.fixes).toEqual([])
})

test('few comments are marked', () => {
  const few = felt({ n: 29, mean: 0.2, low: 0.1, high: 0.3 })
  expect(read(found(rule, journey(1.5), { menu: few }))[0]).toContain('(0.2 to 0.6, few comments)')
})

test('nothing where complaints are among the comments, alone or beside others', () => {
  const { sentiment } = menu
  if (!sentiment) throw new Error('no sentiment')
  const complaint = { sourceKind: 'complaints', n: 40, k: 40 } as const
  const only = madeEvidence([complaint], { sentiment })
  const beside = madeEvidence([{ n: 360, k: 50 }, complaint], { sentiment })
  expect(found(rule, journey(1.5), { menu: only })).toEqual([])
  expect(found(rule, journey(1.5), { menu: beside })).toEqual([])
  expect(found(rule, journey(1.5), { menu, agent: only })).toEqual([])
  // Those of another step are no matter.
  expect(found(rule, journey(1.5), { menu, music: only })).toHaveLength(1)
})
