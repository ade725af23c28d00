import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react'
import { hasSingleKeys } from '../../store/singleKeys.ts'
import type { GridPlace } from '../../ui/gridPlace.ts'
import type { TableTools } from './TableTools.ts'
import { editCell } from './editCells.ts'
import { belowRow, headRow } from './entries.ts'
import { runTableKey, toggleRow } from './runTableKey.ts'
import { tableKey } from './tableKey.ts'
import { numberColumnAt } from './useTablePlace.ts'

interface TableEvents {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onMouseDown: (event: MouseEvent) => void
  readonly onMouseOver: (event: MouseEvent) => void
  readonly onClick: (event: MouseEvent) => void
  readonly onDoubleClick: (event: MouseEvent) => void
  readonly onFocus: (event: FocusEvent) => void
}

/** What keys and the pointer do in the table. */
export function useTableEvents(latest: RefObject<TableTools>): TableEvents {
  /** Whether the pointer is held down since it came to a cell. */
  const isDragging = useRef(false)
  /** The cell that was in focus before the pointer went down on it. */
  const wasAt = useRef<GridPlace>(undefined)

  return {
    onKeyDown: (event) => onKey(latest.current, event),
    onMouseDown(event) {
      wasAt.current = latest.current.place.at
      isDragging.current = onPress(latest.current, event)
    },
    onMouseOver(event) {
      isDragging.current &&= event.buttons === 1
      const to = placeAt(event.target)
      const { place } = latest.current
      if (isDragging.current && to && to.row !== headRow && !isSame(to, place.at))
        place.select(to, { isExtending: true })
    },
    onClick(event) {
      const to = placeAt(event.target)
      const { nativeEvent } = event
      const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
      // A finger has no double click of its own: the second tap edits.
      if (isTouch && to && wasAt.current && isSame(to, wasAt.current)) editCell(latest.current)
    },
    onDoubleClick(event) {
      const to = placeAt(event.target)
      if (to && to.row !== headRow) editCell(latest.current)
    },
    onFocus(event) {
      const { place } = latest.current
      const to = placeAt(event.target)
      // A screen reader leads the focus where it reads.
      if (to && !isSame(to, place.at)) place.select(to, { isFocused: true })
    },
  }
}

function onKey(tools: TableTools, event: KeyboardEvent): void {
  if (isInEditor(event.target) || event.nativeEvent.isComposing) return
  const key = tableKey(event, hasSingleKeys())
  if (!key) return
  // Heads and groups are buttons: what presses them is theirs, and there is nothing to edit.
  const isButton = event.target instanceof HTMLButtonElement
  if (isButton && !['go', 'corner', 'selectAll', 'escape'].includes(key.do)) return
  event.preventDefault()
  runTableKey(tools, key)
}

/** Whether the pointer came down on a cell from which a range can be drawn. */
function onPress(tools: TableTools, event: MouseEvent): boolean {
  const { place, below, begin } = tools
  const to = placeAt(event.target)
  if (!to || to.row === headRow || event.button !== 0) return false
  // What is typed elsewhere is kept before the focus goes.
  if (place.editing && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  event.preventDefault()
  if (below !== undefined && to.row !== belowRow) begin(undefined)
  const isToggle = (event.ctrlKey || event.metaKey) && to.column === numberColumnAt
  if (isToggle) toggleRow(tools, to.row)
  else place.select(to, { isExtending: event.shiftKey })
  return !isToggle
}

function isSame(one: GridPlace, other: GridPlace): boolean {
  return one.row === other.row && one.column === other.column
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-editor]') !== null
}

/** The cell under a pointer or the focus; undefined: none, or one that is edited. */
function placeAt(target: EventTarget): GridPlace | undefined {
  if (!(target instanceof Element) || isInEditor(target)) return undefined
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  return column === undefined || row === undefined ? undefined : { row, column: Number(column) }
}
