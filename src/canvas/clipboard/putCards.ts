import { type AddCard, addCard } from '../../commands/verbs/addCard.ts'
import { addOpportunity } from '../../commands/verbs/addOpportunity.ts'
import { addPainPoint } from '../../commands/verbs/addPainPoint.ts'
import { addPicture } from '../../commands/verbs/addPicture.ts'
import { addTouchpoint } from '../../commands/verbs/addTouchpoint.ts'
import { assignAccountable } from '../../commands/verbs/assignAccountable.ts'
import { assignResponsible } from '../../commands/verbs/assignResponsible.ts'
import { linkKpis } from '../../commands/verbs/linkKpis.ts'
import { setLink } from '../../commands/verbs/setLink.ts'
import { setWords } from '../../commands/verbs/setWords.ts'
import { newId } from '../../lib/newId.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { contentOf } from '../editing/contentOf.ts'
import { nextSibling } from '../editing/selectionPlace.ts'
import type { Dispatch } from '../../commands/together.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { goTo } from '../grid/focusCell.ts'
import { type CopiedCard, readCards } from './cardsOnClipboard.ts'

interface Place {
  readonly stepId: string
  readonly laneId: string
  /** The card below which the new ones go. */
  readonly cardId?: string
}

/** Puts copied cards where the focus is. False: these are none. */
export function pasteCards(tools: MapTools, cell: GridCell | undefined, json: string): boolean {
  const cards = readCards(json)
  if (!cards) return false
  const { session } = tools
  const place = cell && placeFor(tools, cell, cards)
  if (place) putCards(tools, place, cards)
  else session.notify({ key: 'map.said.noPlace', values: {} }, 'refused')
  return true
}

/** A picture alone has no name to be anything but a card. */
function hasPlace(kind: CopiedCard['kind'], { text }: CopiedCard): boolean {
  return kind === 'card' || text.trim() !== ''
}

/** The place in focus; where it takes no cards, the lane of that step that takes this kind. */
function placeFor(
  { view }: MapTools,
  cell: GridCell,
  [first]: readonly CopiedCard[],
): Place | undefined {
  const { records } = view()
  if (cell.kind === 'stage' || cell.kind === 'lane' || !first) return undefined
  const { stepId } = cell
  if (!liveRecord(records, 'step', stepId)) return undefined
  if (cell.kind === 'empty') return { stepId, laneId: cell.laneId }
  if (cell.kind === 'card') return { stepId, laneId: cell.laneId, cardId: cell.key }
  const lanes = recordsOfKind(records, 'lane').filter(({ type }) => contentOf(type) === first.kind)
  const lane = lanes.find(({ id }) => id === first.laneId) ?? lanes[0]
  return lane && { stepId, laneId: lane.id }
}

/**
 * Makes a card of the lane's own kind of each, below the one given, as one step of undo, selects them and takes the
 * focus to the first. Owners and KPIs come along as far as this workspace has them. What is too long for a card is
 * left out, and said. False: the lane takes no cards.
 */
export function putCards(tools: MapTools, place: Place, given: readonly CopiedCard[]): boolean {
  const { editor, session, view } = tools
  const lane = liveRecord(editor.getState().records, 'lane', place.laneId)
  const kind = lane && contentOf(lane.type)
  if (!kind) return false
  const max = kind === 'card' ? 20_000 : 1000
  const cards = given.filter((card) => card.text.trim().length <= max && hasPlace(kind, card))
  const tooLong = given.filter(({ text }) => text.trim().length > max)
  const options = { mergeKey: `paste ${newId()}` }
  const dispatch: Dispatch = (command, args) => {
    const outcome = editor.dispatch(command, args, options)
    if (outcome.refused) session.notify(outcome.refused, 'refused')
  }
  const beforeId = nextSibling(editor.getState().records, 'card', place)
  const where = { stepId: place.stepId, laneId: place.laneId, ...(beforeId ? { beforeId } : {}) }
  const ids = cards.map((card) => {
    const id = newId()
    const text = card.text.trim()
    if (kind === 'touchpoint') putTouchpoint(tools, dispatch, { ...where, id, name: text }, card)
    else if (kind === 'card') putCard(dispatch, { ...where, id, text }, card)
    else if (kind === 'painPoint') dispatch(addPainPoint, { id, title: text, stepId: place.stepId })
    else dispatch(addOpportunity, { id, title: text, stepId: place.stepId })
    return id
  })
  const first = view().grid.byKey.get(ids[0] ?? '')
  if (first) goTo(tools, first)
  if (ids.length > 0) session.select(ids)
  const count = ids.length
  const [long] = tooLong
  if (!long) session.notify({ key: 'map.said.pastedCards', values: { count } }, 'done', true)
  else {
    const values = { count, leftOut: tooLong.length, max, text: long.text.trim().slice(0, 60) }
    const outcome = count === 0 ? 'refused' : 'done'
    session.notify({ key: 'map.said.pastedLessCards', values }, outcome, count > 0)
  }
  return true
}

function putCard(dispatch: Dispatch, card: AddCard, { link, picture, alt }: CopiedCard): void {
  const { id } = card
  const shown = picture && { id: newId(), data: picture }
  if (shown) dispatch(addPicture, { ...card, picture: shown, ...(alt ? { alt } : {}) })
  else dispatch(addCard, card)
  if (link) dispatch(setLink, { cardId: id, link })
}

function putTouchpoint(
  { editor }: MapTools,
  dispatch: Dispatch,
  where: { readonly id: string; readonly name: string; stepId: string; laneId: string },
  { channel, accountableId, responsibleIds = [], kpiIds = [], words = [] }: CopiedCard,
): void {
  const { records } = editor.getState()
  const isOwner = (id: string): boolean =>
    (liveRecord(records, 'person', id) ?? liveRecord(records, 'department', id)) !== undefined
  const { id } = where
  dispatch(addTouchpoint, { ...where, ...(channel ? { channel } : {}) })
  if (accountableId !== undefined && isOwner(accountableId))
    dispatch(assignAccountable, { touchpointIds: [id], ownerId: accountableId })
  const ownerIds = responsibleIds.filter(isOwner)
  if (ownerIds.length > 0) dispatch(assignResponsible, { touchpointId: id, ownerIds })
  const kpis = kpiIds.filter((kpi) => liveRecord(records, 'kpi', kpi) !== undefined)
  if (kpis.length > 0) dispatch(linkKpis, { touchpointId: id, kpiIds: kpis })
  if (words.length > 0) dispatch(setWords, { touchpointId: id, words })
}
