import { insertOutline } from '../../commands/verbs/insertOutline.ts'
import { holdsCards } from '../../model/kinds/lane.ts'
import { contentOf } from '../../model/contentOf.ts'
import { readCopied } from '../../model/copied.ts'
import { liveRecord, recordOf } from '../../model/records.ts'
import { isOnlyLink, shownLink } from '../../model/webLink.ts'
import { linkCard } from '../actions/putPictures.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { sentence } from '../../i18n/t.ts'
import { withoutControls } from '../../parts/withoutControls.ts'
import type { MapTools, PastePlan } from '../MapTools.ts'
import { run } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'
import { counted } from '../grid/whatCounted.ts'
import { nestedTexts } from './nestedTexts.ts'
import { focusedCell, pastePlace } from './pastePlace.ts'
import { putCards } from './putCards.ts'
import { hasParts, putCopied } from './putCopied.ts'

const mostLines = 2000

/** Puts what was on the clipboard on the map: what was copied on a map, `copied`, where there is some, else the text. */
export function paste(tools: MapTools, text: string, copied: string): void {
  const read = copied === '' ? undefined : readCopied(copied)
  // Cards alone have no place where nothing has the focus; their rows name the stages and steps that they were in.
  const hasPlace = read && (hasParts(read) || focusedCell(tools) !== undefined)
  if (read && (hasPlace || text === '')) putCopied(tools, read)
  else pasteText(tools, text)
}

/**
 * Puts pasted text on the map, where the focus is: plain lines become cards of that place, so does a list in a lane for
 * notes; rows of a spreadsheet and outlines become stages, steps and touchpoints. One step of undo each way.
 */
function pasteText(tools: MapTools, pasted: string): void {
  const { records } = tools.view()
  const cell = focusedCell(tools)
  const text = withoutControls(pasted)
  if (isOnlyLink(text) && pasteLink(tools, cell, text)) return
  const at = pastePlace(tools)
  if (cell?.kind === 'card' || cell?.kind === 'empty') {
    const lane = liveRecord(records, 'lane', cell.laneId)
    const kind = lane && contentOf(lane.type)
    const nested = kind === 'touchpoint' ? undefined : nestedTexts(text, kind === 'card')
    const lines = plainLines(text) ?? nested?.slice(0, mostLines)
    const { stepId, laneId } = cell
    if (lines && putCards(tools, { ...at, stepId, laneId }, lines)) return
  }
  const plan = tools.planPaste(text, tools.editor.getState().records, at)
  if (plan instanceof Promise) void plan.then((fetched) => putOutline(tools, fetched))
  else putOutline(tools, plan)
}

/** An address alone becomes where a card leads; on an empty place, a card that leads there. False: no card goes there. */
function pasteLink(tools: MapTools, cell: GridCell | undefined, text: string): boolean {
  if (cell?.kind !== 'card' && cell?.kind !== 'empty') return false
  const { records } = tools.editor.getState()
  const lane = liveRecord(records, 'lane', cell.laneId)
  if (!lane || !holdsCards(lane.type)) return false
  if (cell.kind === 'card') linkCard(tools, cell.key, text.trim())
  else putCards(tools, cell, [shownLink(text.trim())], text.trim())
  return true
}

function putOutline(tools: MapTools, plan: PastePlan): void {
  const { editor, session, view } = tools
  if (plan.refused) return session.notify(plan.refused, 'refused')
  const before = editor.getState().records
  if (!run(tools, insertOutline, plan.outline)) return undefined
  const { stages, steps, touchpoints, departments, lane } = plan.outline
  const isNewLane = touchpoints.length > 0 && recordOf(before, lane.id) === undefined
  const what = counted({
    stage: stages.length,
    step: steps.length,
    touchpoint: touchpoints.length,
    lane: isNewLane ? 1 : 0,
    department: departments.length,
  })
  const made = [touchpoints, steps, stages].find((list) => list.length > 0) ?? []
  const target = view().grid.byKey.get(made[0]?.id ?? '')
  if (target) goTo(tools, target)
  session.select(made.map(({ id }) => id))
  const [first] = plan.leftOut
  if (!first) return session.notify({ key: 'map.said.pasted', values: { what } }, 'done', true)
  const leftOut = { leftOut: plan.leftOut.length, line: first.line, reason: sentence(first) }
  return session.notify({ key: 'map.said.pastedLess', values: { what, ...leftOut } }, 'done', true)
}

/** Lines without columns, indents and bullets; undefined where the text has a structure of its own. */
export function plainLines(text: string): string[] | undefined {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const full = lines.filter((line) => line.trim() !== '')
  const isPlain = full.every((line) => !/\t|^\s|^[-*•–—+]\s|^\d{1,3}[.)]\s/.test(line))
  return isPlain && full.length > 0 && full.length <= mostLines
    ? full.map((line) => line.trim())
    : undefined
}
