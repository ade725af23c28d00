import { describe, expect, it } from 'vitest'
import { kpiBoard } from '../../../src/panels/kpis/kpiBoard.ts'
import { payBoard } from '../../../src/panels/kpis/payBoard.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { incentive, influence, journeyWithKpis, kpiId } from './madeKpis.ts'

const support = { departmentId: sampleId('department', 'Support') }
const field = { departmentId: sampleId('department', 'Field service') }
const pay = [
  incentive('pay1', { ...support, kpiId: kpiId('Handle time'), weight: 0.5 }),
  incentive('pay2', { ...field, kpiId: kpiId('First contact fix'), weight: 0.2, mode: 'shared' }),
]

describe('what is known of pay', () => {
  it('names payees and their KPIs, the most weight first', () => {
    const { plans, kpiIds } = payBoard(kpiBoard(journeyWithKpis(pay)))
    expect(plans.map(({ payeeId }) => payeeId).sort()).toEqual(
      [support.departmentId, field.departmentId].sort(),
    )
    expect(kpiIds).toEqual([kpiId('Handle time'), kpiId('First contact fix')])
  })

  it('suggests a known pair, and what conflict it would make', () => {
    const { influences, conflicts, possible } = payBoard(kpiBoard(journeyWithKpis(pay)))
    expect(influences).toMatchObject([{ effect: 'hurts', basis: { kind: 'known-pair' } }])
    expect(conflicts).toEqual([])
    expect(possible[0]).toMatchObject({
      touchpointIds: [sampleId('touchpoint', 'Agent')],
      hurting: { ownerId: support.departmentId },
      hurt: { ownerId: field.departmentId },
    })
  })

  it('holds a conflict once a person has said it', () => {
    const records = journeyWithKpis([
      ...pay,
      influence('Handle time', 'First contact fix', 'hurts'),
    ])
    const { conflicts, possible } = payBoard(kpiBoard(records))
    expect(conflicts[0]).toMatchObject({ strength: 0.5 * 0.2 * 1000, visits: 1000 })
    expect(possible).toEqual([])
  })

  it('makes one scorecard of those who share its KPIs', () => {
    const same = { kpiId: kpiId('Kept the window'), mode: 'all-or-nothing' } as const
    const { cards } = payBoard(
      kpiBoard(
        journeyWithKpis([
          incentive('pay3', { ...support, ...same }),
          incentive('pay4', { ...field, ...same }),
        ]),
      ),
    )
    expect(cards).toHaveLength(1)
    expect(cards[0]?.payeeIds).toHaveLength(2)
    expect(cards[0]?.card).toEqual({ isMet: true, missedIds: [], unknownIds: [] })
  })
})
