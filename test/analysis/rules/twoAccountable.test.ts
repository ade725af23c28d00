import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { liveRecord } from '../../../src/model/records.ts'
import { MadeJourney, evidenceOf, idOf } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const people = (): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .department('Billing')
    .person('Anna', 'Support')
    .person('Bo', 'Billing', { active: false })
    .step('one')

const named = (also: readonly string[], owner = 'Support'): MadeJourney =>
  people().touchpoint('call', 'one', {
    accountableId: idOf(owner),
    alsoNamedAccountableIds: also.map(idOf),
  })

test('others named besides the first', () => {
  expect(read(found('two-accountable', named(['Anna', 'Billing'])))).toEqual([
    'warning: More than one is accountable for “call”. Support is accountable here, and the import named 2 others too: Anna, Billing.',
  ])
})

test('one is enough; nobody else, the same again, or only those who left are not', () => {
  expect(read(found('two-accountable', named(['Anna'])))).toEqual([
    'warning: More than one is accountable for “call”. Support is accountable here, and the import named 1 other too: Anna.',
  ])
  expect(found('two-accountable', named([]))).toEqual([])
  expect(found('two-accountable', named(['Support', 'Bo', 'nobody']))).toEqual([])
})

test('where the first one left, only the others can be chosen', () => {
  const findings = found('two-accountable', named(['Anna', 'Billing'], 'Bo'))
  expect(read(findings)).toEqual([
    'warning: More than one is accountable for “call”. Nobody holds it now, and an import named 2 others: Anna, Billing.',
  ])
  expect(findings[0]?.fixes.map(({ title }) => title.values['owner'])).toEqual(['Anna', 'Billing'])
})

test('more than five names are counted', () => {
  const journey = people()
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  for (const name of names) journey.department(name)
  journey.touchpoint('call', 'one', {
    accountableId: idOf('Support'),
    alsoNamedAccountableIds: names.map(idOf),
  })
  expect(read(found('two-accountable', journey))[0]).toMatch(
    /7 others too: A, B, C, D, E and 2 more\.$/,
  )
})

test('each fix chooses one, and it is settled', () => {
  const { records } = named(['Anna', 'Billing'])
  const [finding] = found('two-accountable', named(['Anna', 'Billing']))
  const chosen = finding?.fixes.map((fix) => {
    const after = afterFix(records, fix)
    expect(findingsOf(after, evidenceOf({})).map(({ rule }) => rule)).not.toContain(
      'two-accountable',
    )
    return liveRecord(after, 'touchpoint', idOf('call'))?.accountableId
  })
  expect(chosen).toEqual(['Support', 'Anna', 'Billing'].map(idOf))
})
