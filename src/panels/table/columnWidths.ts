import { type FontWeight, textWidth } from '../../lib/text/textWidth.ts'
import { t } from '../../i18n/t.ts'
import type { TableView } from '../../store/TableView.ts'
import type { TableColumn, TableContext } from './TableColumn.ts'

/** In rem, as all here. */
export const narrowest = 3
export const widest = 60
/** Longer texts don't push everything else out of sight. */
const widestFit = 32

/** What a cell and a head hold beside the text: padding, lines, and the arrow of the order. */
const cellEdges = 1.5
const headEdges = 3
const cellFont = 0.8125
const headFont = 0.75

/** How wide a column is: as somebody made it, else as it comes. */
export function widthOf({ key, width }: TableColumn, { widths }: TableView): number {
  const own = Object.hasOwn(widths, key) ? widths[key] : undefined
  return own === undefined ? width : within(own)
}

export function within(width: number): number {
  return Math.min(widest, Math.max(narrowest, Math.round(width * 16) / 16))
}

/** As wide as the longest of these rows' texts and the head. */
export function fittingWidth(
  column: TableColumn,
  ids: readonly string[],
  context: TableContext,
): number {
  const weight: FontWeight = column.key === 'name' ? 500 : 400
  const texts = ids.map((id) => column.text(id, context))
  const widths = texts.map((text) => textWidth(text, { size: cellFont, weight }) + cellEdges)
  const head = textWidth(t(column.title), { size: headFont, weight: 500 }) + headEdges
  return within(Math.min(widestFit, Math.max(head, ...widths)))
}

/** The widths with one changed, or again as it comes. */
export function withWidth(
  { widths }: TableView,
  { key, width: usual }: TableColumn,
  width: number | undefined,
): TableView['widths'] {
  const { [key]: _, ...others } = widths
  return width === undefined || within(width) === usual
    ? others
    : { ...others, [key]: within(width) }
}
