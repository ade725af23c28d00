import { useMemo, useState } from 'react'
import { apart, nobody, participation } from '../../analysis/ownership/participation.ts'
import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { HeatMap } from './HeatMap.tsx'
import styles from './Owners.module.css'
import { TouchpointList } from './TouchpointList.tsx'
import { type ListFilter, filtered, needsOwner, pressed } from './listFilter.ts'
import type { Ownership } from './useOwnership.ts'

export interface OwnersMapProps {
  readonly ownership: Ownership
  readonly mapHref: string
}

/** Departments by stages, and beside them the touchpoints that need an owner; a cell says which are listed. */
export function OwnersMap({ ownership, mapHref }: OwnersMapProps) {
  const { records, rows, columns, columnOf } = ownership
  const [filter, setFilter] = useState<ListFilter>(needsOwner)
  const matrix = useMemo(
    () => participation(rows, recordsOfKind(records, 'department'), columnOf),
    [rows, records, columnOf],
  )
  const listed = useMemo(() => filtered(rows, filter, columnOf), [rows, filter, columnOf])
  const place = placeName(ownership, filter)
  return (
    <div className={styles['columns']}>
      <HeatMap
        ownership={ownership}
        matrix={matrix}
        columns={columns}
        place={filter.place}
        onPress={(cell) => setFilter(pressed(filter, cell))}
      />
      <TouchpointList
        ownership={ownership}
        rows={listed}
        mapHref={mapHref}
        filter={filter}
        place={place}
        onFilter={setFilter}
      />
    </div>
  )
}

/** What the chosen cell is called; undefined: none is chosen. */
function placeName({ records, columns }: Ownership, { place }: ListFilter): string | undefined {
  if (!place) return undefined
  const column = columns.find(({ id }) => id === place.column)?.name ?? ''
  if (place.owner === nobody) return column
  const department = recordsOfKind(records, 'department').find(({ id }) => id === place.owner)
  const owner = place.owner === apart ? t('owners.apart') : (department?.name ?? '')
  return t('owners.list.cell', { owner, column })
}
