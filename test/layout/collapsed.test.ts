import { describe, expect, it } from 'vitest'
import { setCollapsed } from '../../src/commands/verbs/setCollapsed.ts'
import { resizePart } from '../../src/commands/verbs/resizePart.ts'
import { runCommand } from '../../src/commands/command.ts'
import { dropTarget } from '../../src/layout/dropTarget.ts'
import { feltPoints } from '../../src/canvas/gestures/feltPoints.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { mapShapes } from '../../src/layout/mapShapes.ts'
import { metrics } from '../../src/layout/metrics.ts'
import { lightPalette } from '../../src/layout/palette.ts'
import { replaceCards } from '../../src/layout/replaceCards.ts'
import type { Scene } from '../../src/layout/Scene.ts'
import { sliceScene } from '../../src/layout/sliceScene.ts'
import { changedBetween } from '../../src/model/changedBetween.ts'
import { cellKey } from '../../src/model/recordIndex.ts'
import type { Records } from '../../src/model/records.ts'
import { rename } from '../../src/commands/verbs/rename.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { evidenceOf } from './homeInternet.ts'
import { layoutWords } from './layoutWords.ts'

const stage = (name: string): string => sampleId('stage', name)
const step = (name: string): string => sampleId('step', name)
const touchpoint = (name: string): string => sampleId('touchpoint', name)
const lane = sampleId('lane', 'Touchpoints')

const journey = buildJourney({
  departments: ['Support'],
  lanes: { Touchpoints: 'touchpoints', Feeling: 'feeling', Notes: 'notes' },
  stages: {
    Ask: { Call: [{ name: 'Menu', owner: 'Support' }, 'Chat'], Explain: ['Agent'] },
    Fix: { Wait: ['Visit'] },
  },
  cards: [['Call', 'Notes', 'Routing']],
  connections: [
    ['Menu', 'Agent'],
    ['Menu', 'Visit'],
    ['Chat', 'Visit'],
    ['Visit', 'Agent'],
  ],
  more: [
    { id: 'feeling-call', kind: 'feeling', stepId: step('Call'), value: -2 },
    { id: 'feeling-expl', kind: 'feeling', stepId: step('Explain'), value: 1 },
  ],
})

const options = {
  words: layoutWords,
  evidence: new Map([[touchpoint('Menu'), evidenceOf(100, 0.7, 0.1, -0.6, 0.1)]]),
  findings: new Map([
    [touchpoint('Menu'), { count: 2, severity: 'critical' as const, ids: ['a:1', 'b:1'] }],
    [touchpoint('Agent'), { count: 1, severity: 'info' as const, ids: ['b:1'] }],
  ]),
}

function collapsed(...ids: string[]): { records: Records; scene: Scene } {
  const outcome = runCommand(journey, setCollapsed, { ids, collapsed: true })
  if (outcome.refused) throw new Error(outcome.refused.key)
  return { records: outcome.records, scene: layoutMap(outcome.records, options) }
}

describe('a collapsed stage', () => {
  const { records, scene } = collapsed(stage('Ask'))

  it('is one narrow column that says its name, its steps and touchpoints, and its findings once each', () => {
    expect(scene.columns.map(({ stepId, w }) => [stepId, w])).toEqual([
      [stage('Ask'), metrics.collapsedWidth],
      [step('Wait'), metrics.columnWidth],
    ])
    const [head] = scene.stages
    expect([head?.name, ...(head?.more ?? [])].map((line) => line?.text)).toEqual([
      'Ask',
      '2 steps',
      '3 touchpoints',
    ])
    expect(head?.badge).toMatchObject({ count: 2, severity: 'critical' })
  })

  it('carries the worst of what it hides: feedback, touchpoints without owner, findings', () => {
    const summary = scene.cells.get(cellKey(stage('Ask'), lane))?.summary
    expect(summary?.ids).toEqual([touchpoint('Menu'), touchpoint('Chat'), touchpoint('Agent')])
    expect(summary?.dots.map(({ owner }) => owner?.name)).toEqual(['Support', undefined, undefined])
    expect(summary).toMatchObject({ unowned: 2, feedback: { n: 100 }, badge: { count: 2 } })
    expect(scene.cards.has(touchpoint('Menu'))).toBe(false)
    expect(scene.hidden.get(touchpoint('Menu'))).toBe(cellKey(stage('Ask'), lane))
  })

  it('ends connections at its border, each pair of ends once, and none inside', () => {
    const drawn = scene.connections.filter(({ kind }) => kind === 'drawn')
    expect(drawn).toHaveLength(2)
    const right = metrics.laneHeadWidth + metrics.collapsedWidth
    expect(drawn[0]?.d[0]).toMatchObject(['M', right, expect.any(Number)])
  })

  it('has one point of feeling for all of its steps', () => {
    expect(scene.feelings[0]?.team[0]?.runs.flat()).toMatchObject([
      { stepId: stage('Ask'), value: -0.5 },
    ])
  })

  it('takes what is dropped on it at the end of its last step', () => {
    const target = dropTarget(scene, metrics.laneHeadWidth + 10, scene.headHeight + 30)
    expect(target).toMatchObject({ stepId: step('Explain'), laneId: lane })
    expect(target?.beforeId).toBeUndefined()
  })

  it('is laid out anew when something that it hides changes', () => {
    const outcome = runCommand(records, rename, { id: touchpoint('Menu'), text: 'Phone menu' })
    if (outcome.refused) throw new Error('refused')
    const after = outcome.records
    const changed = changedBetween(records, after)
    expect(replaceCards(scene, { records: after, changed, marked: [] }, options)).toBeUndefined()
    for (const marked of [[touchpoint('Agent')], [stage('Ask')], [step('Call')]])
      expect(replaceCards(scene, { records, changed: [], marked }, options)).toBeUndefined()
  })

  it('is part of a picture of what it hides', () => {
    const part = sliceScene(scene, new Set([touchpoint('Chat')]))
    expect(part.columns.map(({ stepId }) => stepId)).toEqual([stage('Ask')])
    expect(part.stages).toHaveLength(1)
    expect(part.cells.get(cellKey(stage('Ask'), lane))?.summary?.ids).toHaveLength(3)
  })
})

describe('a collapsed lane', () => {
  const { scene } = collapsed(lane)

  it('is a thin row with a count in each column', () => {
    const [row, next] = scene.lanes
    expect(row).toMatchObject({ isCollapsed: true, h: metrics.collapsedHeight, subtitle: [] })
    expect(next?.y).toBe(scene.headHeight + metrics.collapsedHeight)
    const said = ['Call', 'Explain', 'Wait'].map((name) =>
      scene.cells.get(cellKey(step(name), lane))?.summary?.lines.map(({ text }) => text),
    )
    expect(said).toEqual([['2'], ['1'], ['1']])
    expect(scene.cards.size).toBe(1)
  })

  it('keeps connections, from column to column', () => {
    expect(scene.connections.filter(({ kind }) => kind === 'drawn')).toHaveLength(3)
  })

  it('shows a collapsed stage in it as a count too', () => {
    const both = collapsed(lane, stage('Ask')).scene
    const summary = both.cells.get(cellKey(stage('Ask'), lane))?.summary
    expect(summary).toMatchObject({ h: 24, ids: { length: 3 } })
  })
})

describe('sizes', () => {
  it('of columns move what is right of them, and cards are as wide as their column', () => {
    const wide = runCommand(journey, resizePart, { id: stage('Ask'), size: 300 })
    if (wide.refused) throw new Error('refused')
    const scene = layoutMap(wide.records, options)
    expect(scene.columns.map(({ x, w }) => [x, w])).toEqual([
      [132, 300],
      [444, 300],
      [756, 166],
    ])
    expect(scene.cards.get(touchpoint('Menu'))?.w).toBe(300)
    expect(scene.cards.get(touchpoint('Visit'))?.w).toBe(166)
  })

  it('of lanes are the least that they take; curves fill theirs', () => {
    const id = sampleId('lane', 'Feeling')
    const high = runCommand(journey, resizePart, { id, size: 254 })
    const low = runCommand(journey, resizePart, { id: lane, size: 60 })
    if (high.refused || low.refused) throw new Error('refused')
    const scene = layoutMap(high.records, options)
    expect(scene.lanes[1]?.h).toBe(254)
    expect(scene.feelings[0]?.unit).toBe(52)
    expect(layoutMap(low.records, options).lanes[0]?.h).toBe(
      layoutMap(journey, options).lanes[0]?.h,
    )
  })
})

describe('a collapsed feeling lane', () => {
  const laneId = sampleId('lane', 'Feeling')
  const { scene } = collapsed(laneId)
  const row = scene.lanes.find((one) => one.laneId === laneId)
  const [curves] = scene.feelings

  it('shows the same feelings in a flat curve within its row, without names', () => {
    const open = layoutMap(journey, options).feelings[0]
    expect(row?.h).toBe(metrics.collapsedHeight)
    const values = (of: typeof curves): unknown => [
      of?.team.map(({ runs }) => runs.flat().map(({ stepId, value }) => [stepId, value])),
      of?.customers.flat().map(({ stepId, value, tone }) => [stepId, value, tone]),
    ]
    expect(values(curves)).toEqual(values(open))
    expect(curves).toMatchObject({ isFlat: true, legend: [], endLabels: [] })
    const { y = 0, h = 0 } = row ?? {}
    for (const point of (curves?.team ?? []).flatMap(({ runs }) => runs.flat())) {
      expect(point.y).toBeGreaterThanOrEqual(y + 6)
      expect(point.y).toBeLessThanOrEqual(y + h - 6)
    }
  })

  it('is drawn on the map and in every export alike, and nothing of it can be dragged', () => {
    const drawn = mapShapes(scene, lightPalette, 'lanes')
    expect(drawn.filter(({ kind }) => kind === 'circle')).toHaveLength(1)
    const cell = scene.cells.get(cellKey(step('Call'), laneId))
    if (!cell) throw new Error('no cell of the feeling lane')
    expect(feltPoints(scene, cell)).toEqual([])
  })
})
