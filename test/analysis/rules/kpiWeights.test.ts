import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { liveRecord } from '../../../src/model/records.ts'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { evidenceOf, idOf } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'kpi-weights'

function tree(...weights: (number | undefined)[]): MadeKpis {
  const made = new MadeKpis().kpi('top', { rollUp: 'weighted-mean', level: 'company' })
  for (const [at, weight] of weights.entries())
    made.kpi(`part${at}`, { parentId: idOf('top'), ...(weight === undefined ? {} : { weight }) })
  return made
}

/** The weights after the one fix, and whether the finding is gone then. */
function fixed(made: MadeKpis): { weights: (number | undefined)[]; isGone: boolean } {
  const [fix] = found(rule, made)[0]?.fixes ?? []
  if (!fix) throw new Error('no fix')
  const records = afterFix(made.records, fix)
  const weights: (number | undefined)[] = []
  for (let at = 0; ; at += 1) {
    const kpi = liveRecord(records, 'kpi', idOf(`part${at}`))
    if (!kpi) break
    weights.push(kpi.weight)
  }
  return { weights, isGone: findingsOf(records, evidenceOf({})).every((one) => one.rule !== rule) }
}

test('weights that sum to more, or to less, than 1', () => {
  expect(read(found(rule, tree(0.5, 0.4, 0.2)))).toEqual([
    'warning: The weights under KPI “top” don’t work out. The weights of 3 KPIs under it sum to 1.1 instead of 1: part0, part1, part2.',
  ])
  expect(read(found(rule, tree(0.5)))).toEqual([
    'warning: The weights under KPI “top” don’t work out. The weight of 1 KPI under it is 0.5 instead of 1: part0.',
  ])
})

test('give or take 0.001', () => {
  expect(found(rule, tree(0.5, 0.501))).toEqual([])
  expect(found(rule, tree(0.5, 0.499))).toEqual([])
  expect(found(rule, tree(0.5, 0.5011))).toHaveLength(1)
})

test('only of a weighted mean, with children; less than the company’s is for information', () => {
  expect(found(rule, tree())).toEqual([])
  const sum = new MadeKpis().kpi('top', { rollUp: 'sum' })
  expect(found(rule, sum.kpi('part0', { parentId: idOf('top'), weight: 3 }))).toEqual([])
  const lower = new MadeKpis().kpi('top', { rollUp: 'weighted-mean' })
  lower.kpi('part0', { parentId: idOf('top'), weight: 3 })
  expect(found(rule, lower)[0]?.severity).toBe('info')
})

test('missing ones and those below 0 are counted', () => {
  expect(read(found(rule, tree(0.5, undefined, -0.2)))).toEqual([
    'warning: The weights under KPI “top” don’t work out. The weights of 3 KPIs under it sum to 0.3 instead of 1; 1 is missing; 1 is below 0: part0, part1, part2.',
  ])
  expect(found(rule, tree(0.5, undefined, -0.2))[0]?.fixes).toEqual([])
})

test('the fix scales them in one step', () => {
  const { weights, isGone } = fixed(tree(0.5, 0.4, 0.2))
  expect(weights).toEqual([0.454545, 0.363636, 0.181818])
  expect(isGone).toBe(true)
  expect(fixed(tree(3)).weights).toEqual([1])
  expect(found(rule, tree(0, 0))[0]?.fixes).toEqual([])
})

test('or gives those without one what the others leave, in equal parts', () => {
  expect(fixed(tree(0.5, undefined))).toEqual({ weights: [0.5, 0.5], isGone: true })
  expect(fixed(tree(0.4, undefined, undefined))).toEqual({ weights: [0.4, 0.3, 0.3], isGone: true })
})

test('the others already sum to 1: only those without are named, and all are shared out again', () => {
  expect(read(found(rule, tree(0.5, 0.3, 0.2, undefined)))).toEqual([
    'warning: The weights under KPI “top” don’t work out. “part3” has no weight; the others already sum to 1.',
  ])
  expect(read(found(rule, tree(1, undefined, undefined)))).toEqual([
    'warning: The weights under KPI “top” don’t work out. 2 KPIs have no weight (part1, part2); the others already sum to 1.',
  ])
  expect(fixed(tree(0.5, 0.3, 0.2, undefined))).toEqual({
    weights: [0.375, 0.225, 0.15, 0.25],
    isGone: true,
  })
  expect(fixed(tree(1, 0, undefined))).toEqual({ weights: [0.5, 0, 0.5], isGone: true })
  expect(fixed(tree(1.5, undefined))).toEqual({ weights: [0.5, 0.5], isGone: true })
})
