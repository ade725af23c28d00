import { type RowHeight, type TableView, plainTable, rowHeights } from '../store/TableView.ts'
import { keepChoice, keptChoice } from './deviceChoice.ts'

const nameOf = (journeyId: string): string => `throughline.table.${journeyId}`

/**
 * How somebody looked at a journey's table on this device. Neither the filter nor what was folded up is kept: whoever
 * comes back would miss rows.
 */
export function keptTable(journeyId: string): TableView | undefined {
  const text = keptChoice(nameOf(journeyId))
  if (text === undefined) return undefined
  const kept = parsed(text)
  const rows = kept['rows'] === 'steps' ? 'steps' : 'touchpoints'
  const sort = entriesOf(kept['sort'])
  const { column, isDown } = Object.fromEntries(sort) as { column?: unknown; isDown?: unknown }
  const groups = rows === 'steps' ? (['stage'] as const) : (['stage', 'owner', 'channel'] as const)
  return {
    ...plainTable,
    rows,
    hidden: Array.isArray(kept['hidden']) ? kept['hidden'].filter((one) => isText(one)) : [],
    widths: Object.fromEntries(
      entriesOf(kept['widths']).filter((one): one is [string, number] => Number.isFinite(one[1])),
    ),
    height: rowHeights.find((one): one is RowHeight => one === kept['height']) ?? plainTable.height,
    sort: isText(column) ? { column, isDown: isDown === true } : undefined,
    group: groups.find((one) => one === kept['group']),
  }
}

export function keepTable(journeyId: string, view: TableView): void {
  const { filter: _, folded: __, ...kept } = view
  keepChoice(nameOf(journeyId), JSON.stringify(kept))
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object.fromEntries(entriesOf(JSON.parse(text)))
  } catch {
    return {}
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
