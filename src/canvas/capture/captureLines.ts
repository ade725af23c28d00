import { newId } from '../../lib/newId.ts'
import type { MapTools } from '../MapTools.ts'
import { addTexts } from '../editing/addTexts.ts'
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
  const texts = lines.map((text) => ({ id: newId(), text }))
  const outcome = editor.dispatch(addTexts(editor.getState().records, place, texts), undefined)
  if (outcome.refused) {
    session.notify(outcome.refused, 'refused')
    return false
  }
  const last = view().grid.byKey.get(texts.at(-1)?.id ?? '')
  active.set(texts.at(-1)?.id)
  session.select(texts.map(({ id }) => id))
  if (last) reveal(tools, last)
  session.notify({ key: 'capture.added', values: { count: lines.length } }, 'done', true)
  return true
}
