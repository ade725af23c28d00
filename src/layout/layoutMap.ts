import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { cellKey } from '../model/recordIndex.ts'
import type { Records } from '../model/records.ts'
import { badgeBox } from './basicShapes.ts'
import { blueprintLine, linesAboveLanes } from './blueprintLines.ts'
import { latestReadings } from './chipContent.ts'
import { feelingCurves, flatCurves, type FeelingStep, legendIn } from './feelingCurves.ts'
import { legendExtra } from './feelingLegend.ts'
import { layoutHead, type MapHead } from './layoutHead.ts'
import { layoutLanes, type MapLanes } from './layoutLanes.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import { metrics } from './metrics.ts'
import { Owners } from './owners.ts'
import { type MapPlan, planMap } from './planMap.ts'
import { routeConnections } from './routeConnections.ts'
import type { BlueprintLine, Box, FeelingCurves, Scene } from './Scene.ts'
import { type TeamView, teamViews } from './teamViews.ts'

/**
 * The geometry of the whole map: where everything is, what it says and in which lines. Pure and the
 * same everywhere; px at scale 1.
 */
export function layoutMap(records: Records, options: LayoutOptions): Scene {
  const plan = planMap(records)
  const head = layoutHead(plan, options)
  const touchpoints = touchpointsOfSteps(plan, head)
  const sources = {
    records,
    options,
    owners: new Owners(records),
    readings: latestReadings(records),
  }
  const leastWidth = metrics.emptyColumns * (metrics.columnWidth + metrics.gap)
  const width = Math.max(metrics.laneHeadWidth + leastWidth, head.right)
  const views = teamViews(records, options)
  const extra = legendExtra(legendIn({ top: 0, ...curvesAcross(width) }, views, options))
  const lanes = layoutLanes(plan, head, touchpoints, { ...sources, feelingExtra: extra })
  const blueprintLines = blueprintLinesOf(plan, head, lanes, width, options)
  const leastHeight = head.headHeight + 2 * metrics.touchpointHeight
  return {
    width,
    height: Math.max(leastHeight, lanes.bottom + metrics.bottom),
    laneHeadWidth: metrics.laneHeadWidth,
    headHeight: head.headHeight,
    stages: head.stages,
    columns: head.columns,
    lanes: lanes.lanes,
    cells: lanes.cells,
    cards: lanes.cards,
    hidden: lanes.hidden,
    connections: routeConnections(
      records,
      head.columns,
      touchpoints,
      { ...lanes, blueprintLines },
      options.words,
    ),
    feelings: feelingsOf(head, lanes, touchpoints, { views, width, options }),
    blueprintLines,
  }
}

/** All touchpoints of each column, lane by lane. */
function touchpointsOfSteps(
  { lanes, contents }: MapPlan,
  { columns }: MapHead,
): Map<string, Touchpoint[]> {
  const found = new Map<string, Touchpoint[]>()
  for (const { stepId, steps } of columns) {
    if (stepId === undefined) continue
    const list: Touchpoint[] = []
    for (const step of steps ?? [stepId]) {
      for (const { id } of lanes) {
        for (const record of contents.get(cellKey(step, id)) ?? []) {
          if (record.kind === 'touchpoint') list.push(record)
        }
      }
    }
    found.set(stepId, list)
  }
  return found
}

/** From where to where the curves of a map of that width may go. */
function curvesAcross(width: number): { x1: number; x2: number } {
  return { x1: metrics.laneHeadWidth, x2: width - metrics.gap }
}

interface FeelingSources {
  readonly views: readonly TeamView[]
  readonly width: number
  readonly options: LayoutOptions
}

/** Curves with a point in every column that has steps: of a collapsed stage one, for all of its steps. */
function feelingsOf(
  { columns }: MapHead,
  { lanes }: MapLanes,
  touchpoints: ReadonlyMap<string, readonly Touchpoint[]>,
  { views, width, options }: FeelingSources,
): FeelingCurves[] {
  const feelingLanes = lanes.filter(({ type }) => type === 'feeling')
  if (feelingLanes.length === 0) return []
  const points: FeelingStep[] = []
  for (const { stepId, x, w, isUnplaced, steps } of columns) {
    if (stepId === undefined || isUnplaced) continue
    const point = { stepId, x: x + w / 2, touchpoints: touchpoints.get(stepId) ?? [] }
    points.push(steps ? { ...point, steps } : point)
  }
  return feelingLanes.map(({ laneId, y, h, isCollapsed }) => {
    const curves = isCollapsed ? flatCurves : feelingCurves
    return curves({ laneId, top: y, h, ...curvesAcross(width) }, points, views, options)
  })
}

function blueprintLinesOf(
  plan: MapPlan,
  { columns }: MapHead,
  { lanes, cells, cards }: MapLanes,
  width: number,
  { words }: LayoutOptions,
): BlueprintLine[] {
  const drawn: BlueprintLine[] = []
  for (const { kind, lane } of linesAboveLanes(plan.lanes.map(({ role }) => role))) {
    const below = lanes[lane]
    if (!below) continue
    const badges = columns.flatMap(({ stepId = '' }): Box[] => {
      const cell = cells.get(cellKey(stepId, below.laneId))
      const box = cell?.summary ?? cards.get(cell?.cardIds[0] ?? '')
      return box?.badge ? [badgeBox(box, box.badge.box)] : []
    })
    drawn.push(blueprintLine(kind, below.y, width, drawn, badges, words))
  }
  return drawn
}
