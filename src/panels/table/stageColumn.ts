import { journeyOrder } from '../../analysis/journeyOrder.ts'
import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import type { TableColumn } from './TableColumn.ts'
import { newStage } from './TablePlaces.ts'
import { linkColumn } from './columnParts.ts'

/** Where a record comes as one reads the journey; undefined: nowhere. */
export function placeRank(records: Records, id: string | undefined): number | undefined {
  return id === undefined ? undefined : journeyOrder(records).get(id)
}

/** The stage in which a row stands, by its step. */
export function stageColumn(
  stepOf: (id: string, records: Records) => string | undefined,
): TableColumn {
  const stageId = (id: string, records: Records): string | undefined =>
    liveRecord(records, 'step', stepOf(id, records))?.stageId
  const column = linkColumn({ key: 'stage', title: 'tableView.stage', width: 10 }, stageId, {
    names: () => new Map(),
    nameOf: (records, id) => liveRecord(records, 'stage', id)?.name ?? '',
    options: (records) =>
      recordsOfKind(records, 'stage').map(({ id, name }) => ({ key: id, label: name })),
    adders: (typed) => [{ key: newStage(typed), label: t('tableView.addStage', { name: typed }) }],
    adderKey: newStage,
  })
  return { ...column, rank: (id, { records }) => placeRank(records, stageId(id, records)) }
}
