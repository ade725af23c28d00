import type { AnyRecord, RecordOf } from './kinds.ts'

const kindsOnMap = [
  'stage',
  'step',
  'lane',
  'touchpoint',
  'card',
  'painPoint',
  'opportunity',
] as const

/** A record that has a place of its own on the map. */
export type RecordOnMap = RecordOf<(typeof kindsOnMap)[number]>

/** Kinds of {@link RecordOnMap}: what can be selected, duplicated and deleted there. */
export const mapKinds: ReadonlySet<string | undefined> = new Set(kindsOnMap)

export function isOnMap(record: AnyRecord): record is RecordOnMap {
  return mapKinds.has(record.kind)
}
