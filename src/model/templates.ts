import type { AnyRecord } from './kinds.ts'
import type { LaneRole, LaneType } from './kinds/lane.ts'
import { ordersBetween } from './order.ts'
import { type Records, recordsFrom } from './records.ts'
import { type Plan, onlinePurchase, patientVisit, service, supportCall } from './templatePlans.ts'

export interface NewJourney {
  readonly name: string
  /** The workspace's records, with the organisation among them; missing: a new one. */
  readonly organisation?: readonly AnyRecord[]
}

/** A journey to begin with. What it holds is content, in English, and the person's own from the first moment. */
export interface Template {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly make: (newId: () => string, journey: NewJourney) => Records
}

const lanes: readonly (readonly [name: string, type: LaneType, role: LaneRole])[] = [
  ['Touchpoints', 'touchpoints', 'onstage'],
  ['Feeling', 'feeling', 'none'],
  ['Pain points', 'pains', 'none'],
  ['Backstage', 'backstage', 'backstage'],
  ['Opportunities', 'opportunities', 'none'],
]

/** A new organisation's root. */
export function newOrganisation(id: string): AnyRecord {
  return { id, kind: 'organisation', name: 'My organisation' }
}

function template(
  name: string,
  title: string,
  description: string,
  plan: readonly Plan[],
): Template {
  return {
    name,
    title,
    description,
    make(newId, { name: journeyName, organisation }) {
      const laneRecords = lanesOf(newId)
      const laneId = laneRecords[0]?.id ?? ''
      return recordsFrom([
        ...(organisation ?? [newOrganisation(newId())]),
        { id: newId(), kind: 'journey', name: journeyName },
        ...laneRecords,
        ...stagesOf(newId, plan, laneId),
      ])
    },
  }
}

function lanesOf(newId: () => string): AnyRecord[] {
  const orders = ordersBetween(null, null, lanes.length)
  return lanes.map(([name, type, role], at) => ({
    id: newId(),
    kind: 'lane',
    name,
    type,
    role,
    order: orders[at] ?? '',
  }))
}

function stagesOf(newId: () => string, plan: readonly Plan[], laneId: string): AnyRecord[] {
  const orders = ordersBetween(null, null, plan.length)
  return plan.flatMap(({ stage, steps }, at) => {
    const stageId = newId()
    const stepOrders = ordersBetween(null, null, steps.length)
    return [
      { id: stageId, kind: 'stage', name: stage, order: orders[at] ?? '' },
      ...steps.flatMap(([name, ...touchpoints], place): AnyRecord[] => {
        const stepId = newId()
        const inCell = ordersBetween(null, null, touchpoints.length)
        return [
          { id: stepId, kind: 'step', stageId, name, order: stepOrders[place] ?? '' },
          ...touchpoints.map(([touchpoint, channel], row): AnyRecord => ({
            id: newId(),
            kind: 'touchpoint',
            stepId,
            laneId,
            name: touchpoint,
            channel,
            order: inCell[row] ?? '',
          })),
        ]
      }),
    ] satisfies AnyRecord[]
  })
}

/** What the editor offers to begin with; the first is empty but for its lanes. */
export const templates: readonly Template[] = [
  template('blank', 'Blank', 'Empty lanes for touchpoints, feeling, pain points and the rest.', []),
  template(
    'service',
    'Service from need to renewal',
    'A subscription or contract, from the first need to the renewal.',
    service,
  ),
  template(
    'support-call',
    'Support call',
    'A fault, the call about it, and what comes after.',
    supportCall,
  ),
  template(
    'online-purchase',
    'Online purchase',
    'Search, basket, delivery, and the way back.',
    onlinePurchase,
  ),
  template(
    'patient-visit',
    'Patient visit',
    'Referral, waiting room, treatment and results.',
    patientVisit,
  ),
]
