import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useOpen } from '../../store/useEditor.tsx'
import { type GridPlace, placeBy } from '../../ui/gridPlace.ts'
import type { CellRange } from './Sheet.ts'
import { type Entry, headRow, isDraft } from './entries.ts'

/** The column of row numbers, before the others. */
export const numberColumnAt = 0

export interface EditingCell {
  /** The letter that began it, in place of what was there. */
  readonly typed: string | undefined
  /** Counts up: the same cell again is another edit. */
  readonly serial: number
}

interface PlaceState extends GridPlace {
  /** The other end of the range; missing: only the cell itself. */
  readonly anchor?: GridPlace | undefined
  /** Whole rows are selected, not cells. */
  readonly isRows: boolean
  /** One by one: going elsewhere leaves them selected. */
  readonly isKept?: boolean
  readonly editing?: EditingCell | undefined
}

export interface TablePlace {
  /** The cell that has the focus, or gets it. */
  readonly at: GridPlace
  readonly isRows: boolean
  readonly editing: EditingCell | undefined
  /** The places of the entries and columns that are selected; the column of numbers is not counted. */
  readonly range: CellRange
  readonly indexOf: (row: string) => number
  readonly select: (to: GridPlace, how?: Selecting) => void
  readonly move: (down: number, right: number, isExtending: boolean) => void
  /** `isKept`: they stay selected wherever the arrow keys go, until Escape or a click. */
  readonly selectRows: (ids: readonly string[], isKept?: boolean) => void
  readonly edit: (to: GridPlace, typed?: string) => void
  readonly stop: () => void
}

export interface Selecting {
  readonly isExtending?: boolean
  /** The focus is there already. */
  readonly isFocused?: boolean
}

/** Where one is in the table, what is selected there, and whether one edits. */
export function useTablePlace(
  entries: readonly Entry[],
  columns: number,
  table: RefObject<HTMLElement | null>,
): TablePlace {
  const { session } = useOpen()
  const [state, setState] = useState<PlaceState>(() => startOf(session.getState().selection))
  const serial = useRef(0)
  const focus = useFocusWish(table)
  const { rows, indexes, indexOf } = useMemo(() => rowsOf(entries), [entries])
  const isThere = indexes.has(state.row)
  const at = isThere
    ? { row: state.row, column: Math.min(state.column, columns) }
    : { row: rows[1] ?? headRow, column: 1 }
  const isRows = state.isRows && isThere

  const select = (to: GridPlace, how: Selecting = {}): void => {
    const anchor = how.isExtending ? (state.anchor ?? at) : undefined
    const isRows = to.column === numberColumnAt || (how.isExtending === true && state.isRows)
    setState({ ...to, anchor, isRows })
    if (!how.isFocused) focus.wish()
    // A row that is just added is drawn only after this.
    if (!indexes.has(to.row)) return session.select(isDraft(to.row) ? [] : [to.row])
    const { top, bottom } = rangeOf({ at: to, anchor }, indexOf)
    session.select(idsOf(entries.slice(Math.max(0, top), bottom + 1)))
  }
  return {
    at,
    isRows,
    editing: isThere ? state.editing : undefined,
    range: rangeOf({ at, anchor: isThere ? state.anchor : undefined }, indexOf),
    indexOf,
    select,
    move(down, right, isExtending) {
      const to = placeBy({ rows, columns: columns + 1 }, at, down, right)
      if (isExtending || state.isKept !== true || !isRows) return select(to, { isExtending })
      setState({ ...to, isRows: true, isKept: true })
      focus.wish()
    },
    selectRows(ids, isKept = false) {
      session.select(ids)
      setState({ ...at, isRows: true, isKept: isKept && ids.length > 0 })
      focus.wish()
    },
    edit(to, typed) {
      serial.current += 1
      setState({ ...to, isRows: false, editing: { typed, serial: serial.current } })
      session.select(isDraft(to.row) ? [] : [to.row])
    },
    stop: () => setState({ ...state, editing: undefined }),
  }
}

/** What is selected elsewhere is where one comes in. */
function startOf(selection: readonly string[]): PlaceState {
  return { row: selection.at(-1) ?? '', column: 1, isRows: selection.length > 1 }
}

/** The rows of the table with its head, and where each is. */
function rowsOf(entries: readonly Entry[]) {
  const rows = [headRow, ...entries.map(({ key }) => key)]
  const indexes = new Map(rows.map((row, index) => [row, index]))
  const indexOf = (row: string): number => (indexes.get(row) ?? 0) - 1
  return { rows, indexes, indexOf }
}

function idsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ kind, key }) => (kind === 'row' ? [key] : []))
}

function rangeOf(
  { at, anchor = at }: { readonly at: GridPlace; readonly anchor: GridPlace | undefined },
  indexOf: (row: string) => number,
): CellRange {
  const [one, other] = [indexOf(at.row), indexOf(anchor.row)]
  const [left, right] = [at.column - 1, anchor.column - 1]
  return {
    top: Math.min(one, other),
    bottom: Math.max(one, other),
    left: Math.max(0, Math.min(left, right)),
    right: Math.max(0, left, right),
  }
}

/** The cell that is to get the focus is there only after the change is drawn. */
function useFocusWish(table: RefObject<HTMLElement | null>): { readonly wish: () => void } {
  const isWished = useRef(false)
  useEffect(() => {
    if (!isWished.current) return
    const cell = table.current?.querySelector<HTMLElement>('[data-at]')
    if (!cell) return
    isWished.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  })
  return {
    wish() {
      isWished.current = true
    },
  }
}
