import type { FindingMark, LayoutEvidence } from '../../src/layout/LayoutOptions.ts'
import { wilson } from '../../src/lib/wilson.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import type { Lane } from '../../src/model/kinds/lane.ts'
import type { Records } from '../../src/model/records.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'

const step = (name: string): string => sampleId('step', name)
const touchpoint = (name: string): string => sampleId('touchpoint', name)

const departments: readonly (readonly [string, string])[] = [
  ['Digital', '#2f7d5b'],
  ['Support', '#3b6fb6'],
  ['Field service', '#b0722a'],
  ['Retention', '#a33b6c'],
]

const feelings: readonly (readonly [string, number])[] = [
  ['See the outage', 0.4],
  ['Find the right contact', -0.6],
  ['Explain it again', -0.9],
  ['Wait for the visit', 0.6],
  ['Call to cancel', -0.4],
]

const pains: readonly (readonly [string, string, number])[] = [
  ['Phone menu and transfer', 'Transferred up to four times before anyone helps', 1320],
  ['Support agent, second contact', 'Has to repeat the whole story', 770],
  ['Retention call', 'Refused to cancel, felt trapped', 724],
]

const ideas = [
  ['Find the right contact', 'One number, no menu', 'process'],
  ['Explain it again', 'Share case notes across teams', 'technology'],
  ['Call to cancel', 'Pay retention on goodwill, not saves', 'policy'],
] as const

const kpis: readonly (readonly [string, number, number, number])[] = [
  ['Notified in 5 min', 92, 90, 60],
  ['First contact fix', 54, 75, 55],
  ['Kept the window', 81, 90, 70],
  ['Save rate', 64, 60, 40],
]

const roles: readonly (readonly [string, NonNullable<Lane['role']>])[] = [
  ['Touchpoints', 'onstage'],
  ['Backstage', 'backstage'],
]

function moreRecords(): AnyRecord[] {
  return [
    ...departments.map(([name, color]): AnyRecord => {
      return { id: sampleId('department', name), kind: 'department', name, color }
    }),
    ...feelings.map(([name, value], i): AnyRecord => {
      return { id: `feeling-${i}0`, kind: 'feeling', stepId: step(name), value }
    }),
    ...pains.map(([name, title, k], i): AnyRecord => {
      const id = `painpoint-${i}`
      return { id, kind: 'painPoint', touchpointId: touchpoint(name), order: `a${i}`, title, k }
    }),
    ...ideas.map(([name, title, type], i): AnyRecord => {
      const id = `opportunity-${i}`
      return { id, kind: 'opportunity', stepId: step(name), order: `a${i}`, title, type }
    }),
    ...kpis.flatMap(([name, value, target, baseline]): AnyRecord[] => {
      const kpiId = sampleId('kpi', name)
      const date = '2026-03-01'
      return [
        { id: kpiId, kind: 'kpi', name, unit: '%', direction: 'up', target, baseline },
        { id: `reading-${kpiId.slice(4)}`, kind: 'reading', kpiId, date, value },
      ]
    }),
  ]
}

/** The journey of the worked example in small: five steps, six lanes, one touchpoint without an owner. */
export const homeInternet: Records = buildJourney({
  name: 'Home internet',
  departments: departments.map(([name]) => name),
  people: {
    'Mara Voss': 'Digital',
    'Ravi Shah': 'Support',
    'Ana Cruz': 'Field service',
    'Joel Park': 'Retention',
  },
  lanes: {
    Touchpoints: 'touchpoints',
    Feeling: 'feeling',
    'Pain points': 'pains',
    Backstage: 'backstage',
    KPIs: 'kpis',
    Opportunities: 'opportunities',
  },
  stages: {
    'Notice a fault': {
      'See the outage': [
        {
          name: 'Status page and outage text',
          channel: 'Web and SMS',
          owner: 'Mara Voss',
          kpis: ['Notified in 5 min'],
        },
      ],
    },
    'Ask for help': {
      'Find the right contact': [{ name: 'Phone menu and transfer', channel: 'Phone' }],
      'Explain it again': [
        {
          name: 'Support agent, second contact',
          channel: 'Phone',
          owner: 'Ravi Shah',
          kpis: ['First contact fix'],
        },
      ],
    },
    'Get it fixed': {
      'Wait for the visit': [
        {
          name: 'Technician visit window',
          channel: 'In person',
          owner: 'Ana Cruz',
          kpis: ['Kept the window'],
        },
      ],
    },
    'Stay or leave': {
      'Call to cancel': [
        { name: 'Retention call', channel: 'Phone', owner: 'Joel Park', kpis: ['Save rate'] },
      ],
    },
  },
  cards: [
    ['See the outage', 'Backstage', 'Network monitoring'],
    ['Find the right contact', 'Backstage', 'Call routing rules'],
    ['Explain it again', 'Backstage', 'Case notes in CRM'],
    ['Wait for the visit', 'Backstage', 'Dispatch planning'],
    ['Call to cancel', 'Backstage', 'Save-offer rules'],
  ],
  more: [
    ...moreRecords(),
    ...roles.map(([name, role], i): AnyRecord => {
      const type = role === 'onstage' ? 'touchpoints' : 'backstage'
      const order = i === 0 ? 'a0' : 'a3'
      return { id: sampleId('lane', name), kind: 'lane', name, type, role, order }
    }),
  ],
})

/** Evidence with these shares of n. */
export function evidenceOf(
  n: number,
  negative: number,
  neutral: number,
  mean: number,
  half: number,
): LayoutEvidence {
  const negatives = Math.round(n * negative)
  const neutrals = Math.round(n * neutral)
  const negativeShare = wilson(negatives, n)
  return {
    comments: n,
    n,
    negative: negatives,
    neutral: neutrals,
    positive: n - negatives - neutrals,
    ...(negativeShare ? { negativeShare } : {}),
    ...(n > 0 ? { sentiment: { n, mean, low: mean - half, high: mean + half } } : {}),
  }
}

export const homeInternetEvidence: ReadonlyMap<string, LayoutEvidence> = new Map([
  [touchpoint('Status page and outage text'), evidenceOf(412, 0.22, 0.38, 0.25, 0.17)],
  [touchpoint('Phone menu and transfer'), evidenceOf(1860, 0.71, 0.19, -0.9, 0.06)],
  [touchpoint('Support agent, second contact'), evidenceOf(1204, 0.64, 0.22, -0.75, 0.075)],
  [touchpoint('Technician visit window'), evidenceOf(655, 0.41, 0.28, -0.1, 0.11)],
  [touchpoint('Retention call'), evidenceOf(930, 0.78, 0.14, -0.98, 0.02)],
])

export const homeInternetFindings: ReadonlyMap<string, FindingMark> = new Map<string, FindingMark>([
  [touchpoint('Phone menu and transfer'), { count: 2, severity: 'critical' }],
  [touchpoint('Support agent, second contact'), { count: 1, severity: 'warning' }],
  [touchpoint('Retention call'), { count: 3, severity: 'critical' }],
])
