import { journeyOrder } from '../../analysis/journeyOrder.ts'
import { compareNames } from '../../i18n/compareNames.ts'
import { t } from '../../i18n/t.ts'
import { personOrDepartment, recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { stageOf } from '../../store/FindingFilter.ts'
import {
  type TableFilter,
  type TableGroup,
  type TableSort,
  type TableView,
  noneOfThem,
} from '../../store/TableView.ts'
import type { TableColumn, TableContext } from './TableColumn.ts'
import { worstOf } from './findingsColumn.ts'

/** Rows that stand together, under a heading where the table is grouped. */
export interface RowGroup {
  readonly key: string
  /** Missing: the table is not grouped. */
  readonly label?: string
  readonly ids: readonly string[]
}

/** Which rows are shown, in their order. */
export function arrange(
  view: TableView,
  columns: readonly TableColumn[],
  context: TableContext,
): readonly RowGroup[] {
  const fits = fitting(view.filter, columns, context)
  const ids = rowsInOrder(view, context.records).filter(fits)
  return grouped(sorted(ids, view.sort, columns, context), view.group, context.records)
}

/** All rows as one reads the map; what has lost its place comes last. */
export function rowsInOrder({ rows }: TableView, records: Records): string[] {
  const places = journeyOrder(records)
  const place = (id: string): number => places.get(id) ?? Infinity
  const kind = rows === 'steps' ? 'step' : 'touchpoint'
  const ids = recordsOfKind(records, kind).map(({ id }) => id)
  return ids.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)]
    return one === other ? 0 : one - other
  })
}

function fitting(
  filter: TableFilter,
  columns: readonly TableColumn[],
  context: TableContext,
): (id: string) => boolean {
  const { stageId, ownerId, channel, findings } = filter
  const { records } = context
  const words = folded(filter.text ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
  const has = (id: string): boolean => {
    const text = folded(columns.map((column) => column.text(id, context)).join('\n'))
    return words.every((word) => text.includes(word))
  }
  return (id) =>
    (stageId === undefined || stageOf(records, id) === stageId) &&
    (ownerId === undefined || keyOf('owner', id, records) === ownerId) &&
    (channel === undefined || keyOf('channel', id, records) === channel) &&
    (findings === undefined || weighs(findings, id, context)) &&
    (words.length === 0 || has(id))
}

function weighs(
  wanted: NonNullable<TableFilter['findings']>,
  id: string,
  { findingsOf }: TableContext,
): boolean {
  const worst = worstOf(findingsOf(id))
  if (wanted === 'none') return worst === undefined
  if (wanted === 'any') return worst !== undefined
  return worst === 'critical' || (wanted === 'warning' && worst === 'warning')
}

/** By what a row is told apart in a filter or a group. */
function keyOf(group: TableGroup, id: string, records: Records): string {
  if (group === 'stage') return stageOf(records, id) ?? noneOfThem
  const touchpoint = liveRecord(records, 'touchpoint', id)
  if (group === 'channel') return touchpoint?.channel ?? noneOfThem
  return personOrDepartment(records, touchpoint?.accountableId)?.id ?? noneOfThem
}

/** What is empty comes last, whichever way. */
function sorted(
  ids: readonly string[],
  sort: TableSort | undefined,
  columns: readonly TableColumn[],
  context: TableContext,
): readonly string[] {
  const column = columns.find(({ key }) => key === sort?.column)
  if (!sort || !column) return ids
  const { rank } = column
  const way = sort.isDown ? -1 : 1
  if (rank) {
    const ranked = ids.map((id) => ({ id, rank: rank(id, context) }))
    return ranked
      .toSorted((a, b) => {
        if (a.rank === undefined || b.rank === undefined)
          return Number(a.rank === undefined) - Number(b.rank === undefined)
        return way * (a.rank - b.rank)
      })
      .map(({ id }) => id)
  }
  const named = ids.map((id) => ({ id, text: column.text(id, context) }))
  return named
    .toSorted((a, b) => {
      if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '')
      return way * compareNames(a.text, b.text)
    })
    .map(({ id }) => id)
}

function grouped(
  ids: readonly string[],
  group: TableGroup | undefined,
  records: Records,
): readonly RowGroup[] {
  if (!group) return [{ key: '', ids }]
  const lists = new Map<string, string[]>()
  for (const id of ids) {
    const key = keyOf(group, id, records)
    const list = lists.get(key)
    if (list) list.push(id)
    else lists.set(key, [id])
  }
  const groups = [...lists].map(([key, list]) => ({
    key,
    label: labelOf(group, key, records),
    ids: list,
  }))
  const places = journeyOrder(records)
  const place = ({ key }: RowGroup): number => places.get(key) ?? Infinity
  return groups.toSorted((a, b) => {
    if (a.key === noneOfThem || b.key === noneOfThem)
      return Number(a.key === noneOfThem) - Number(b.key === noneOfThem)
    return group === 'stage' ? place(a) - place(b) : compareNames(a.label, b.label)
  })
}

function labelOf(group: TableGroup, key: string, records: Records): string {
  if (key === noneOfThem) return t(`tableView.none.${group}`)
  if (group === 'channel') return key
  if (group === 'stage') return liveRecord(records, 'stage', key)?.name ?? ''
  return personOrDepartment(records, key)?.name ?? ''
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()
}
