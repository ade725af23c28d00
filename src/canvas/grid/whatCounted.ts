import { listed } from '../../i18n/listed.ts'
import { t } from '../../i18n/t.ts'
import { type Records, recordOf } from '../../model/records.ts'

const kinds = ['card', 'touchpoint', 'step', 'stage', 'lane', 'connection', 'department'] as const

/** How many there are of a kind; pain points and the like are cards. */
export type MapCounts = { readonly [K in (typeof kinds)[number]]?: number }

/** "2 steps and 1 stage": only what there is. */
export function counted(counts: MapCounts): string {
  const there = kinds.filter((kind) => (counts[kind] ?? 0) > 0)
  return listed(there.map((kind) => t('map.many', { kind, count: counts[kind] ?? 0 })))
}

/** The same of records; on the map touchpoints are cards as well. */
export function whatCounted(records: Records, ids: readonly string[]): string {
  const counts: { [K in (typeof kinds)[number]]?: number } = {}
  for (const id of ids) {
    const record = recordOf(records, id)
    const kind = kinds.find((one) => one === record?.kind && one !== 'touchpoint') ?? 'card'
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counted(counts)
}
