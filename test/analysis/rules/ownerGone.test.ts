import { expect, test } from 'vitest'
import { liveRecord } from '../../../src/model/records.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { afterFix, found, read } from './found.ts'

const people = (): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .person('Anna', 'Support')
    .person('Bo', 'Support', { active: false })

test('says how much of each somebody who left still holds', () => {
  const journey = people().step('one', 'a Bo', 'b Bo', 'c Anna')
  journey.touchpoint('d', 'one', { responsibleIds: [idOf('Bo'), idOf('Anna')] })
  journey.touchpoint('e', 'one', { backupIds: [idOf('Bo')], responsibleIds: [idOf('Bo')] })
  journey.add('kpi', 'nps', { name: 'NPS', ownerId: idOf('Bo') })
  journey.add('action', 'call', { title: 'Call back', ownerId: idOf('Bo'), status: 'in-progress' })
  journey.add('action', 'letter', { title: 'Write', ownerId: idOf('Bo') })
  const complaints = (n: number) => madeEvidence([{ sourceKind: 'complaints', n, k: n }])
  const findings = found('owner-gone', journey, { a: complaints(40), b: complaints(2) })
  expect(read(findings)).toEqual([
    'warning: Bo left and is still named. Bo is not active any more. Accountable for 2 touchpoints. Owns 1 KPI. Owns 2 open actions. Responsible at 2 touchpoints. Backup at 1 touchpoint.',
  ])
  expect(findings[0]?.harm).toBe(40 + 2)
  expect(findings[0]?.id).toBe(`owner-gone:${idOf('Bo')}`)
})

test('not for whoever is active, nor where nothing is left but what is done, declined or on no map', () => {
  expect(found('owner-gone', people().step('one', 'a Anna'))).toEqual([])
  const journey = people().step('one')
  journey.touchpoint('a', 'one', { accountableId: idOf('Bo'), accountableState: 'declined' })
  journey.touchpoint('b', 'nowhere', { accountableId: idOf('Bo') })
  journey.touchpoint('c', 'one', { informedIds: [idOf('Bo')] })
  journey.add('action', 'call', { title: 'Call back', ownerId: idOf('Bo'), status: 'done' })
  journey.add('action', 'drop', { title: 'Drop', ownerId: idOf('Bo'), status: 'dropped' })
  expect(found('owner-gone', journey)).toEqual([])
})

test('only responsible: for information, and nothing is offered', () => {
  const journey = people()
    .step('one')
    .touchpoint('a', 'one', { responsibleIds: [idOf('Bo')] })
  const findings = found('owner-gone', journey)
  expect(read(findings)).toEqual([
    'info: Bo left and is still named. Bo is not active any more. Responsible at 1 touchpoint.',
  ])
  expect(findings[0]?.fixes).toEqual([])
})

test('the fixes hand touchpoints and KPIs to the department; after both it is settled', () => {
  const journey = people().step('one', 'a Bo', 'b Bo')
  journey.add('kpi', 'nps', { name: 'NPS', ownerId: idOf('Bo') })
  let { records } = journey
  for (const expected of ['touchpoint.assignAccountable', 'organisation.setFields']) {
    const [finding] = findingsOf(records, evidenceOf({})).filter(
      ({ rule }) => rule === 'owner-gone',
    )
    const [fix] = finding?.fixes ?? []
    expect(fix?.command).toBe(expected)
    if (fix) records = afterFix(records, fix)
  }
  expect(liveRecord(records, 'touchpoint', idOf('b'))?.accountableId).toBe(idOf('Support'))
  expect(liveRecord(records, 'kpi', idOf('nps'))?.ownerId).toBe(idOf('Support'))
  expect(findingsOf(records, evidenceOf({})).map(({ rule }) => rule)).not.toContain('owner-gone')
})

test('nothing is offered where the department is gone too', () => {
  const journey = new MadeJourney().person('Bo', 'Support', { active: false }).step('one', 'a Bo')
  expect(found('owner-gone', journey).map(({ fixes }) => fixes)).toEqual([[]])
})
