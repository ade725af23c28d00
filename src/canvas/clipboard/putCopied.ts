import { type CardPlace, longestName } from '../../commands/cardFor.ts'
import { type Fitted, fitCopied } from '../../commands/fitCopied.ts'
import { insertCopied } from '../../commands/verbs/insertCopied.ts'
import { newId } from '../../lib/newId.ts'
import { contentOf } from '../../model/contentOf.ts'
import type { Copied } from '../../model/copied.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import type { MapPlace } from '../editing/selectionPlace.ts'
import { run } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'
import { whatCounted } from '../grid/whatCounted.ts'
import { pastePlace } from './pastePlace.ts'
import { sayTooLong } from './sayTooLong.ts'

/**
 * Puts what was copied, here or on another map, behind what has the focus, as one step of undo, and goes on with it.
 * Cards become what the lane holds; on a step they go to the lane for them.
 */
export function putCopied(tools: MapTools, copied: Copied): void {
  const { editor, session, view } = tools
  const { records } = editor.getState()
  const at = pastePlace(tools)
  const isParts = hasParts(copied)
  const card = isParts ? undefined : cardPlace(records, at, copied)
  if (!isParts && !card) return session.notify({ key: 'map.said.noPlace', values: {} }, 'refused')
  const fitted = fitCopied(records, copied, { stageId: at.stageId, card }, newId)
  const { ids, tooLong } = fitted
  const isSome = ids.length > 0 || tooLong.length === 0
  const behindIds = [at.stageId, at.stepId, at.cardId].flatMap((id) => id ?? [])
  if (isSome && !run(tools, insertCopied, { ...fitted, behindIds })) return undefined
  const first = view().grid.byKey.get(ids[0] ?? '')
  if (first) goTo(tools, first)
  if (isSome) session.select(ids)
  if (tooLong.length > 0) return sayTooLong(session, ids.length, tooLong, longestName)
  return session.notify(sentenceOf(tools, fitted), 'done', true)
}

/** Whether these are steps and stages. */
export function hasParts({ ids, records }: Copied): boolean {
  const chosen = new Set(ids)
  return records.some(({ id, kind }) => (kind === 'stage' || kind === 'step') && chosen.has(id))
}

/** The place in focus; on a step, the lane that takes cards of this kind. */
function cardPlace(records: Records, at: MapPlace, { ids, records: all }: Copied) {
  if (!liveRecord(records, 'step', at.stepId)) return undefined
  const first = all.find(({ id }) => id === ids[0])
  const own = first && 'laneId' in first ? first.laneId : undefined
  const lanes = recordsOfKind(records, 'lane')
  const fitting = lanes.filter(({ type }) => contentOf(type) === first?.kind)
  const lane =
    at.laneId === undefined
      ? (fitting.find(({ id }) => id === own) ?? fitting[0])
      : lanes.find(({ id, type }) => id === at.laneId && contentOf(type) !== undefined)
  const stepId = at.stepId
  return lane && stepId !== undefined
    ? ({ stepId, laneId: lane.id, type: lane.type } satisfies CardPlace)
    : undefined
}

function sentenceOf({ view }: MapTools, { records, ids, unknown: count }: Fitted) {
  const lanes = records.flatMap(({ id, kind }) => (kind === 'lane' ? [id] : []))
  const what = whatCounted(view().records, [...ids, ...lanes])
  return count === 0
    ? { key: 'map.said.pasted', values: { what } }
    : { key: 'map.said.pastedUnknown', values: { what, count } }
}
