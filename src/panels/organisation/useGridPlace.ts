import { type RefObject, useEffect, useRef, useState } from 'react'
import {
  type GridPlace,
  type GridSize,
  type Way,
  placeBeside,
  placeBy,
} from '../../ui/gridPlace.ts'

export interface Editing {
  /** The letter that began it, in place of what was there. */
  readonly typed: string | undefined
  /** Counts up: the same cell of the next new row is another edit. */
  readonly serial: number
}

export interface PlaceInGrid {
  /** The cell that the focus is in, or comes back to. */
  readonly at: GridPlace
  /** Set where that cell is edited. */
  readonly editing: Editing | undefined
  readonly select: (place: GridPlace) => void
  readonly edit: (place: GridPlace, typed?: string) => void
  readonly stop: () => void
  /** Leaves a cell after an edit. */
  readonly go: (from: GridPlace, way: Way) => void
}

/** Where one is in a table, and whether one edits there. */
export function useGridPlace(
  size: GridSize,
  table: RefObject<HTMLTableElement | null>,
): PlaceInGrid {
  const [place, setPlace] = useState<GridPlace>({ row: '', column: 0 })
  const [editing, setEditing] = useState<Editing>()
  const serial = useRef(0)
  const wantsFocus = useRef(false)
  const { rows } = size

  // The cell that gets the focus is there only after the change is drawn.
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    table.current?.querySelector<HTMLElement>('[data-at]')?.focus()
  })

  const select = (to: GridPlace): void => {
    setPlace(to)
    setEditing(undefined)
    wantsFocus.current = true
  }
  const edit = (to: GridPlace, typed?: string): void => {
    setPlace(to)
    serial.current += 1
    setEditing({ typed, serial: serial.current })
  }
  return {
    at: rows.includes(place.row) ? place : { row: rows[0] ?? '', column: 0 },
    editing: rows.includes(place.row) ? editing : undefined,
    select,
    edit,
    stop: () => setEditing(undefined),
    go(from, way) {
      if (way === 'next') edit(placeBeside(size, from, 1))
      else if (way === 'previous') edit(placeBeside(size, from, -1))
      else if (way === 'leave') setEditing(undefined)
      else select(way === 'down' ? placeBy(size, from, 1, 0) : from)
    },
  }
}
