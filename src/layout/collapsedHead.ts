import { cellKey } from '../model/recordIndex.ts'
import { findingsTogether } from './findingsTogether.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import { badgeMark } from './marks.ts'
import { metrics } from './metrics.ts'
import type { MapPlan, PlannedStage } from './planMap.ts'
import type { StageBox } from './Scene.ts'
import { setLines, type TextStyle } from './setLines.ts'

const nameText: TextStyle = { size: 12, weight: 600, lineHeight: 15, tone: 'onHead' }
const countText: TextStyle = { size: 10.5, weight: 400, lineHeight: 13, tone: 'onHeadSoft' }
const pad = 10
/** px at the right of the name for the button that opens it */
const buttonRoom = 18

/**
 * The head of a collapsed stage, at x: its name over how many steps and touchpoints it holds, and the findings of all
 * of them. It is as high as the heads of stages and steps together.
 */
export function collapsedHead(
  { stage, steps }: PlannedStage,
  plan: MapPlan,
  x: number,
  headHeight: number,
  { words, findings }: LayoutOptions,
): StageBox {
  const w = metrics.collapsedWidth
  const y = metrics.stageTop
  const place = { x: x + pad, width: w - 2 * pad }
  const name = setLines(stage.name, nameText, {
    ...place,
    top: y + 6,
    width: place.width - buttonRoom,
    maxLines: 2,
  }).lines
  const records = steps.flatMap(({ id }) =>
    plan.lanes.flatMap((lane) => plan.contents.get(cellKey(id, lane.id)) ?? []),
  )
  const touchpoints = records.filter(({ kind }) => kind === 'touchpoint').length
  const counts = [words.stepCount(steps.length), words.cardCount('touchpoint', touchpoints)]
  const below = counts.flatMap((count, i) => {
    const top = y + 9 + Math.max(1, name.length) * nameText.lineHeight + i * countText.lineHeight
    return setLines(count, countText, { ...place, top, maxLines: 1 }).lines
  })
  const ids = [stage.id, ...steps.map(({ id }) => id), ...records.map(({ id }) => id)]
  const badge = badgeMark(findingsTogether(ids, findings), words, w)
  const [first, ...rest] = name
  return {
    x,
    y,
    w,
    h: headHeight - y - 5,
    stageId: stage.id,
    name: first ?? { text: '', x: place.x, y: y + 18, width: 0, ...nameText },
    more: [...rest, ...below],
    isUnplaced: false,
    isCollapsed: true,
    ...(badge ? { badge } : {}),
  }
}
