import type { RecordOf } from '../model/kinds.ts'
import type { LaneType } from '../model/kinds/lane.ts'
import { pictureOf } from '../model/pictures.ts'
import type { Records } from '../model/records.ts'
import { cardContent } from './cardContent.ts'
import type { CardPlace } from './CardPlace.ts'
import type { LayoutEvidence, LayoutOptions } from './LayoutOptions.ts'
import type { LayoutWords } from './LayoutWords.ts'
import type { Owner, Owners } from './owners.ts'
import type { CellRecord } from './planMap.ts'
import type { CardBox } from './Scene.ts'

/** A card as it was laid out last, with all that it was made from. */
interface Made {
  readonly box: CardBox
  readonly laneType: LaneType
  readonly owner: Owner | undefined
  readonly picture: RecordOf<'picture'> | undefined
  readonly evidence: LayoutEvidence | undefined
  readonly findings: string
  readonly words: LayoutWords
}

/** Where what a card says comes from. */
export interface PlaceSources {
  readonly owners: Owners
  readonly records: Records
  readonly options: LayoutOptions
}

/** Records never change, so what was made from one stays right while the rest of its sources does. */
const made = new WeakMap<CellRecord, Made>()

/**
 * A record's card in its place. The same object as in the layout before where nothing of it has
 * changed: views may compare cards by identity.
 */
export function placeCard(
  record: CellRecord,
  place: CardPlace,
  { owners, records, options }: PlaceSources,
): CardBox {
  const { x, y, w, stepId, laneId, laneType } = place
  const owner = record.kind === 'touchpoint' ? owners.of(record) : undefined
  const picture = record.kind === 'card' ? pictureOf(records, record) : undefined
  const evidence = options.evidence?.get(record.id)
  const finding = options.findings?.get(record.id)
  const findings = finding ? `${finding.count} ${finding.severity}` : ''
  const { words } = options
  const before = made.get(record)
  const isSame =
    before?.laneType === laneType &&
    before.box.w === w &&
    before.picture === picture &&
    before.evidence === evidence &&
    before.findings === findings &&
    before.words === words &&
    isSameOwner(before.owner, owner)
  if (isSame && isAt(before.box, place)) return before.box
  const box = isSame
    ? { ...before.box, x, y, stepId, laneId }
    : cardContent(record, place, { owner, picture }, options)
  made.set(record, { box, laneType, owner, picture, evidence, findings, words })
  return box
}

function isAt(box: CardBox, { x, y, stepId, laneId }: CardPlace): boolean {
  return box.x === x && box.y === y && box.stepId === stepId && box.laneId === laneId
}

function isSameOwner(a: Owner | undefined, b: Owner | undefined): boolean {
  if (a === b) return true
  return (
    a !== undefined &&
    b !== undefined &&
    a.id === b.id &&
    a.name === b.name &&
    a.shown === b.shown &&
    a.color === b.color
  )
}
