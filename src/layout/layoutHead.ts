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
}

/** Stage heads over step titles; a stage without steps keeps one column, the unplaced one comes last. */
export function layoutHead(plan: MapPlan, words: LayoutWords): MapHead {
  const stages: StageBox[] = []
  const columns: ColumnBox[] = []
  for (const { stage, steps } of plan.stages) {
    const x = columnX(columns.length)
    const count = words.stepCount(steps.length)
    const names = steps.length === 0 ? [undefined] : steps
    stages.push(stageBox(stage.id, stage.name, count, x, names.length))
    for (const step of names) {
      const left = columnX(columns.length)
      const title = step ? titleLines(step.name, left) : []
      const box = { stageId: stage.id, x: left, w: metrics.cardWidth, title, isUnplaced: false }
      columns.push(step ? { stepId: step.id, ...box } : box)
    }
  }
  if (plan.hasUnplaced) {
    const x = columnX(columns.length)
    const id = unplacedColumnId
    stages.push({ ...stageBox(id, words.unplaced, '', x, 1), isUnplaced: true })
    columns.push({ stepId: id, stageId: id, x, w: metrics.cardWidth, title: [], isUnplaced: true })
  }
  const titleRows = Math.max(1, ...columns.map(({ title }) => title.length))
  const headHeight = metrics.stepTop + titleRows * metrics.stepLine + metrics.headBottom
  return { stages, columns, headHeight }
}

export function columnX(index: number): number {
  return metrics.laneHeadWidth + index * metrics.pitch
}

function titleLines(name: string, x: number): ColumnBox['title'] {
  const width = metrics.cardWidth - 8
  return setLines(name, stepText, { x: x + 4, top: metrics.stepTop, width, maxLines: 2 }).lines
}

function stageBox(
  stageId: string,
  name: string,
  count: string,
  x: number,
  columns: number,
): StageBox {
  const w = columns * metrics.pitch - metrics.gap
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
