import { type RefObject, useEffect } from 'react'
import type { EditorState } from '../../store/createEditor.ts'
import type { HistoryEntry } from '../../store/history.ts'
import { livingRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { activeCell } from '../grid/cellActions.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { goTo } from '../grid/focusCell.ts'
import { nearestCell } from '../grid/navigate.ts'

/**
 * Undo and redo leave the focus on the map's cells where it was there, or where the button that was pressed is gone: on
 * what came back, else near what went. A box for text keeps it. What came back is selected.
 */
export function useUndoFocus(tools: MapTools, region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0
    let last: GridCell | undefined
    const keepPlace = (): void => {
      last = tools.view().grid.byKey.get(tools.active.get() ?? '') ?? last
    }
    keepPlace()
    const stopKeeping = tools.active.subscribe(keepPlace)
    const stop = tools.editor.subscribe((state, previous) => {
      const entry = travelled(state, previous)
      if (!entry || tools.edit.get()) return
      const place = last
      const wasHere =
        region.current?.contains(document.activeElement) === true &&
        document.activeElement?.closest('[role="grid"]') !== null
      cancelAnimationFrame(frame)
      // By the next frame what went is gone from the page, and the focus with it.
      frame = requestAnimationFrame(() => {
        if (tools.editor.getState() !== state || tools.edit.get()) return
        const { grid } = tools.view()
        const back = restored(entry, state, previous).filter((id) => grid.byKey.has(id))
        const { selection } = tools.session.getState()
        const left = selection.filter((id) => livingRecord(state.records, id))
        if (back.length > 0) tools.session.select(back)
        else if (left.length < selection.length) tools.session.select(left)
        if (!wasHere && document.activeElement !== document.body) return
        const isGone = place !== undefined && !grid.byKey.has(place.key)
        const near = isGone ? nearestCell(grid, place.row, place.column) : undefined
        const cell = grid.byKey.get(back[0] ?? '') ?? near ?? activeCell(tools)
        if (cell && (back.length > 0 || near || document.activeElement === document.body))
          goTo(tools, cell)
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
      stopKeeping()
    }
  }, [tools, region])
}

/** The step of undo that was just taken back or done again; undefined where the change was a new one. */
function travelled(
  { history }: EditorState,
  { history: before }: EditorState,
): HistoryEntry | undefined {
  const [undone, redone] = [history.undone.at(-1), history.done.at(-1)]
  if (undone && undone.changes === before.done.at(-1)?.changes) return undone
  return redone && redone.changes === before.undone.at(-1)?.changes ? redone : undefined
}

/** Records of it that are there again. */
function restored(
  { changes }: HistoryEntry,
  { records }: EditorState,
  previous: EditorState,
): string[] {
  const ids = new Set(changes.map(({ id }) => id))
  return [...ids].filter((id) => livingRecord(records, id) && !livingRecord(previous.records, id))
}
