import { isSameJson } from '../lib/json.ts'
import { oncePer } from '../lib/oncePer.ts'
import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import type { LaneType } from '../model/kinds/lane.ts'
import type { RecordChange } from '../model/changedBetween.ts'
import { type Records, recordOf } from '../model/records.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import { Owners } from './owners.ts'
import { placeCard } from './placeCard.ts'
import type { Box, CardBox, Scene } from './Scene.ts'

/** What is different in records whose index is the same. */
export interface CardChanges {
  readonly records: Records
  readonly changed: readonly RecordChange[]
  /** Ids of records that have another finding mark. */
  readonly marked: Iterable<string>
}

/** What computed lanes say follows from these fields of touchpoints. */
const shownIn: Readonly<Partial<Record<LaneType, readonly (keyof Touchpoint)[]>>> = {
  kpis: ['kpiIds'],
  owners: ['accountableId', 'accountableState'],
  channels: ['channel'],
}

/** px around a badge within which a connection's label may give way to it */
const labelReach = 200

/** A scene in which only these cards are others than before. */
export interface Replaced {
  readonly scene: Scene
  readonly cards: readonly CardBox[]
}

/**
 * The scene with some cards laid out anew in their places, all else as it was; the same as `layoutMap` gives. Undefined
 * where more would change than these cards: then `layoutMap` has to be asked.
 */
export function replaceCards(
  scene: Scene,
  { records, changed, marked }: CardChanges,
  options: LayoutOptions,
): Replaced | undefined {
  const ids = new Set(marked)
  for (const [before, after] of changed) {
    if (!after || !before || !isOnlyCard(scene, before, after)) return undefined
    ids.add(after.id)
  }
  const sources = { owners: new Owners(records), records, options }
  const laneTypes = new Map(scene.lanes.map(({ laneId, type }) => [laneId, type]))
  const others: CardBox[] = []
  for (const id of ids) {
    if (isInShort(scene, id)) return undefined
    const card = scene.cards.get(id)
    if (!card) continue
    const record = recordOf(records, id)
    const laneType = laneTypes.get(card.laneId)
    if (record?.kind !== card.kind || laneType === undefined) return undefined
    const { x, y, w, stepId, laneId } = card
    const next = placeCard(record, { x, y, w, stepId, laneId, laneType }, sources)
    if (next === card) continue
    if (next.h !== card.h || pushesLabels(scene, card, next)) return undefined
    others.push(next)
  }
  if (others.length === 0) return { scene, cards: others }
  const cards = new Map(scene.cards)
  for (const card of others) cards.set(card.id, card)
  return { scene: { ...scene, cards }, cards: others }
}

/** Whether what a collapsed part says follows from a record. */
function isInShort({ hidden, columns }: Scene, id: string): boolean {
  return (
    hidden.has(id) ||
    columns.some(({ stageId, steps }) => steps && [stageId, ...steps].includes(id))
  )
}

/** Whether a record is seen in its own card only. */
function isOnlyCard(
  { lanes }: Scene,
  before: NonNullable<RecordChange[0]>,
  after: NonNullable<RecordChange[1]>,
): boolean {
  if (before.deletedAt !== after.deletedAt) return false
  if (before.kind === 'card' && after.kind === 'card') return true
  if (before.kind !== 'touchpoint' || after.kind !== 'touchpoint') return false
  return lanes.every(({ type }) =>
    (shownIn[type] ?? []).every((field) => isSameJson(before[field], after[field])),
  )
}

/** Whether a badge comes, goes or grows where a connection's label may be, or might find room now. */
function pushesLabels({ connections }: Scene, before: CardBox, after: CardBox): boolean {
  if (isSameJson(before.badge?.box, after.badge?.box)) return false
  return labelled(connections).some(({ box }) => isNear(box, before))
}

/** Those with a label, also one that found no room; looked for once in each routing. */
const labelled = oncePer((connections: Scene['connections']) =>
  connections.filter(({ label, isLabelLeftOut }) => label !== undefined || isLabelLeftOut === true),
)

function isNear(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.w + labelReach &&
    b.x < a.x + a.w + labelReach &&
    a.y < b.y + b.h + labelReach &&
    b.y < a.y + a.h + labelReach
  )
}
