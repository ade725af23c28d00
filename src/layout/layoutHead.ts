import { collapsedHead } from './collapsedHead.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import { metrics } from './metrics.ts'
import type { MapPlan, PlannedStage } from './planMap.ts'
import { type ColumnBox, type StageBox, unplacedColumnId } from './Scene.ts'
import { endingAt, setLine, setLines, type TextStyle } from './setLines.ts'

const stageText: TextStyle = { size: 13, weight: 600, lineHeight: 34, tone: 'onHead' }
const countText: TextStyle = { size: 11, weight: 400, lineHeight: 34, tone: 'onHeadSoft' }
const stepText: TextStyle = {
  size: 12,
  weight: 600,
  lineHeight: metrics.stepLine,
  tone: 'ink',
}

export interface MapHead {
  readonly stages: readonly StageBox[]
  readonly columns: readonly ColumnBox[]
  readonly headHeight: number
  /** right end of the last column, the gap with it */
  readonly right: number
}

/** Stage heads over step titles; a stage without steps keeps one column, the unplaced one comes last. */
export function layoutHead(plan: MapPlan, options: LayoutOptions): MapHead {
  const { words } = options
  let right: number = metrics.laneHeadWidth
  const pushed = (made: readonly ColumnBox[]): readonly ColumnBox[] => {
    for (const { x, w } of made.slice(-1)) right = x + w + metrics.gap
    return made
  }
  const groups = plan.stages.map((planned) => pushed(columnsOf(planned, right)))
  const unplaced = plan.hasUnplaced ? pushed([{ ...unplacedColumn, x: right }]) : []
  const columns = [...groups.flat(), ...unplaced]
  const titleRows = Math.max(1, ...columns.map(({ title }) => title.length))
  const headHeight = metrics.stepTop + titleRows * metrics.stepLine + metrics.headBottom
  const stages = plan.stages.map((planned, i): StageBox => {
    const { stage, steps } = planned
    const [first, last] = [groups[i]?.[0], groups[i]?.at(-1)]
    const x = first?.x ?? right
    if (stage.collapsed) return collapsedHead(planned, plan, x, headHeight, options)
    const w = last ? last.x + last.w - x : 0
    return stageBox(stage.id, stage.name, words.stepCount(steps.length), x, w)
  })
  const heads = unplaced.map(({ x, w }) => ({
    ...stageBox(unplacedColumnId, words.unplaced, '', x, w),
    isUnplaced: true,
  }))
  return { stages: [...stages, ...heads], columns, headHeight, right }
}

const unplacedColumn: Omit<ColumnBox, 'x'> = {
  stepId: unplacedColumnId,
  stageId: unplacedColumnId,
  w: metrics.columnWidth,
  title: [],
  isUnplaced: true,
}

/** From x a column for each step, one for a stage without steps or a collapsed one. */
function columnsOf({ stage, steps }: PlannedStage, x: number): ColumnBox[] {
  const { id: stageId, columnWidth: w = metrics.columnWidth } = stage
  const box = { stageId, x, w, title: [], isUnplaced: false }
  if (stage.collapsed) {
    const hidden = steps.map(({ id }) => id)
    return [{ ...box, stepId: stageId, w: metrics.collapsedWidth, steps: hidden }]
  }
  if (steps.length === 0) return [box]
  return steps.map(({ id, name }, i) => {
    const left = x + i * (w + metrics.gap)
    return { ...box, stepId: id, x: left, title: titleLines(name, left, w) }
  })
}

function titleLines(name: string, x: number, w: number): ColumnBox['title'] {
  const width = w - 8
  return setLines(name, stepText, { x: x + 4, top: metrics.stepTop, width, maxLines: 2 }).lines
}

function stageBox(stageId: string, name: string, count: string, x: number, w: number): StageBox {
  const box = { x, y: metrics.stageTop, w, h: metrics.stageHeight }
  const place = { x: x + 14, top: metrics.stageTop }
  const alone = setLine(name, stageText, { ...place, width: w - 28 })
  const counted = setLine(count, countText, { ...place, width: 120 })
  const isRoomy = alone.width + counted.width + 12 <= w - 28 && counted.width > 0
  return {
    ...box,
    stageId,
    name: alone,
    ...(isRoomy ? { count: endingAt(counted, x + w - 14) } : {}),
    isUnplaced: false,
  }
}
