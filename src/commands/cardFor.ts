import { contentOf } from '../model/contentOf.ts'
import type { AnyRecord } from '../model/kinds.ts'
import type { LaneType } from '../model/kinds/lane.ts'

/** A place for cards, and what its lane holds. */
export interface CardPlace {
  readonly stepId: string
  readonly laneId: string
  readonly type: LaneType
}

/** Most letters of what is called something: all but notes. */
export const longestName = 1000

/**
 * A card of another place as the card of this one: of the same kind whole, of another one its text alone. Undefined: it
 * has none; the text itself: it is too long for a name.
 */
export function cardFor(
  record: AnyRecord,
  { stepId, laneId, type }: CardPlace,
): AnyRecord | string | undefined {
  const kind = contentOf(type)
  if (record.kind === kind) {
    if (record.kind === 'painPoint') {
      const { touchpointId: _, ...pain } = record
      return { ...pain, stepId }
    }
    return record.kind === 'opportunity' ? { ...record, stepId } : { ...record, stepId, laneId }
  }
  const text = textOf(record)
  if (kind === undefined || text === '' || !('order' in record)) return undefined
  const { id, order } = record
  if (kind === 'card') return { id, order, kind, stepId, laneId, text }
  if (text.length > longestName) return text
  if (kind === 'touchpoint') return { id, order, kind, stepId, laneId, name: text }
  if (kind === 'opportunity') return { id, order, kind, stepId, title: text }
  return { id, order, kind, stepId, title: text, origin: 'workshop', status: 'accepted' }
}

function textOf(record: AnyRecord): string {
  if (record.kind === 'painPoint' || record.kind === 'opportunity') return record.title.trim()
  if (record.kind === 'card') return record.text.trim()
  return record.kind === 'touchpoint' ? record.name.trim() : ''
}
