import { together } from '../../commands/together.ts'
import { addTouchpoint } from '../../commands/verbs/addTouchpoint.ts'
import { setLink } from '../../commands/verbs/setLink.ts'
import { contentOf } from '../../model/contentOf.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { addCardOf, scaffold } from './addToMap.ts'
import { type MapPlace, nextSibling } from './selectionPlace.ts'

/** A card of the lane's own kind for each text, below the one of the place; touchpoints where there is no place yet. */
export function addTexts(
  records: Records,
  place: MapPlace,
  texts: readonly { readonly id: string; readonly text: string }[],
  link?: string,
) {
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
  return together((dispatch) => {
    for (const { id, text } of texts) {
      if (kind !== 'touchpoint' && stepId !== undefined && laneId !== undefined)
        addCardOf(kind, dispatch, { ...where, id, stepId, laneId }, text)
      else dispatch(addTouchpoint, { ...where, id, name: text, scaffold: made })
      if (link !== undefined) dispatch(setLink, { cardId: id, link })
    }
  })
}
