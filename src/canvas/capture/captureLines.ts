import { together } from '../../commands/together.ts'
import { addTouchpoint } from '../../commands/verbs/addTouchpoint.ts'
import { newId } from '../../lib/newId.ts'
import { liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { addCardOf, scaffold } from '../editing/addToMap.ts'
import { contentOf } from '../editing/contentOf.ts'
import { nextSibling } from '../editing/selectionPlace.ts'
import { reveal } from '../grid/focusCell.ts'
import { withoutControls } from '../../parts/withoutControls.ts'
import type { LandingPlace } from './landingPlace.ts'

const mostLines = 500

/** A note a line, without the bullets and numbers that lists have. */
export function linesOf(text: string): string[] {
  return withoutControls(text)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•–—+]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')
}

/**
 * Puts notes into a place, each as what its lane holds, as one step of undo, and shows the last; the focus stays where
 * it is. False: nothing was added, and it was said why.
 */
export function captureLines(
  tools: MapTools,
  place: LandingPlace | undefined,
  lines: readonly string[],
): boolean {
  const { editor, session, active, view } = tools
  const refuse = (key: string): false => {
    session.notify({ key, values: { most: mostLines } }, 'refused')
    return false
  }
  if (!place) return refuse('capture.noPlace')
  if (lines.length === 0) return false
  if (lines.length > mostLines) return refuse('capture.tooMany')
  const ids = lines.map(() => newId())
  const outcome = editor.dispatch(commandFor(tools, place, lines, ids), undefined)
  if (outcome.refused) {
    session.notify(outcome.refused, 'refused')
    return false
  }
  const last = view().grid.byKey.get(ids.at(-1) ?? '')
  active.set(ids.at(-1))
  session.select(ids)
  if (last) reveal(tools, last)
  session.notify({ key: 'capture.added', values: { count: lines.length } }, 'done', true)
  return true
}

function commandFor(
  { editor }: MapTools,
  place: LandingPlace,
  lines: readonly string[],
  ids: readonly string[],
) {
  const { records } = editor.getState()
  const { stepId, laneId } = place
  const lane = liveRecord(records, 'lane', laneId)
  const kind = (lane && contentOf(lane.type)) ?? 'touchpoint'
  const beforeId = nextSibling(records, 'card', place)
  const made = scaffold()
  const where = {
    ...(stepId === undefined ? {} : { stepId }),
    ...(laneId === undefined ? {} : { laneId }),
    ...(beforeId === undefined ? {} : { beforeId }),
  }
  return together((dispatch) =>
    lines.forEach((text, at) => {
      const id = ids[at] ?? ''
      if (kind !== 'touchpoint' && stepId !== undefined && laneId !== undefined)
        addCardOf(kind, dispatch, { ...where, id, stepId, laneId }, text)
      else dispatch(addTouchpoint, { ...where, id, name: text, scaffold: made })
    }),
  )
}
