import { addCard } from '../../commands/verbs/addCard.ts'
import { addOpportunity } from '../../commands/verbs/addOpportunity.ts'
import { addPainPoint } from '../../commands/verbs/addPainPoint.ts'
import { addTouchpoint } from '../../commands/verbs/addTouchpoint.ts'
import { insertOutline } from '../../commands/verbs/insertOutline.ts'
import { sentence } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import type { MapTools } from '../MapTools.ts'
import { contentOf } from '../editing/contentOf.ts'
import { activeCell } from '../grid/cellActions.ts'
import type { GridCell } from '../grid/MapGrid.ts'

const mostLines = 2000

/**
 * Puts pasted text on the map: plain lines become cards of the place in focus, rows of a spreadsheet and outlines
 * become stages, steps and touchpoints. One step of undo either way.
 */
export function pasteText(tools: MapTools, text: string): void {
  const cell = activeCell(tools)
  const lines = plainLines(text)
  if (lines && cell && intoPlace(tools, cell, lines)) return
  const { editor, session, planPaste } = tools
  const plan = planPaste(text, editor.getState().records)
  if (plan.refused) return session.notify(plan.refused, 'refused')
  const outcome = editor.dispatch(insertOutline, plan.outline)
  if (outcome.refused) return session.notify(outcome.refused, 'refused')
  const { stages, steps, touchpoints } = plan.outline
  const values = { stages: stages.length, steps: steps.length, touchpoints: touchpoints.length }
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

/** One card a line where the lane takes them. False: this place takes none. */
function intoPlace(tools: MapTools, cell: GridCell, lines: readonly string[]): boolean {
  if (cell.kind !== 'card' && cell.kind !== 'empty') return false
  const { editor, session, view } = tools
  const lane = view().scene.lanes.find(({ laneId }) => laneId === cell.laneId)
  const kind = lane && contentOf(lane.type)
  if (!kind) return false
  const { stepId, laneId } = cell
  const mergeKey = `paste ${newId()}`
  const ids = lines.map((line) => {
    const id = newId()
    const name = line.slice(0, kind === 'card' ? 20_000 : 1000)
    const options = { mergeKey }
    if (kind === 'touchpoint') editor.dispatch(addTouchpoint, { id, name, stepId, laneId }, options)
    else if (kind === 'card') editor.dispatch(addCard, { id, stepId, laneId, text: name }, options)
    else if (kind === 'painPoint')
      editor.dispatch(addPainPoint, { id, title: name, stepId }, options)
    else editor.dispatch(addOpportunity, { id, title: name, stepId }, options)
    return id
  })
  session.select(ids)
  session.notify({ key: 'map.said.pastedCards', values: { count: ids.length } }, 'done', true)
  return true
}
