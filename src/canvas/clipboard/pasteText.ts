import { insertOutline } from '../../commands/verbs/insertOutline.ts'
import { holdsCards } from '../../model/kinds/lane.ts'
import { liveRecord } from '../../model/records.ts'
import { isOnlyLink, shownLink } from '../../model/webLink.ts'
import { linkCard } from '../actions/putPictures.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { sentence } from '../../i18n/t.ts'
import { withoutControls } from '../../parts/withoutControls.ts'
import type { MapTools, PastePlan } from '../MapTools.ts'
import { activeCell } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'
import { pasteCards, putCards } from './putCards.ts'

const mostLines = 2000

/** Puts what was on the clipboard on the map: `cards` of another map where there are any, else the text. */
export function paste(tools: MapTools, text: string, cards: string): void {
  if (cards === '' || !pasteCards(tools, activeCell(tools), cards)) pasteText(tools, text)
}

/**
 * Puts pasted text on the map: plain lines become cards of the place in focus, rows of a spreadsheet and outlines
 * become stages, steps and touchpoints. One step of undo either way.
 */
function pasteText(tools: MapTools, pasted: string): void {
  const cell = activeCell(tools)
  const text = withoutControls(pasted)
  if (isOnlyLink(text) && pasteLink(tools, cell, text)) return
  const lines = plainLines(text)
  if (lines && (cell?.kind === 'card' || cell?.kind === 'empty')) {
    const cards = lines.map((line) => ({ kind: 'card' as const, text: line }))
    if (putCards(tools, cell.kind === 'card' ? { ...cell, cardId: cell.key } : cell, cards)) return
  }
  const plan = tools.planPaste(text, tools.editor.getState().records)
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
  else putCards(tools, cell, [{ kind: 'card', text: shownLink(text.trim()), link: text.trim() }])
  return true
}

function putOutline(tools: MapTools, plan: PastePlan): void {
  const { editor, session, view } = tools
  if (plan.refused) return session.notify(plan.refused, 'refused')
  const outcome = editor.dispatch(insertOutline, plan.outline)
  if (outcome.refused) return session.notify(outcome.refused, 'refused')
  const { stages, steps, touchpoints } = plan.outline
  const values = { stages: stages.length, steps: steps.length, touchpoints: touchpoints.length }
  const cards = view().grid.byKey
  const made = [...touchpoints, ...steps, ...stages].find(({ id }) => cards.has(id))
  const target = cards.get(made?.id ?? '')
  if (target) goTo(tools, target)
  session.select(touchpoints.map(({ id }) => id))
  const [first] = plan.leftOut
  if (!first) return session.notify({ key: 'map.said.pasted', values }, 'done', true)
  const leftOut = { leftOut: plan.leftOut.length, line: first.line, reason: sentence(first) }
  return session.notify(
    { key: 'map.said.pastedLess', values: { ...values, ...leftOut } },
    'done',
    true,
  )
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
