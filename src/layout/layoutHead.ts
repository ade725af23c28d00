import type { LayoutWords } from './LayoutWords.ts'
import { metrics } from './metrics.ts'
import type { MapPlan } from './planMap.ts'
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
export function layoutHead(plan: MapPlan, words: LayoutWords): MapHead {
  const stages: StageBox[] = []
  const columns: ColumnBox[] = []
  let right: number = metrics.laneHeadWidth
  const w = metrics.columnWidth
  for (const { stage, steps } of plan.stages) {
    const x = right
    for (const step of steps.length === 0 ? [undefined] : steps) {
      const title = step ? titleLines(step.name, right, w) : []
      const box = { stageId: stage.id, x: right, w, title, isUnplaced: false }
      columns.push(step ? { stepId: step.id, ...box } : box)
      right += w + metrics.gap
    }
    const count = words.stepCount(steps.length)
    stages.push(stageBox(stage.id, stage.name, count, x, right - metrics.gap - x))
  }
  if (plan.hasUnplaced) {
    const id = unplacedColumnId
    stages.push({ ...stageBox(id, words.unplaced, '', right, w), isUnplaced: true })
    columns.push({ stepId: id, stageId: id, x: right, w, title: [], isUnplaced: true })
    right += w + metrics.gap
  }
  const titleRows = Math.max(1, ...columns.map(({ title }) => title.length))
  const headHeight = metrics.stepTop + titleRows * metrics.stepLine + metrics.headBottom
  return { stages, columns, headHeight, right }
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
