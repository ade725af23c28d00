import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { type LensShow, changedLens } from '../../src/store/Lens.ts'
import { keptCards } from '../../src/store/keptCards.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { randomJourney } from '../support/randomJourney.ts'

const menu = sampleId('touchpoint', 'Menu')
const chat = sampleId('touchpoint', 'Chat')
const visit = sampleId('touchpoint', 'Visit')
const note = sampleId('card', 'Rota')

const more: AnyRecord[] = [
  {
    id: 'pain0001',
    kind: 'painPoint',
    touchpointId: visit,
    order: 'a0',
    title: 'Late',
    status: 'accepted',
  },
  { id: 'pain0002', kind: 'painPoint', touchpointId: menu, order: 'a1', title: 'Long' },
  { id: 'oppo0001', kind: 'opportunity', painPointIds: ['pain0002'], order: 'a0', title: 'Short' },
  { id: 'persona1', kind: 'persona', name: 'Ann' },
  { id: 'persona2', kind: 'persona', name: 'Bob' },
  {
    id: 'feeling1',
    kind: 'feeling',
    stepId: sampleId('step', 'Wait'),
    personaId: 'persona1',
    value: 1,
  },
  {
    id: 'feeling2',
    kind: 'feeling',
    stepId: sampleId('step', 'Call'),
    personaId: 'persona2',
    value: 1,
  },
]

const records = buildJourney({
  departments: ['Support', 'Field'],
  people: { Ravi: 'Support' },
  lanes: { Touchpoints: 'touchpoints', Backstage: 'backstage' },
  stages: {
    Ask: {
      Call: [
        { name: 'Menu', channel: 'Phone', owner: 'Ravi' },
        { name: 'Chat', channel: 'Web' },
      ],
    },
    Fix: { Wait: [{ name: 'Visit', channel: 'Phone', owner: 'Field' }] },
  },
  cards: [['Wait', 'Backstage', 'Rota']],
  more,
})

const found = (rule: string, id: string): Finding => ({
  id: `${rule}:${id}`,
  rule,
  severity: 'warning',
  subjects: [id],
  title: { key: 'finding.unowned.title', values: {} },
  why: { key: 'finding.unowned.why', values: {} },
  harm: 0,
  fixes: [],
})
const findings = [found('pain-point', chat), found('no-kpi', menu)]

const kept = (show: LensShow): string[] =>
  [...(keptCards(records, findings, show)?.cards ?? [])].sort()

describe('a lens keeps', () => {
  it('everything where nothing is asked for', () => {
    expect(keptCards(records, findings, {})).toBeUndefined()
    expect(keptCards(records, findings)).toBeUndefined()
  })

  it('a department’s touchpoints, its people’s too, with their pain points and what is to be done', () => {
    const part = [menu, 'pain0002', 'oppo0001'].sort()
    expect(kept({ ownerId: sampleId('department', 'Support') })).toEqual(part)
    expect(kept({ ownerId: sampleId('person', 'Ravi') })).toEqual(part)
    expect(kept({ ownerId: sampleId('department', 'Field') })).toEqual([visit, 'pain0001'].sort())
  })

  it('a channel, what nobody owns, and where it hurts by feedback or as a team accepted', () => {
    expect(kept({ channel: 'Web' })).toEqual([chat])
    expect(kept({ unowned: true })).toEqual([chat])
    expect(kept({ hurts: true })).toEqual([chat, visit, 'pain0001'].sort())
  })

  it('all in the steps of a persona', () => {
    expect(kept({ personaId: 'persona1' })).toEqual([visit, note, 'pain0001'].sort())
  })

  it('what findings speak of', () => {
    expect(kept({ findings: { rule: 'no-kpi' } })).toEqual([menu])
    expect(kept({ findings: { rule: 'unowned' } })).toEqual([])
  })

  it('the steps of the touchpoints among it', () => {
    expect([...(keptCards(records, findings, { channel: 'Web' })?.steps ?? [])]).toEqual([
      sampleId('step', 'Call'),
    ])
  })

  it('of two things asked for only what fits both', () => {
    expect(kept({ channel: 'Phone', hurts: true })).toEqual([visit, 'pain0001'].sort())
    fc.assert(
      fc.property(
        randomJourney(),
        fc.array(fc.nat({ max: 5 }), { minLength: 2, maxLength: 2 }),
        (journey, picks) => {
          const owner = recordsOfKind(journey, 'department')[0]?.id ?? 'nobody00'
          const touchpoint = recordsOfKind(journey, 'touchpoint')[0]
          const all: LensShow[] = [
            { ownerId: owner },
            { personaId: 'persona1' },
            { channel: touchpoint?.channel ?? '' },
            { unowned: true },
            { hurts: true },
            { findings: { rule: 'pain-point' } },
          ]
          const [a = {}, b = {}] = picks.map((at) => all[at])
          const here = touchpoint ? [found('pain-point', touchpoint.id)] : []
          const cards = (show: LensShow) => keptCards(journey, here, show)?.cards ?? new Set()
          const both = [...cards({ ...a, ...b })].sort()
          expect(both).toEqual([...cards(a)].filter((id) => cards(b).has(id)).sort())
        },
      ),
    )
  })
})

describe('a lens', () => {
  it('is gone when nothing is left of it', () => {
    const lens = changedLens(undefined, { show: { unowned: true, channel: undefined } })
    expect(lens).toEqual({ show: { unowned: true } })
    expect(changedLens(lens, { colourBy: 'kpi' })).toEqual({
      colourBy: 'kpi',
      show: { unowned: true },
    })
    expect(changedLens(lens, { show: { unowned: undefined } })).toBeUndefined()
    expect(changedLens(lens, { show: undefined })).toBeUndefined()
  })
})
