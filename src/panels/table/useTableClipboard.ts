import { type RefObject, useEffect } from 'react'
import type { TableTools } from './TableTools.ts'
import { copyCells, cutCells, pasteFrom } from './tableClipboard.ts'

/** Copy, cut and paste while a cell has the focus that nobody edits. */
export function useTableClipboard(
  latest: RefObject<TableTools>,
  table: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const hear =
      (run: (tools: TableTools, clipboard: DataTransfer) => unknown) =>
      (event: ClipboardEvent): void => {
        const { clipboardData } = event
        if (event.defaultPrevented || !clipboardData || !isOnCell(table.current)) return
        event.preventDefault()
        run(latest.current, clipboardData)
      }
    const listeners = [
      ['copy', hear(copyCells)],
      ['cut', hear(cutCells)],
      ['paste', hear(pasteFrom)],
    ] as const
    for (const [type, listener] of listeners) document.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener)
    }
  }, [latest, table])
}

function isOnCell(table: HTMLElement | null): boolean {
  const at = document.activeElement
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement) return false
  return at !== null && table?.contains(at) === true
}
