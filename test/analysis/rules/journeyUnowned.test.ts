import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

function journey(fields: Partial<RecordOf<'journey'>> = {}): MadeJourney {
  const made = new MadeJourney()
  const [root] = made.list
  if (root) made.list[0] = { ...root, ...fields } as RecordOf<'journey'>
  made.add('department', 'Support', { name: 'Support', headId: idOf('Anna') })
  made.person('Anna', 'Support').person('Bo', 'Support', { active: false }).department('Billing')
  return made.step('one', 'a Support', 'b Anna', 'c Billing')
}

test('without owner and sponsor', () => {
  const findings = found('journey-unowned', journey())
  expect(read(findings)).toEqual([
    'info: Nobody owns or sponsors the journey “Home internet”. It has no owner; it has no sponsor.',
  ])
  expect(findings[0]?.id).toBe(`journey-unowned:${idOf('journey')}`)
})

test('with both, or without any touchpoint, it says nothing', () => {
  const both = journey({ ownerId: idOf('Anna'), sponsorId: idOf('Billing') })
  expect(found('journey-unowned', both)).toEqual([])
  expect(found('journey-unowned', new MadeJourney().step('one'))).toEqual([])
})

test('somebody who left, and one who is gone', () => {
  const left = journey({ ownerId: idOf('Bo'), sponsorId: 'nobody00' })
  expect(read(found('journey-unowned', left))).toEqual([
    'info: Nobody owns or sponsors the journey “Home internet”. Bo, who owned it, is not active any more; whoever sponsored it is not in the organisation any more.',
  ])
  const half = journey({ ownerId: idOf('Anna') })
  expect(read(found('journey-unowned', half))).toEqual([
    'info: Nobody sponsors the journey “Home internet”. Anna owns it; it has no sponsor.',
  ])
})

test('a warning where it hurts for sure; not where it hurts a little less', () => {
  const elsewhere = { elsewhereN: 1000, elsewhereK: 200 }
  const a = madeEvidence([{ n: 400, k: 280, ...elsewhere }])
  expect(read(found('journey-unowned', journey({ sponsorId: idOf('Anna') }), { a }))).toEqual([
    'warning: Nobody owns the journey “Home internet”. It has no owner; Anna sponsors it. It has 1 critical pain point.',
  ])
  // 208 of 400 is 52 %, but its interval begins at 47 %.
  const less = madeEvidence([{ n: 400, k: 208, ...elsewhere }])
  expect(found('journey-unowned', journey(), { a: less })[0]?.severity).toBe('info')
})

test('the fix makes the head of the department that owns most of it the owner', () => {
  const made = journey({ sponsorId: idOf('Billing') })
  const [fix] = found('journey-unowned', made)[0]?.fixes ?? []
  expect(fix).toMatchObject({ command: 'journey.describe', args: { ownerId: idOf('Anna') } })
  const after = fix && findingsOf(afterFix(made.records, fix), evidenceOf({}))
  expect(after?.map(({ rule }) => rule)).not.toContain('journey-unowned')
  const even = journey().touchpoint('d', 'one', { accountableId: idOf('Billing') })
  expect(found('journey-unowned', even)[0]?.fixes).toEqual([])
})
