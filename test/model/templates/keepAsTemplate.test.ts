import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invariants } from '../../../src/model/invariants.ts'
import type { AnyRecord } from '../../../src/model/kinds.ts'
import { journeyOf, recordsOfKind, stepOf } from '../../../src/model/queries.ts'
import { readJourneyFile } from '../../../src/model/readJourneyFile.ts'
import { type Records, allRecords, recordsFrom } from '../../../src/model/records.ts'
import { intoOrganisation } from '../../../src/model/templates/intoOrganisation.ts'
import { keepAsTemplate } from '../../../src/model/templates/keepAsTemplate.ts'
import { writeJourneyFile } from '../../../src/model/writeJourneyFile.ts'
import { randomJourney } from '../../support/randomJourney.ts'

const everything = { owners: true, kpis: true, pains: true }
const nothing = { owners: false, kpis: false, pains: false }

const list: AnyRecord[] = [
  { id: 'orgreal1', kind: 'organisation', name: 'Acme' },
  { id: 'deptreal', kind: 'department', name: 'Support', headId: 'perssam1' },
  { id: 'perssam1', kind: 'person', name: 'Sam', departmentId: 'deptreal' },
  { id: 'deptidle', kind: 'department', name: 'Nobody asked for' },
  { id: 'kpireal1', kind: 'kpi', name: 'CSAT', baseline: 3, target: 4, ownerId: 'deptidle' },
  { id: 'jrnyreal', kind: 'journey', name: 'Returns', goal: 'Money back', sourceIds: ['source01'] },
  { id: 'stagone1', kind: 'stage', name: 'Send back', order: 'a0' },
  {
    id: 'stepone1',
    kind: 'step',
    stageId: 'stagone1',
    name: 'Pack',
    order: 'a0',
    expectation: 'No printer',
    expectedScore: 4,
  },
  { id: 'feelone1', kind: 'feeling', stepId: 'stepone1', value: -1 },
  { id: 'lanetp01', kind: 'lane', name: 'Touchpoints', type: 'touchpoints', order: 'a0' },
  { id: 'laneqt01', kind: 'lane', name: 'Quotes', type: 'quotes', order: 'a1' },
  { id: 'lanebs01', kind: 'lane', name: 'Backstage', type: 'backstage', order: 'a2' },
  {
    id: 'touchone',
    kind: 'touchpoint',
    stepId: 'stepone1',
    laneId: 'lanetp01',
    order: 'a0',
    name: 'Label',
    channel: 'Web',
    words: ['label'],
    accountableId: 'perssam1',
    accountableState: 'accepted',
    kpiIds: ['kpireal1'],
    visits: 900,
  },
  {
    id: 'touchtwo',
    kind: 'touchpoint',
    stepId: 'stepone1',
    laneId: 'lanetp01',
    order: 'a1',
    name: 'Drop-off',
    accountableId: 'deptreal',
    accountableState: 'declined',
  },
  {
    id: 'touchdel',
    kind: 'touchpoint',
    stepId: 'stepone1',
    laneId: 'lanetp01',
    order: 'a2',
    name: 'Gone',
    deletedAt: '2026-01-01T00:00:00Z',
  },
  {
    id: 'linkone1',
    kind: 'connection',
    fromId: 'touchone',
    toId: 'touchtwo',
    label: 'then',
    share: 0.4,
  },
  { id: 'linktwo2', kind: 'connection', fromId: 'touchone', toId: 'touchdel' },
  {
    id: 'cardone1',
    kind: 'card',
    stepId: 'stepone1',
    laneId: 'lanebs01',
    order: 'a0',
    text: 'Label is made',
    pictureId: 'pictone1',
    alt: 'A label',
  },
  {
    id: 'quoteone',
    kind: 'card',
    stepId: 'stepone1',
    laneId: 'laneqt01',
    order: 'a0',
    text: 'My printer is broken',
  },
  {
    id: 'painone1',
    kind: 'painPoint',
    touchpointId: 'touchone',
    order: 'a0',
    title: 'Needs a printer',
    status: 'accepted',
    origin: 'feedback',
    n: 40,
    k: 30,
    sourceIds: ['source01'],
    examples: ['…'],
  },
  {
    id: 'paintwo2',
    kind: 'painPoint',
    touchpointId: 'touchone',
    order: 'a1',
    title: 'Put aside',
    status: 'dismissed',
  },
  {
    id: 'ideaone1',
    kind: 'opportunity',
    painPointIds: ['paintwo2'],
    order: 'a0',
    title: 'A code on the phone',
    type: 'technology',
    impact: 5,
    effort: 1,
  },
]
const map = recordsFrom(list)

function of(kept: readonly AnyRecord[], id: string): AnyRecord | undefined {
  return kept.find((record) => record.id === id)
}

describe('a template of a map', () => {
  it('keeps names, stages, steps, lanes, cards, touchpoints, connections and words', () => {
    const kept = keepAsTemplate(map, nothing)
    expect(kept.map(({ id }) => id).sort()).toEqual(
      [
        'jrnyreal',
        'stagone1',
        'stepone1',
        'lanetp01',
        'laneqt01',
        'lanebs01',
        'touchone',
        'touchtwo',
        'linkone1',
        'cardone1',
      ].sort(),
    )
    expect(of(kept, 'touchone')).toEqual({
      id: 'touchone',
      kind: 'touchpoint',
      stepId: 'stepone1',
      laneId: 'lanetp01',
      order: 'a0',
      name: 'Label',
      channel: 'Web',
      words: ['label'],
    })
    expect(of(kept, 'stepone1')).toMatchObject({ expectation: 'No printer' })
  })

  it('never keeps feedback, figures, findings, pictures and quotes', () => {
    const text = JSON.stringify(keepAsTemplate(map, everything))
    for (const word of [
      'source01',
      'visits',
      'share',
      'baseline',
      'target',
      '"n"',
      '"k"',
      'examples',
      'impact',
      'effort',
      'pictone1',
      'printer is broken',
      'expectedScore',
      'feeling',
      'Put aside',
    ])
      expect(text).not.toContain(word)
  })

  it('keeps owners as proposals, with their departments, and nobody who has declined', () => {
    const kept = keepAsTemplate(map, { ...nothing, owners: true })
    expect(of(kept, 'touchone')).toMatchObject({
      accountableId: 'perssam1',
      accountableState: 'proposed',
    })
    expect(of(kept, 'touchtwo')).not.toHaveProperty('accountableId')
    expect(of(kept, 'perssam1')).toMatchObject({ name: 'Sam', departmentId: 'deptreal' })
    expect(of(kept, 'deptreal')).toEqual({ id: 'deptreal', kind: 'department', name: 'Support' })
    expect(of(kept, 'deptidle')).toBeUndefined()
  })

  it('keeps pain points as suggestions, and opportunities in their step', () => {
    const kept = keepAsTemplate(map, { ...nothing, pains: true })
    expect(of(kept, 'painone1')).toEqual({
      id: 'painone1',
      kind: 'painPoint',
      touchpointId: 'touchone',
      order: 'a0',
      title: 'Needs a printer',
      origin: 'workshop',
      status: 'suggested',
    })
    expect(of(kept, 'ideaone1')).toMatchObject({ stepId: 'stepone1', painPointIds: [] })
  })

  it('begins a journey in its own workspace with the same people, and in another with namesakes or newcomers', () => {
    const kept = keepAsTemplate(map, everything)
    let count = 0
    const newId = (): string => `tmplid${String(++count).padStart(4, '0')}`
    const organisation = list.slice(0, 5)
    const same = intoOrganisation(kept, { newId, name: 'Mine', organisation })
    expect(recordsOfKind(same, 'person').map(({ id }) => id)).toEqual(['perssam1'])
    expect(recordsOfKind(same, 'kpi')).toEqual([list[4]])
    expect(recordsOfKind(same, 'touchpoint').map(({ id }) => id)).not.toContain('touchone')
    const other: AnyRecord[] = [
      { id: 'orgother', kind: 'organisation', name: 'Other' },
      { id: 'deptothe', kind: 'department', name: 'support' },
    ]
    const there = intoOrganisation(kept, { newId, name: 'Mine', organisation: other })
    const [sam] = recordsOfKind(there, 'person')
    expect(sam).toMatchObject({ name: 'Sam', departmentId: 'deptothe' })
    expect(sam?.id).not.toBe('perssam1')
    expect(recordsOfKind(there, 'kpi').map(({ name }) => name)).toEqual(['CSAT'])
    expect(journeyOf(there)?.name).toBe('Mine')
  })
})

it('makes of any map a journey that is saved and read back, with everything in its place', () => {
  fc.assert(
    fc.property(randomJourney(), fc.boolean(), (records: Records, keepsAll) => {
      const kept = keepAsTemplate(records, keepsAll ? everything : nothing)
      let count = 0
      const newId = (): string => `tmplid${String(++count).padStart(6, '0')}`
      const made = intoOrganisation(kept, { newId })
      expect(invariants(made)).toEqual([])
      const text = writeJourneyFile({ records: made, evidence: new Map(), extra: {} })
      expect([...allRecords(readJourneyFile(text).records)]).toHaveLength(made.size)
      for (const idea of recordsOfKind(made, 'opportunity'))
        expect(stepOf(made, idea)).toBeDefined()
    }),
    { numRuns: 60 },
  )
})
