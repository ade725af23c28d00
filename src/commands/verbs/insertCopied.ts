import { contentOf } from '../../model/contentOf.ts'
import type { AnyRecord } from '../../model/kinds.ts'
import { isOnMap } from '../../model/mapKinds.ts'
import { recordProblem } from '../../model/recordProblem.ts'
import { recordOf } from '../../model/records.ts'
import { checkLinked } from '../checkLinked.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { openAround } from '../openAround.ts'
import { ordersBehind } from '../ordersBehind.ts'
import { storePicture } from '../storePicture.ts'

export interface InsertCopied {
  /** With ids that are new here, pointing to each other and to what is here, see `fitCopied`: pictures first, siblings in order. */
  readonly records: readonly AnyRecord[]
  /** The stage, step or card right behind which their like go; the others go to the end of their place. */
  readonly behindIds: readonly string[]
  /** Whose stage and lane open, so that they are seen. */
  readonly ids: readonly string[]
}

/** Puts copied cards, steps and stages on the map with all that is in them. */
export const insertCopied = defineCommand<InsertCopied>({
  id: 'copied.insert',
  label: 'command.copied.insert',
  run(draft, { records, behindIds, ids }) {
    const shown = new Set(
      records.flatMap((one) => (one.kind === 'card' ? (one.pictureId ?? []) : [])),
    )
    const pictures = new Map<string, string>()
    const before = draft.records
    const orders = ordersBehind(draft, records.filter(isOnMap), behindIds)
    for (const one of records) {
      const problem = recordProblem(one.kind, one)
      if (problem) refuse('refused.wrongField', { field: problem.field })
      if (one.kind === 'picture') {
        if (shown.has(one.id)) pictures.set(one.id, storePicture(draft, 'picture', one))
        continue
      }
      if (!isOnMap(one) && one.kind !== 'feeling' && one.kind !== 'connection')
        refuse('refused.wrongField', { field: 'kind' })
      if (recordOf(before, one.id)) refuse('refused.idTaken')
      draft.add(arranged(one, orders, pictures))
    }
    if (ids.length === 0) refuse('refused.nothingToInsert')
    for (const one of records) checkPlaced(draft, one)
    for (const id of ids) openAround(draft, id)
  },
})

function arranged(
  record: AnyRecord,
  orders: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, string>,
): AnyRecord {
  const copy: AnyRecord = { ...record }
  const order = orders.get(copy.id)
  if (order !== undefined && isOnMap(copy)) copy.order = order
  const picture = copy.kind === 'card' ? pictures.get(copy.pictureId ?? '') : undefined
  if (copy.kind === 'card' && picture !== undefined) copy.pictureId = picture
  return copy
}

/** Links lead somewhere, and every card is in a lane for it. */
function checkPlaced(draft: Draft, { id, kind }: AnyRecord): void {
  const record = draft.find(kind, id)
  if (!record) return
  checkLinked(draft, { id, kind, fields: record })
  if (record.kind === 'connection' && record.fromId === record.toId)
    refuse('refused.connectToItself')
  if (record.kind !== 'touchpoint' && record.kind !== 'card') return
  const lane = draft.find('lane', record.laneId)
  if (lane && contentOf(lane.type) === record.kind) return
  refuse(record.kind === 'card' ? 'refused.notACardLane' : 'refused.notATouchpointLane')
}
