import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { evidenceOf, idOf } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'kpi-cycle'
const under = (name: string): { parentId: string } => ({ parentId: idOf(name) })

test('one finding for each circle, of those in it and not of those below', () => {
  const made = new MadeKpis().kpi('a', under('b')).kpi('b', under('c')).kpi('c', under('a'))
  made.kpi('below', under('a')).kpi('self', under('self'))
  const findings = found(rule, made)
  expect(read(findings)).toEqual([
    'warning: 3 KPIs stand under each other in a circle. Going up from any of them leads back to it: a, b, c. None of them can be worked out from those under it.',
    'warning: KPI “self” stands under itself. It is its own parent, so nothing above it can be worked out from it.',
  ])
  expect(findings[0]?.id).toBe(`${rule}:${['a', 'b', 'c'].map(idOf).join(',')}`)
})

test('a tree is none', () => {
  const made = new MadeKpis()
    .kpi('a')
    .kpi('b', under('a'))
    .kpi('c', under('a'))
    .kpi('d', under('b'))
  expect(found(rule, made)).toEqual([])
})

test('of more than ten the first ten are named, and all are counted', () => {
  const made = new MadeKpis()
  const names = 'abcdefghijkl'.split('')
  for (const [at, name] of names.entries()) made.kpi(name, under(names[(at + 1) % 12] ?? ''))
  const [finding] = found(rule, made)
  expect(finding?.subjects).toHaveLength(10)
  expect(finding?.why.values).toMatchObject({ count: 12, more: 7 })
})

test('the fix makes the company’s one the top; where two could be it there is none', () => {
  const made = new MadeKpis().kpi('a', { ...under('b'), level: 'company' }).kpi('b', under('a'))
  const [fix] = found(rule, made)[0]?.fixes ?? []
  if (!fix) throw new Error('no fix')
  expect(fix.args).toEqual({ id: idOf('a'), fields: { parentId: null } })
  const after = findingsOf(afterFix(made.records, fix), evidenceOf({}))
  expect(after.map((one) => one.rule)).not.toContain(rule)
  const self = new MadeKpis().kpi('self', under('self'))
  expect(found(rule, self)[0]?.fixes).toHaveLength(1)
  const both = new MadeKpis().kpi('a', under('b')).kpi('b', under('a'))
  expect(found(rule, both)[0]?.fixes).toEqual([])
})
