// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { invariants } from '../../src/model/invariants.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { allRecords, recordsFrom } from '../../src/model/records.ts'
import { buildJourney } from '../support/buildJourney.ts'

const sound = buildJourney({
  departments: ['Support'],
  kpis: ['First', 'Second', 'Third'],
  lanes: { Touchpoints: 'touchpoints', Notes: 'notes', Pains: 'pains' },
  stages: { Help: { Call: [{ name: 'Menu', owner: 'Support' }, 'Agent'] } },
  cards: [['Call', 'Notes', 'A note']],
  connections: [['Menu', 'Agent']],
})

function problemsWith(...changes: (Partial<AnyRecord> & { id: string })[]): string[] {
  const byId = new Map([...allRecords(sound)].map((record) => [record.id, record]))
  for (const change of changes) {
    byId.set(change.id, { ...byId.get(change.id), ...change } as AnyRecord)
  }
  return invariants(recordsFrom(byId.values()))
}

describe('invariants', () => {
  it('finds nothing in a sound journey', () => {
    expect(invariants(sound)).toEqual([])
  })

  it.each<[string, (Partial<AnyRecord> & { id: string })[], string]>([
    [
      'touchpoint without a step',
      [{ id: 'touchpoint-menu', stepId: undefined as never }],
      'touchpoint touchpoint-menu: has no place',
    ],
    [
      'touchpoint among notes',
      [{ id: 'touchpoint-menu', laneId: 'lane-notes' }],
      'touchpoint touchpoint-menu: in lane lane-notes of type notes',
    ],
    [
      'card among touchpoints',
      [{ id: 'card-a-note', laneId: 'lane-touchpoints' }],
      'card card-a-note: in lane lane-touchpoints of type touchpoints',
    ],
    [
      'card among pains',
      [{ id: 'card-a-note', laneId: 'lane-pains' }],
      'card card-a-note: in lane lane-pains of type pains',
    ],
    [
      'connection to itself',
      [{ id: 'connection-menu-agent', toId: 'touchpoint-menu' }],
      'connection connection-menu-agent: leads to where it starts',
    ],
    ['a second journey', [{ id: 'journey-two', kind: 'journey', name: '' }], 'journey: 2 roots'],
    [
      'a second organisation',
      [{ id: 'organisation2', kind: 'organisation', name: '' }],
      'organisation: 2 roots',
    ],
    ['order', [{ id: 'touchpoint-menu', order: 'a' }], 'touchpoint touchpoint-menu: order "a"'],
    [
      'also named',
      [{ id: 'touchpoint-menu', alsoNamedAccountableIds: ['department-support'] }],
      'touchpoint touchpoint-menu: accountable is also named',
    ],
    [
      'link to nowhere',
      [{ id: 'touchpoint-menu', stepId: 'step-none' }],
      'touchpoint touchpoint-menu: stepId step-none is nowhere',
    ],
    [
      'link to the wrong kind',
      [{ id: 'touchpoint-menu', kpiIds: ['step-call'] }],
      'touchpoint touchpoint-menu: kpiIds step-call is step',
    ],
    [
      'one twice in a list',
      [{ id: 'touchpoint-menu', kpiIds: ['kpi-first', 'kpi-first'] }],
      'touchpoint touchpoint-menu: kpiIds names one twice',
    ],
    [
      'KPI its own parent',
      [{ id: 'kpi-first', parentId: 'kpi-first' }],
      'kpi kpi-first: is its own ancestor',
    ],
    [
      'KPIs in a ring',
      [
        { id: 'kpi-first', parentId: 'kpi-second' },
        { id: 'kpi-second', parentId: 'kpi-third' },
        { id: 'kpi-third', parentId: 'kpi-first' },
      ],
      'kpi kpi-third: is its own ancestor',
    ],
  ])('%s', (_name, changes, problem) => {
    expect(problemsWith(...changes)).toContain(problem)
  })

  it('what is deleted may stand anywhere, and links to it are fine', () => {
    const deletedAt = '2026-01-01T00:00:00.000Z'
    expect(problemsWith({ id: 'touchpoint-menu', laneId: 'lane-notes', deletedAt })).toEqual([])
    expect(
      problemsWith({ id: 'step-call', deletedAt }, { id: 'lane-touchpoints', deletedAt }),
    ).toEqual([])
  })

  it('a chain above a ring of KPIs ends', () => {
    const problems = problemsWith(
      { id: 'kpi-first', parentId: 'kpi-second' },
      { id: 'kpi-second', parentId: 'kpi-third' },
      { id: 'kpi-third', parentId: 'kpi-second' },
    )
    expect(problems.filter((problem) => problem.includes('ancestor'))).toHaveLength(2)
  })
})
