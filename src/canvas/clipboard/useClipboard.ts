import { type RefObject, useEffect } from 'react'
import type { MapTools } from '../MapTools.ts'
import { activeCell } from '../grid/cellActions.ts'
import { copyRows } from './copyRows.ts'
import { pasteText } from './pasteText.ts'

/** Copy and paste while the map has the focus, or nothing else has it. */
export function useClipboard(tools: MapTools, region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isMine = (event: ClipboardEvent): boolean => {
      const at = document.activeElement
      if (
        event.defaultPrevented ||
        at instanceof HTMLTextAreaElement ||
        at instanceof HTMLInputElement
      )
        return false
      return at === null || at === document.body || region.current?.contains(at) === true
    }
    const onCopy = (event: ClipboardEvent): void => {
      if (!isMine(event) || String(document.getSelection()) !== '') return
      const { editor, session } = tools
      const { selection } = session.getState()
      const ids = selection.length > 0 ? selection : [activeCell(tools)?.key ?? '']
      const { text, count } = copyRows(editor.getState().records, ids)
      if (count === 0) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', text)
      session.notify({ key: 'map.said.copied', values: { count } }, 'done')
    }
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!isMine(event) || text === '') return
      event.preventDefault()
      pasteText(tools, text)
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [tools, region])
}
