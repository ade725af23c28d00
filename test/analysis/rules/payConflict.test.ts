import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'pay-conflict'

function company(): MadeKpis {
  const made = new MadeKpis().kpi('saves').kpi('ease')
  made.department('Sales').department('Care').person('Anna', 'Sales').person('Cleo', 'Sales')
  made.person('Bo', 'Care')
  return made.pay('department', 'Sales', 'saves', 0.5).pay('department', 'Care', 'ease', 0.4)
}

const shared = (made: MadeKpis, ...responsible: string[]): MadeKpis => {
  made.step('leave').touchpoint('call', 'leave', {
    accountableId: idOf('Anna'),
    responsibleIds: responsible.map(idOf),
    visits: 1000,
  })
  return made
}

const hurting = (): Evidence =>
  madeEvidence([{ n: 1000, k: 700, elsewhereN: 4000, elsewhereK: 1000 }])

test('two at one touchpoint, paid so that improving the one figure hurts the other', () => {
  const findings = found(rule, shared(company().influence('saves', 'ease', 'hurts'), 'Bo'))
  expect(read(findings)).toEqual([
    'warning: Anna and Bo are paid against each other at “call”. Anna is paid 50% on “saves”, Bo 40% on “ease”. Improving the first hurts the second, as somebody here entered. 1,000 customers pass there in a month.',
  ])
  // The touchpoint, the two incentives, the two KPIs.
  expect(findings[0]?.subjects).toEqual(
    [idOf('call'), 'p0000001', 'p0000002', idOf('saves'), idOf('ease')].sort(),
  )
  expect(findings[0]?.fixes).toEqual([])
})

test('not where it helps, where they don’t meet, or where both are paid by the same plan', () => {
  expect(found(rule, shared(company().influence('saves', 'ease', 'helps'), 'Bo'))).toEqual([])
  expect(found(rule, shared(company().influence('saves', 'ease', 'hurts')))).toEqual([])
  expect(found(rule, shared(company().influence('saves', 'ease', 'hurts'), 'Cleo'))).toEqual([])
})

test('each hurts the other: one finding that says so', () => {
  const made = company().influence('saves', 'ease', 'hurts').influence('ease', 'saves', 'hurts')
  const findings = found(rule, shared(made, 'Bo'))
  expect(findings).toHaveLength(1)
  expect(read(findings)[0]).toContain('Improving either hurts the other,')
})

test('more owners who are paid by the same two incentives are counted in one finding', () => {
  const findings = found(rule, shared(company().influence('saves', 'ease', 'hurts'), 'Bo', 'Cleo'))
  expect(findings).toHaveLength(1)
  expect(read(findings)[0]).toMatch(
    /1,000 customers pass there in a month\. So is 1 more pair of owners there\.$/,
  )
})

test('critical where customers surely hurt, a warning where they may', () => {
  const made = shared(company().influence('saves', 'ease', 'hurts'), 'Bo')
  expect(found(rule, made, { call: hurting() })[0]).toMatchObject({ severity: 'critical' })
  expect(found(rule, made, { call: hurting() })[0]?.harm).toBeCloseTo(670.86, 1)
  const few = madeEvidence([{ n: 29, k: 28, elsewhereN: 1000, elsewhereK: 100 }])
  expect(found(rule, made, { call: few })[0]?.severity).toBe('warning')
})

test('what is only suggested is for information: kept by somebody, or a known pair', () => {
  const kept = company().influence('saves', 'ease', 'hurts', { origin: 'suggested' })
  const [finding] = found(rule, shared(kept, 'Bo'), { call: hurting() })
  expect(finding?.severity).toBe('info')
  expect(read(finding ? [finding] : [])[0]).toContain('nobody has confirmed it.')
  const made = new MadeKpis().kpi('Save rate').kpi('Ease of leaving')
  made.department('Sales').department('Care')
  made.pay('department', 'Sales', 'Save rate', 0.5).pay('department', 'Care', 'Ease of leaving', 1)
  made.step('leave').touchpoint('call', 'leave', {
    accountableId: idOf('Sales'),
    responsibleIds: [idOf('Care')],
  })
  expect(read(found(rule, made))).toEqual([
    'info: Sales and Care are paid against each other at “call”. Sales is paid 50% on “Save rate”, Care 100% on “Ease of leaving”. These two are known to work against each other in many companies; here nobody has confirmed it.',
  ])
  // Two pairs of KPIs would be looked at; where none may be, nothing is suggested.
  made.add('setting', 'none', { name: 'threshold.pay-conflict.pairs', value: 0 })
  expect(found(rule, made)).toEqual([])
})

test('readings that go against each other are suggested with their figures', () => {
  const made = company()
  made.months('saves', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  made.months('ease', [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(read(found(rule, shared(made, 'Bo')))[0]).toMatch(
    /^info: .* When one gets better, the other often gets worse: rank correlation −1 \(−1 to −[0-9.]+\) over 12 months\. Suggested from readings; nobody has confirmed it\./,
  )
})

test('a weight that nobody gave is marked', () => {
  const made = new MadeKpis().kpi('saves').kpi('ease').influence('saves', 'ease', 'hurts')
  made.department('Sales').department('Care')
  made.pay('department', 'Sales', 'saves').pay('department', 'Care', 'ease', 0.4)
  made.step('leave').touchpoint('call', 'leave', {
    accountableId: idOf('Sales'),
    responsibleIds: [idOf('Care')],
  })
  expect(read(found(rule, made))[0]).toContain(
    'Sales is paid 100% on “saves” (no weight is given), Care 40% on “ease”.',
  )
})
