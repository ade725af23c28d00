import { expect, test } from 'vitest'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { liveRecord } from '../../../src/model/records.ts'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'action-late'
const today = '2026-03-10'

const journey = (fields: Partial<RecordOf<'action'>>): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .department('Billing')
    .person('Anna', 'Support')
    .person('Bo', 'Support', { active: false })
    .step('call', 'menu Support', 'bill Billing')
    .add('painPoint', 'pain', { touchpointId: idOf('menu'), title: 'Waits', status: 'accepted' })
    .add('painPoint', 'pains', { touchpointId: idOf('bill'), title: 'Wrong', status: 'accepted' })
    .add('opportunity', 'chance', { title: 'Less', painPointIds: [idOf('pain'), idOf('pains')] })
    .add('action', 'act', { opportunityId: idOf('chance'), title: 'Call back', ...fields })

const says = (fields: Partial<RecordOf<'action'>>): string[] =>
  read(found(rule, journey(fields), {}, today))

test('past its day and not done', () => {
  expect(says({ ownerId: idOf('Anna'), due: '2026-03-09' })).toEqual([
    'warning: “Call back” is late. It was due on 2026-03-09 and is not done. Anna owns it.',
  ])
  expect(says({ due: '2025-12-31', status: 'in-progress' })).toEqual([
    'warning: “Call back” is late. It was due on 2025-12-31 and is not done. Nobody owns it.',
  ])
})

test('not on its day, not once it is done or dropped, and not where today is not known', () => {
  const owned = { ownerId: idOf('Anna'), due: '2026-03-09' }
  expect(says({ ...owned, due: today })).toEqual([])
  expect(says({ ...owned, status: 'done' })).toEqual([])
  expect(says({ ...owned, status: 'dropped' })).toEqual([])
  expect(says({ ownerId: idOf('Anna') })).toEqual([])
  expect(found(rule, journey(owned))).toEqual([])
})

test('without an owner, or with one who left or is gone', () => {
  expect(says({})).toEqual(['warning: Nobody does “Call back”. This action has no owner.'])
  expect(says({ ownerId: idOf('Bo') })).toEqual([
    'warning: Nobody does “Call back”. Bo, who owned this action, is not active any more.',
  ])
  expect(says({ ownerId: 'gone0000' })).toEqual([
    'warning: Nobody does “Call back”. Whoever owned this action is not in the organisation any more.',
  ])
  expect(says({ ownerId: idOf('Support') })).toEqual([])
})

test('the fix gives it to whoever is accountable where it hurts most', () => {
  const made = journey({ ownerId: idOf('Bo') })
  const bill = madeEvidence([{ n: 100, k: 60 }])
  const menu = madeEvidence([{ n: 10, k: 6 }])
  const [finding] = found(rule, made, { bill, menu }, today)
  // Wilson's lower end of 60/100 is 50.2 %.
  expect(finding?.harm).toBeCloseTo(50.2, 1)
  const [fix] = finding?.fixes ?? []
  expect(fix).toEqual({
    title: { key: 'finding.fix.assign', values: { owner: 'Billing' } },
    command: 'action.set',
    args: { id: idOf('act'), ownerId: idOf('Billing') },
  })
  if (!fix) return
  const after = afterFix(made.records, fix)
  expect(liveRecord(after, 'action', idOf('act'))?.ownerId).toBe(idOf('Billing'))
  expect(found(rule, journey({ ownerId: idOf('Billing') }), {}, today)).toEqual([])
})

test('an action that belongs to no opportunity is looked at too, without a fix', () => {
  const made = new MadeJourney().add('action', 'act', { title: 'Call back' })
  const [finding] = found(rule, made)
  expect(finding?.subjects).toEqual([idOf('act')])
  expect(finding?.fixes).toEqual([])
})
