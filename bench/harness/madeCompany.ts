import { generateNKeysBetween } from 'fractional-indexing'
import type { Evidence } from '../../src/model/evidence.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { type Records, recordsFrom } from '../../src/model/records.ts'
import { madeEvidence } from '../../test/analysis/madeJourney.ts'
import { seededRandom } from '../../test/support/seededRandom.ts'

export interface CompanySize {
  readonly touchpoints: number
  readonly connections: number
  readonly kpis: number
  readonly people: number
}

export interface MadeCompany {
  readonly records: Records
  readonly evidence: ReadonlyMap<string, Evidence>
}

const id = (prefix: string, at: number): string => `${prefix}${String(at + 1).padStart(6, '0')}`
const departments = 40
const touchpointsOfStep = 10
const stepsOfStage = 10
const columns = ['phone', 'web', 'app', 'branch', 'email'] as const

/** A company with everything the rules look at: owners, some gone; KPIs in trees with readings; pay; feedback. */
export function madeCompany(size: CompanySize): MadeCompany {
  const random = seededRandom(7)
  const pick = (count: number): number => Math.floor(random() * count)
  const records: AnyRecord[] = [
    { id: id('orgn', 0), kind: 'organisation', name: 'Made company', payPeriodEnds: 'month' },
    { id: id('jrny', 0), kind: 'journey', name: 'Made journey' },
    {
      id: id('lane', 0),
      kind: 'lane',
      name: 'Touchpoints',
      type: 'touchpoints',
      role: 'onstage',
      order: 'a0',
    },
    ...many(departments, (at) => ({
      id: id('dept', at),
      kind: 'department',
      name: `Department ${at}`,
    })),
    ...many(size.people, (at) => ({
      id: id('prsn', at),
      kind: 'person',
      name: `Person ${at}`,
      departmentId: id('dept', at % departments),
      active: at % 20 !== 0,
    })),
    ...kpis(size),
    ...pay(size),
    ...steps(size),
    ...touchpoints(size, pick, random),
    ...many(size.connections, (at) => ({
      id: id('conn', at),
      kind: 'connection',
      ...ways(size.touchpoints, at, pick),
    })),
  ]
  const evidence = new Map<string, Evidence>()
  for (let at = 0; at < size.touchpoints; at += 2)
    evidence.set(id('tchp', at), madeFeedback(20 + pick(400), 0.1 + random() * 0.5, random))
  return { records: recordsFrom(records), evidence }
}

function many(count: number, make: (at: number) => object): AnyRecord[] {
  return Array.from({ length: count }, (_, at) => make(at) as AnyRecord)
}

function kpis({ kpis: count, people }: CompanySize): AnyRecord[] {
  return [
    ...many(count, (at) => ({
      id: id('kpis', at),
      kind: 'kpi',
      name: `KPI ${at}`,
      direction: 'up',
      target: 80,
      ownerId: id('prsn', at % people),
      level: at < 10 ? 'company' : 'touchpoint',
      method: at < 10 ? 'csat-top-two' : 'custom',
      ...(at < 10 ? {} : { parentId: id('kpis', Math.floor(at / 10)), weight: 0.1 }),
      rollUp: 'weighted-mean',
    })),
    ...many(count * 3, (at) => ({
      id: id('read', at),
      kind: 'reading',
      kpiId: id('kpis', at % count),
      date: `2026-${String(1 + Math.floor(at / count)).padStart(2, '0')}-28`,
      value: 60 + (at % 37),
    })),
  ]
}

function pay({ people, kpis: count }: CompanySize): AnyRecord[] {
  return [
    ...many(people, (at) => ({
      id: id('incv', at),
      kind: 'incentive',
      personId: id('prsn', at),
      kpiId: id('kpis', (at * 7) % count),
      weight: 0.2,
      customerEffect: at % 30 === 0 ? 'hurts' : 'helps',
    })),
    ...many(200, (at) => ({
      id: id('infl', at),
      kind: 'influence',
      fromKpiId: id('kpis', (at * 3) % count),
      toKpiId: id('kpis', (at * 5 + 1) % count),
      effect: at % 2 === 0 ? 'hurts' : 'helps',
    })),
  ]
}

function steps({ touchpoints: count }: CompanySize): AnyRecord[] {
  const stepCount = Math.ceil(count / touchpointsOfStep)
  const stageCount = Math.ceil(stepCount / stepsOfStage)
  const stageOrders = generateNKeysBetween(null, null, stageCount)
  const stepOrders = generateNKeysBetween(null, null, stepsOfStage)
  return [
    ...many(stageCount, (at) => ({
      id: id('stag', at),
      kind: 'stage',
      name: `Stage ${at}`,
      order: stageOrders[at],
    })),
    ...many(stepCount, (at) => ({
      id: id('step', at),
      kind: 'step',
      stageId: id('stag', Math.floor(at / stepsOfStage)),
      order: stepOrders[at % stepsOfStage],
      name: `Step ${at}`,
    })),
  ]
}

function touchpoints(
  { touchpoints: count, people, kpis: kpiCount }: CompanySize,
  pick: (count: number) => number,
  random: () => number,
): AnyRecord[] {
  const orders = generateNKeysBetween(null, null, touchpointsOfStep)
  return many(count, (at) => ({
    id: id('tchp', at),
    kind: 'touchpoint',
    stepId: id('step', Math.floor(at / touchpointsOfStep)),
    laneId: id('lane', 0),
    order: orders[at % touchpointsOfStep],
    name: `Touchpoint ${at}`,
    channel: columns[at % columns.length],
    visits: 100 + pick(5000),
    ...(random() < 0.8 ? { accountableId: id('prsn', pick(people)) } : {}),
    ...(random() < 0.7 ? { kpiIds: [id('kpis', pick(kpiCount))] } : {}),
  }))
}

/** Mostly a little forward, now and then back. */
function ways(count: number, at: number, pick: (count: number) => number): object {
  const from = at % count
  const leap = pick(60) - (at % 9 === 0 ? 50 : 0)
  const to = Math.min(count - 1, Math.max(0, from + (leap === 0 ? 1 : leap)))
  return { fromId: id('tchp', from), toId: id('tchp', to === from ? (from + 1) % count : to) }
}

function madeFeedback(n: number, share: number, random: () => number): Evidence {
  const negative = Math.round(n * share)
  return madeEvidence([{ n, k: negative, elsewhereN: 500_000, elsewhereK: 150_000 }], {
    sentiment: { n, mean: 0.5 - share, low: 0.45 - share, high: 0.55 - share },
    months: Array.from({ length: 12 }, (_, at) => ({
      month: `2025-${String(at + 1).padStart(2, '0')}`,
      n: Math.ceil(n / 12),
      negative: Math.floor((n / 12) * random()),
    })),
    daysCovered: 365,
  })
}
