import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { layoutWords } from '../../../src/i18n/layoutWords.ts'
import { layoutMap } from '../../../src/layout/layoutMap.ts'
import type { LaneType } from '../../../src/model/kinds/lane.ts'
import { invariants } from '../../../src/model/invariants.ts'
import { journeyOf, recordsOfKind, stepsInOrder } from '../../../src/model/queries.ts'
import { readJourneyFile } from '../../../src/model/readJourneyFile.ts'
import { type Records } from '../../../src/model/records.ts'
import { intoOrganisation } from '../../../src/model/templates/intoOrganisation.ts'
import { loadTemplates } from '../../../src/model/templates/loadTemplates.ts'
import type { Template } from '../../../src/model/templates/Template.ts'
import { templateRecords } from '../../../src/model/templates/templateRecords.ts'
import { writeJourneyFile } from '../../../src/model/writeJourneyFile.ts'

const templates = await loadTemplates('en')
const german = await loadTemplates('de')
const finished = [...templates, ...german].filter(({ name }) => name !== 'blank')

function counter(): () => string {
  let count = 0
  return () => `tmplid${String(++count).padStart(4, '0')}`
}

function made(template: Template): Records {
  const newId = counter()
  return intoOrganisation(templateRecords(template, newId), { newId, name: 'Mine' })
}

function namesOf(records: Records, kind: 'stage' | 'step' | 'touchpoint' | 'lane'): string[] {
  return recordsOfKind(records, kind).map(({ name }) => name)
}

it('begins with Blank, which has lanes and no stage', () => {
  const [blank] = templates
  expect(blank?.title).toBe('Blank')
  const records = blank && made(blank)
  expect(records && namesOf(records, 'lane')).toEqual([
    'Touchpoints',
    'Feeling',
    'Pain points',
    'Backstage',
    'Opportunities',
  ])
  expect(records && recordsOfKind(records, 'stage')).toEqual([])
})

it('calls the German ones by the same names, in the same order', () => {
  expect(german.map(({ name }) => name)).toEqual(templates.map(({ name }) => name))
})

it('keeps the names that scripts call', () => {
  expect(templates.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'blank',
      'service',
      'support-call',
      'online-purchase',
      'patient-visit',
    ]),
  )
  expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length)
  expect(new Set(templates.map(({ title }) => title)).size).toBe(templates.length)
})

describe.each(finished)('$title', (template) => {
  const records = made(template)
  const touchpoints = recordsOfKind(records, 'touchpoint')
  const steps = stepsInOrder(records)

  it('is saved and read back, and breaks no invariant', () => {
    const file = { records, evidence: new Map(), extra: {} }
    const read = readJourneyFile(writeJourneyFile(file))
    expect(writeJourneyFile(read)).toBe(writeJourneyFile(file))
    expect(invariants(read.records)).toEqual([])
    expect(journeyOf(read.records)?.name).toBe('Mine')
  })

  it('is a whole journey: stages, steps, touchpoints, owners, pain points, expectations', () => {
    expect(recordsOfKind(records, 'stage').length).toBeGreaterThanOrEqual(4)
    expect(recordsOfKind(records, 'stage').length).toBeLessThanOrEqual(6)
    expect(steps.length).toBeGreaterThanOrEqual(10)
    expect(steps.length).toBeLessThanOrEqual(16)
    expect(touchpoints.length).toBeGreaterThanOrEqual(14)
    expect(touchpoints.length).toBeLessThanOrEqual(24)
    const filled = new Set(touchpoints.map(({ stepId }) => stepId))
    expect(steps.filter(({ id }) => !filled.has(id))).toEqual([])
    const pains = recordsOfKind(records, 'painPoint')
    expect(pains.length).toBeGreaterThanOrEqual(2)
    expect(pains.length).toBeLessThanOrEqual(5)
    expect(pains.every(({ status }) => status === 'suggested')).toBe(true)
    expect(steps.filter(({ expectation }) => expectation !== undefined).length).toBeGreaterThan(0)
    expect(recordsOfKind(records, 'opportunity').length).toBeGreaterThan(0)
    expect(recordsOfKind(records, 'department').length).toBeGreaterThan(3)
  })

  it('calls each stage, step, touchpoint and lane by a name of its own, and finds feedback for each', () => {
    for (const kind of ['stage', 'step', 'touchpoint', 'lane'] as const) {
      const names = namesOf(records, kind)
      expect(new Set(names).size).toBe(names.length)
    }
    for (const { words = [], channel, accountableId, accountableState } of touchpoints) {
      expect(words.length).toBeGreaterThanOrEqual(3)
      expect(new Set(words).size).toBe(words.length)
      expect(words.every((word) => word.trim() === word && word !== '')).toBe(true)
      expect(channel).not.toBe('')
      expect(accountableId).toBeDefined()
      expect(accountableState).toBe('proposed')
    }
  })

  it('draws every lane and cuts no text', () => {
    const scene = layoutMap(records, { words: layoutWords() })
    expect(scene.lanes.map(({ laneId }) => laneId)).toEqual(
      recordsOfKind(records, 'lane').map(({ id }) => id),
    )
    const cut = [...scene.cards.values()].filter(({ text }) => text.isCut)
    expect(cut.map((card) => card.text.lines.map(({ text }) => text).join(' '))).toEqual([])
    const labels = [...scene.cards.values()].flatMap(({ owner, channel }) => [
      ...(owner === undefined || owner === 'none' ? [] : [owner.label.text]),
      ...(channel ? [channel.line.text] : []),
    ])
    expect(labels.filter((text) => text.endsWith('…'))).toEqual([])
    const chips = [...scene.cells.values()].flatMap((cell) =>
      cell.chips.flatMap(({ lines }) => lines.map(({ text }) => text)),
    )
    expect(chips.filter((text) => text.endsWith('…'))).toEqual([])
    const heads = [
      ...scene.stages.map(({ name }) => name),
      ...scene.columns.flatMap(({ title }) => title),
      ...scene.lanes.flatMap(({ title }) => title),
    ]
    expect(heads.filter(({ text }) => text.endsWith('…'))).toEqual([])
  })

  it('leaves no lane empty but that of feelings, which nobody can know beforehand', () => {
    const lanes = recordsOfKind(records, 'lane').filter(({ type }) => type !== 'feeling')
    const holds: Partial<Record<LaneType, readonly unknown[]>> = {
      touchpoints,
      kpis: recordsOfKind(records, 'kpi'),
      pains: recordsOfKind(records, 'painPoint'),
      opportunities: recordsOfKind(records, 'opportunity'),
    }
    const cards = recordsOfKind(records, 'card')
    const empty = lanes.filter(
      ({ id, type }) => (holds[type] ?? cards.filter(({ laneId }) => laneId === id)).length === 0,
    )
    expect(empty.map(({ name }) => name)).toEqual([])
  })

  it('gives each KPI a unit, a direction, a target, an owner and a touchpoint that it measures', () => {
    const measured = new Set(touchpoints.flatMap(({ kpiIds = [] }) => kpiIds))
    for (const { id, unit, direction, target, ownerId } of recordsOfKind(records, 'kpi')) {
      expect(unit).not.toBe('')
      expect([direction, target, ownerId].every((one) => one !== undefined)).toBe(true)
      expect(measured.has(id)).toBe(true)
    }
  })

  it('is not blamed for ending before the customer stays or leaves', () => {
    const rules = findingsOf(records, new Map()).map(({ rule }) => rule)
    expect(rules).not.toContain('no-renewal')
    expect(rules).not.toContain('empty-step')
    expect(rules).not.toContain('unowned')
  })
})
