import type { KindName, RecordOf } from '../../../src/model/kinds.ts'
import type { AnyRecord } from '../../../src/model/kinds.ts'
import type { Records } from '../../../src/model/records.ts'
import { type JourneyPlan, buildJourney, sampleId } from '../../support/buildJourney.ts'

type Fields<K extends KindName> = Partial<Omit<RecordOf<K>, 'id' | 'kind'>>

export const kpiId = (name: string): string => sampleId('kpi', name)

function made<K extends KindName>(kind: K, id: string, fields: Fields<K>): AnyRecord {
  return { id, kind, ...fields } as unknown as AnyRecord
}

let readings = 0

export function reading(name: string, date: string, value: number, n?: number): AnyRecord {
  readings += 1
  return made('reading', `reading-${readings}`.padEnd(12, '0'), {
    kpiId: kpiId(name),
    date,
    value,
    ...(n === undefined ? {} : { n }),
  })
}

export function kpi(name: string, fields: Fields<'kpi'> = {}): AnyRecord {
  return made('kpi', kpiId(name), { name, ...fields })
}

export function incentive(id: string, fields: Fields<'incentive'>): AnyRecord {
  return made('incentive', id.padEnd(8, '0'), fields)
}

export function influence(from: string, to: string, effect: 'helps' | 'hurts'): AnyRecord {
  return made(
    'influence',
    `${from}-${to}`
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '')
      .padEnd(8, '0'),
    {
      fromKpiId: kpiId(from),
      toKpiId: kpiId(to),
      effect,
      origin: 'entered',
    },
  )
}

export function promise(id: string, text: string): AnyRecord {
  return made('promise', id, { text })
}

const stay = kpiId('Customers who stay')

/**
 * A company KPI at 80 % against 88, the weighted mean of two: First contact fix, 54 against 70 with weight 0.5, and
 * Kept the window, 92 against 90 with weight 0.3. Handle time is in no tree.
 */
export function journeyWithKpis(more: readonly AnyRecord[] = [], plan: JourneyPlan = {}): Records {
  return buildJourney({
    departments: ['Support', 'Field service'],
    people: { 'Ravi Shah': 'Support' },
    stages: {
      Ask: {
        Call: [
          { name: 'Phone menu' },
          {
            name: 'Agent',
            owner: 'Support',
            kpis: ['First contact fix', 'Handle time'],
            responsibleIds: [sampleId('department', 'Field service')],
            visits: 1000,
          },
        ],
        Wait: ['Queue'],
      },
      Fix: { Visit: [{ name: 'Technician', owner: 'Field service', kpis: ['Kept the window'] }] },
    },
    ...plan,
    more: [
      kpi('Customers who stay', {
        unit: '%',
        target: 88,
        level: 'company',
        rollUp: 'weighted-mean',
        method: 'csat-top-two',
      }),
      kpi('First contact fix', {
        unit: '%',
        target: 70,
        baseline: 40,
        parentId: stay,
        weight: 0.5,
        ownerId: sampleId('person', 'Ravi Shah'),
      }),
      kpi('Kept the window', { unit: '%', target: 90, parentId: stay, weight: 0.3 }),
      kpi('Handle time', { unit: 'min', target: 6, direction: 'down' }),
      reading('Customers who stay', '2026-05-31', 82),
      reading('Customers who stay', '2026-06-30', 80, 1200),
      reading('First contact fix', '2026-06-30', 54, 300),
      reading('Kept the window', '2026-06-30', 92),
      ...more,
    ],
  })
}
