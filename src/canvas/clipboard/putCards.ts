import { longestName } from '../../commands/cardFor.ts'
import { newId } from '../../lib/newId.ts'
import { contentOf } from '../../model/contentOf.ts'
import { liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { addTexts } from '../editing/addTexts.ts'
import { run } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'
import { counted } from '../grid/whatCounted.ts'
import { sayTooLong } from './sayTooLong.ts'

interface Place {
  readonly stepId: string
  readonly laneId: string
  /** The card below which the new ones go. */
  readonly cardId?: string
}

/**
 * Makes a card of the lane's own kind of each text, below the one given, as one step of undo, selects them and takes the
 * focus to the first. What is too long for a card is left out, and said. False: the lane takes no cards.
 */
export function putCards(
  tools: MapTools,
  place: Place,
  given: readonly string[],
  link?: string,
): boolean {
  const { editor, session, view } = tools
  const { records } = editor.getState()
  const lane = liveRecord(records, 'lane', place.laneId)
  const kind = lane && contentOf(lane.type)
  if (!kind) return false
  const max = kind === 'card' ? 20_000 : longestName
  const texts = given.map((text) => text.trim()).filter((text) => text !== '')
  const cards = texts.filter((text) => text.length <= max).map((text) => ({ id: newId(), text }))
  const ids = cards.map(({ id }) => id)
  if (ids.length > 0 && !run(tools, addTexts(records, place, cards, link), undefined)) return true
  const first = view().grid.byKey.get(ids[0] ?? '')
  if (first) goTo(tools, first)
  if (ids.length > 0) session.select(ids)
  const tooLong = texts.filter((text) => text.length > max)
  if (tooLong.length > 0) sayTooLong(session, ids.length, tooLong, max)
  else
    session.notify(
      { key: 'map.said.pasted', values: { what: counted({ card: ids.length }) } },
      'done',
      true,
    )
  return true
}
