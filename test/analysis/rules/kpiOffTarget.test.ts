import { expect, test } from 'vitest'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'kpi-off-target'
const day = '2026-01-31'

test('the latest reading misses the target, in the KPI’s own direction', () => {
  const made = new MadeKpis().kpi('up', { target: 80, unit: '%' })
  made.kpi('down', { target: 6, unit: 'min', direction: 'down' })
  made.read('up', '2025-12-31', 90).read('up', day, 79).read('down', day, 6.25)
  expect(read(found(rule, made))).toEqual([
    'warning: KPI “down” misses its target. On 2026-01-31 it was 6.25 min; the target is 6 min: over by 0.25 min.',
    'warning: KPI “up” misses its target. On 2026-01-31 it was 79%; the target is 80%: short by 1 point.',
  ])
})

test('not exactly on it, nor past it, nor without a target or a reading', () => {
  const made = new MadeKpis().kpi('on', { target: 80 }).kpi('past', { target: 80 }).kpi('none')
  made.kpi('unread', { target: 80 }).kpi('less', { target: 6, direction: 'down' })
  made.read('on', day, 80).read('past', day, 81).read('none', day, 1).read('less', day, 5)
  expect(found(rule, made)).toEqual([])
})

function tree(): MadeKpis {
  const made = new MadeKpis().kpi('top', {
    target: 88,
    unit: '%',
    level: 'company',
    rollUp: 'weighted-mean',
  })
  const under = { parentId: idOf('top'), unit: '%' }
  made.kpi('fix', { ...under, weight: 0.5, target: 70 }).read('fix', day, 54)
  made.kpi('visit', { ...under, weight: 0.3, target: 90 }).read('visit', day, 80)
  made.kpi('bill', { ...under, weight: 0.2, target: 96 }).read('bill', day, 96)
  return made
}

test('names the children that pull it down most by weight × what they are short of, with both', () => {
  // fix 0.5 × (70 − 54) = 8, visit 0.3 × (90 − 80) = 3, bill is on target.
  const [finding] = found(rule, tree().read('top', day, 81)).filter(
    ({ subjects }) => subjects[0] === idOf('top'),
  )
  expect(read(finding ? [finding] : [])).toEqual([
    'warning: KPI “top” misses its target. On 2026-01-31 it was 81%; the target is 88%: short by 7 points. What stands under it comes to 70.2%. “fix” (16 points short of its own target, weight 50%) and “visit” (10 points short of its own target, weight 30%) pull it down.',
  ])
  expect(finding?.id).toBe(`${rule}:${idOf('top')}`)
})

test('without a reading of its own what the children come to counts', () => {
  // 0.5 × 54 + 0.3 × 80 + 0.2 × 96 = 70.2
  expect(read(found(rule, tree()))).toContain(
    'warning: KPI “top” misses its target. What stands under it comes to 70.2%; the target is 88%: short by 17.8 points. “fix” (16 points short of its own target, weight 50%) and “visit” (10 points short of its own target, weight 30%) pull it down.',
  )
})

test('three that pull: the two strongest by name; few answers are marked', () => {
  const made = tree().read('bill', '2026-02-28', 91)
  made.add('reading', 'small', { kpiId: idOf('top'), date: day, value: 81, n: 29 })
  expect(read(found(rule, made))).toContain(
    'warning: KPI “top” misses its target. On 2026-01-31 it was 81% (n = 29, few answers); the target is 88%: short by 7 points. What stands under it comes to 69.2%. “fix” (16 points short of its own target, weight 50%), “visit” (10 points short of its own target, weight 30%) and 1 more pull it down.',
  )
})

test('a ratio’s and a minimum’s children are held against the target of the whole', () => {
  const ratio = new MadeKpis().kpi('top', { target: 2, rollUp: 'ratio', direction: 'down' })
  ratio.read('top', day, 2.5).kpi('part', { parentId: idOf('top'), direction: 'down' })
  ratio.add('reading', 'parts', {
    kpiId: idOf('part'),
    date: day,
    value: 2.5,
    numerator: 25,
    denominator: 10,
  })
  expect(read(found(rule, ratio))).toEqual([
    'warning: KPI “top” misses its target. On 2026-01-31 it was 2.5; the target is 2: over by 0.5. “part” (0.5 over that target, 100% of the whole) pulls it down.',
  ])
  const least = new MadeKpis().kpi('top', { target: 5, rollUp: 'minimum' }).read('top', day, 4)
  least.kpi('part', { parentId: idOf('top') }).read('part', day, 3)
  expect(read(found(rule, least))).toEqual([
    'warning: KPI “top” misses its target. On 2026-01-31 it was 4; the target is 5: short by 1. What stands under it comes to 3. “part” (2 short of that target, the lowest) pulls it down.',
  ])
})

test('critical for the company’s KPI where customers surely hurt and nobody acts', () => {
  const menu = madeEvidence([{ n: 1000, k: 700, elsewhereN: 4000, elsewhereK: 1000 }])
  const severity = (n: number | undefined, more: (made: MadeKpis) => void = () => {}) => {
    const made = tree().add('reading', 'own', {
      kpiId: idOf('top'),
      date: day,
      value: 81,
      ...(n === undefined ? {} : { n }),
    }) as MadeKpis
    made.step('call').touchpoint('menu', 'call', { kpiIds: [idOf('fix')] })
    more(made)
    const all = found(rule, made, { menu })
    return all.map((one) => `${one.subjects[0]?.replace(/0+$/, '')} ${one.severity}`)
  }
  // Only the company's: the one that measures the touchpoint is a warning.
  expect(severity(undefined)).toEqual(['top critical', 'fix warning', 'visit warning'])
  expect(severity(29)).not.toContain('top critical')
  expect(severity(30)).toContain('top critical')
  const acting = (status: RecordOf<'action'>['status']) => (made: MadeKpis) => {
    made.add('painPoint', 'pain', { touchpointId: idOf('menu'), title: 'Menu' })
    made.add('opportunity', 'chance', { title: 'Mend it', painPointIds: [idOf('pain')] })
    made.add('action', 'act', {
      title: 'Mend',
      opportunityId: idOf('chance'),
      ...(status ? { status } : {}),
    })
  }
  expect(severity(30, acting('in-progress'))).not.toContain('top critical')
  expect(severity(30, acting('dropped'))).toContain('top critical')
})
