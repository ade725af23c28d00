import { expect, test } from 'vitest'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'paid-against-customer'
const hurts = { customerEffect: 'hurts' } as const

function company(): MadeKpis {
  const made = new MadeKpis().kpi('saves').kpi('other').department('Care')
  made.person('Anna', 'Care').person('Bo', 'Care').person('Left', 'Care', { active: false })
  return made
}

test('who, on what, how much, where, and what customers say there, added up from counts', () => {
  const made = company().pay('department', 'Care', 'saves', 0.7, hurts)
  made.pay('person', 'Bo', 'other', 1, { customerEffect: 'helps' })
  made.step('leave', 'call Care', 'letter Anna', 'chat Bo')
  const call = madeEvidence([{ n: 100, k: 40 }])
  const letter = madeEvidence([{ n: 300, k: 80 }])
  const chat = madeEvidence([{ n: 500, k: 500 }])
  // 120 of 400: Wilson 25.72 … 34.66 %. Bo is paid on his own incentive, so the chat is not Care's here.
  const findings = found(rule, made, { call, letter, chat })
  expect(read(findings)).toEqual([
    'warning: Care is paid for what hurts customers. Care is paid 70% on “saves”, and it is entered here that this hurts customers. Accountable for 2 touchpoints: letter, call. Of 400 comments there 30% are negative (26–35%). They are counted once at each of 2 touchpoints.',
  ])
  expect(findings[0]?.why.values['saidLow']).toBeCloseTo(0.2572, 4)
  expect(findings[0]?.why.values['saidHigh']).toBeCloseTo(0.3466, 4)
  expect(findings[0]?.subjects).toEqual([idOf('Care'), 'p0000001', idOf('saves')].sort())
})

test('not where it helps, is neutral or says nothing, nor where whoever was paid has left', () => {
  const made = company().pay('department', 'Care', 'saves', 0.7, { customerEffect: 'helps' })
  made.pay('person', 'Anna', 'saves', 0.7, { customerEffect: 'neutral' })
  made.pay('person', 'Bo', 'saves', 0.7).pay('person', 'Left', 'saves', 0.7, hurts)
  made.pay('person', 'Nobody', 'saves', 0.7, hurts)
  expect(found(rule, made)).toEqual([])
})

test('for information where they own nothing here; without KPI and weight it says so', () => {
  const made = company().pay('person', 'Anna', undefined, undefined, hurts).step('leave', 'call Bo')
  made.pay('person', 'Bo', 'gone', 0.2, hurts)
  expect(read(found(rule, made))).toEqual([
    'warning: Bo is paid for what hurts customers. Bo has an incentive of 20%, and it is entered here that this hurts customers. Accountable for “call”.',
    'info: Anna is paid for what hurts customers. Anna has an incentive, and it is entered here that this hurts customers. Owns nothing on this journey.',
  ])
})

test('critical where customers surely hurt; complaints are counted apart', () => {
  const made = company().pay('department', 'Care', 'saves', 0.7, hurts).step('leave', 'call Care')
  const strata = [
    { n: 1000, k: 700, elsewhereN: 4000, elsewhereK: 1000 },
    { sourceId: 'source01', sourceKind: 'complaints' as const, n: 50, k: 50 },
  ]
  const [finding] = found(rule, made, { call: madeEvidence(strata) })
  expect(finding?.severity).toBe('critical')
  expect(read(finding ? [finding] : [])[0]).toContain(
    'Of 1,000 comments there 70% are negative (67–73%). 50 complaints speak of it.',
  )
  // Wilson's lower end of 700/1000 is 67.09 %: 670.9 comments, and 50 complaints.
  expect(finding?.harm).toBeCloseTo(720.86, 1)
})
