import { describe, expect, it } from 'vitest'
import type { HarmSpan } from '../../../src/analysis/feedbackSum.ts'
import { harmSpan, overloadAmong, ownerLoads } from '../../../src/analysis/ownership/ownerLoads.ts'
import { ownershipOf } from '../../../src/analysis/ownership/ownershipRows.ts'
import { payAgainstCustomer } from '../../../src/analysis/ownership/payAgainstCustomer.ts'
import { payLinks } from '../../../src/analysis/ownership/payLinks.ts'
import { remitOf } from '../../../src/analysis/ownership/remitOf.ts'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { MadeJourney, idOf } from '../madeJourney.ts'

const owner = (name: string): RecordOf<'department'> => ({
  id: idOf(name),
  kind: 'department',
  name,
})

const weights = (harms: Readonly<Record<string, readonly number[]>>, span: HarmSpan = 'year') =>
  Object.entries(harms).flatMap(([name, list]) =>
    list.map((harm) => ({ owner: owner(name), comments: 10, harm, span })),
  )

describe('the load of owners', () => {
  it('adds up their touchpoints, and passes over what nobody owns', () => {
    const loads = ownerLoads([
      ...weights({ A: [1, 2], B: [0] }),
      { owner: undefined, comments: 99, harm: 99, span: 'year' as const },
    ])
    expect(loads.map(({ owner: { name }, ...load }) => ({ name, ...load }))).toEqual([
      { name: 'A', touchpoints: 2, comments: 20, harm: 3, span: 'year' },
      { name: 'B', touchpoints: 1, comments: 10, harm: 0, span: undefined },
    ])
  })

  it('is too much above so many times the median, not at it', () => {
    const limits = { times: 2, owners: 3 }
    const loads = ownerLoads(weights({ A: [10], B: [10], C: [20.1], D: [20] }))
    const { median, isOverloaded } = overloadAmong(loads, limits)
    expect(median).toBe(15)
    expect(loads.filter(isOverloaded)).toEqual([])
    const more = ownerLoads(weights({ A: [10], B: [10], C: [20.1] }))
    expect(
      more.filter(overloadAmong(more, limits).isOverloaded).map((one) => one.owner.name),
    ).toEqual(['C'])
    const same = ownerLoads(weights({ A: [10], B: [10], C: [20] }))
    expect(same.filter(overloadAmong(same, limits).isOverloaded)).toEqual([])
  })

  it('can’t be told from few owners with harm, or where most have none', () => {
    const limits = { times: 2, owners: 3 }
    expect(overloadAmong(ownerLoads(weights({ A: [1], B: [100] })), limits).canTell).toBe(false)
    const mostNone = ownerLoads(weights({ A: [0], B: [0], C: [9], D: [0] }))
    expect(overloadAmong(mostNone, limits)).toMatchObject({ median: 0, canTell: false })
  })

  it('says whether harm is a year’s', () => {
    expect(harmSpan(ownerLoads(weights({ A: [1] })))).toBe('year')
    expect(harmSpan(ownerLoads(weights({ A: [1] }, 'file')))).toBe('file')
    expect(harmSpan(ownerLoads([...weights({ A: [1] }), ...weights({ A: [1] }, 'file')]))).toBe(
      'mixed',
    )
    // One touchpoint may have some of each by itself.
    expect(harmSpan(ownerLoads([...weights({ A: [1] }, 'mixed'), ...weights({ B: [0] })]))).toBe(
      'mixed',
    )
  })
})

function paid(): MadeJourney {
  return new MadeJourney()
    .department('Sales')
    .department('Support')
    .person('Anna', 'Support')
    .person('Left', 'Support', { active: false })
    .add('kpi', 'closed', { name: 'Closed deals' })
    .add('kpi', 'nps', { name: 'NPS', ownerId: idOf('Anna') })
    .add('promise', 'promise', { text: 'One call' })
    .add('incentive', 'pay1', {
      departmentId: idOf('Support'),
      kpiId: idOf('nps'),
      weight: 0.7,
      mode: 'shared',
    })
    .add('incentive', 'pay2', {
      departmentId: idOf('Support'),
      kpiId: idOf('closed'),
      weight: 0.3,
      customerEffect: 'hurts',
    })
    .add('action', 'late', { title: 'Second', ownerId: idOf('Anna'), due: '2027-02-01' })
    .add('action', 'early', { title: 'First', ownerId: idOf('Support'), due: '2027-01-01' })
    .add('action', 'done', { title: 'Done', ownerId: idOf('Anna'), status: 'done' })
    .step('one')
    .touchpoint('phone', 'one', {
      accountableId: idOf('Anna'),
      accountableState: 'proposed',
      kpiIds: [idOf('closed')],
      promiseIds: [idOf('promise')],
    })
    .touchpoint('menu', 'one', { accountableId: idOf('Support'), accountableState: 'declined' })
    .touchpoint('shop', 'one', {
      accountableId: idOf('Sales'),
      consultedIds: [idOf('Anna')],
      backupIds: [idOf('Anna')],
    })
}

const rule = (name: string, ...subjects: string[]): Finding => ({
  id: `${name}:${subjects.join(',')}`,
  rule: name,
  severity: 'warning',
  subjects,
  title: { key: name, values: {} },
  why: { key: name, values: {} },
  harm: 0,
  fixes: [],
})

describe('pay', () => {
  it('names what hurts customers first, and what people are paid on by their department', () => {
    const links = payLinks(paid().records)
    expect(links.get(idOf('Support'))?.map(({ kpi, effect }) => [kpi?.name, effect])).toEqual([
      ['Closed deals', 'hurts'],
      ['NPS', undefined],
    ])
    expect(links.get(idOf('Anna'))).toEqual(links.get(idOf('Support')))
    expect(links.has(idOf('Sales'))).toBe(false)
  })

  it('pulls against the customer where a finding says so, by whose pay it is', () => {
    const { conflicts, names } = payAgainstCustomer(
      [
        rule('paid-against-customer', idOf('pay2')),
        rule('pay-conflict-handoff', idOf('Sales'), idOf('Support'), idOf('phone')),
        rule('unowned', idOf('menu')),
      ],
      paid().records,
    )
    expect(conflicts.map((one) => one.rule)).toEqual(['pay-conflict-handoff'])
    expect(names).toEqual(['Support'])
  })
})

describe('a remit', () => {
  const remit = (name: string) => {
    const { records } = paid()
    return remitOf(
      {
        records,
        rows: ownershipOf(records, new Map()).rows,
        findings: findingsOf(records, new Map()),
      },
      idOf(name),
    )
  }
  const namesOf = (rows: readonly { touchpoint: { name: string } }[] | undefined) =>
    rows?.map(({ touchpoint }) => touchpoint.name)

  it('of a person holds what is theirs alone', () => {
    const anna = remit('Anna')
    expect(namesOf(anna?.touchpoints)).toEqual(['phone'])
    expect(namesOf(anna?.proposed)).toEqual(['phone'])
    expect(anna?.otherRoles.map(({ roles }) => roles)).toEqual([['consulted', 'backup']])
    expect(anna?.ownKpis.map(({ name }) => name)).toEqual(['NPS'])
    expect(anna?.otherKpis.map(({ name }) => name)).toEqual(['Closed deals'])
    expect(anna?.actions.map(({ title }) => title)).toEqual(['Second'])
    expect(anna?.promises.map(({ text }) => text)).toEqual(['One call'])
    expect(anna?.pay).toHaveLength(2)
    expect(anna?.findings.every(({ subjects }) => !subjects.includes(idOf('menu')))).toBe(true)
  })

  it('of a department holds its people’s too, the earliest action first, and what it declined', () => {
    const support = remit('Support')
    expect(namesOf(support?.touchpoints)).toEqual(['phone'])
    expect(namesOf(support?.declined)).toEqual(['menu'])
    expect(support?.actions.map(({ title }) => title)).toEqual(['First', 'Second'])
  })

  it('needs an owner that is there', () => {
    expect(remit('Nobody')).toBeUndefined()
  })
})
