import type { LaneType } from '../model/kinds/lane.ts'
import { type CardPlace, cardContent } from './cardContent.ts'
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
  readonly evidence: LayoutEvidence | undefined
  readonly findings: string
  readonly words: LayoutWords
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
  owners: Owners,
  options: LayoutOptions,
): CardBox {
  const { x, y, w, stepId, laneId, laneType } = place
  const owner = record.kind === 'touchpoint' ? owners.of(record) : undefined
  const evidence = options.evidence?.get(record.id)
  const finding = options.findings?.get(record.id)
  const findings = finding ? `${finding.count} ${finding.severity}` : ''
  const { words } = options
  const before = made.get(record)
  const isSame =
    before?.laneType === laneType &&
    before.box.w === w &&
    before.evidence === evidence &&
    before.findings === findings &&
    before.words === words &&
    isSameOwner(before.owner, owner)
  if (isSame && isAt(before.box, place)) return before.box
  const box = isSame
    ? { ...before.box, x, y, stepId, laneId }
    : cardContent(record, place, owner, options)
  made.set(record, { box, laneType, owner, evidence, findings, words })
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
