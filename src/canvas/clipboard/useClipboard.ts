import { type RefObject, useEffect } from 'react'
import type { MapTools } from '../MapTools.ts'
import { activeCell, deleteSelected } from '../grid/cellActions.ts'
import { cardsFormat, copyCards } from './cardsOnClipboard.ts'
import { copyRows } from './copyRows.ts'
import { pasteText } from './pasteText.ts'
import { pasteCards } from './putCards.ts'

/** Copy, cut and paste while the map has the focus, or nothing else has it. */
export function useClipboard(tools: MapTools, region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hear = (run: (tools: MapTools, event: ClipboardEvent) => void) => {
      return (event: ClipboardEvent): void => {
        if (!event.defaultPrevented && isOnMap(region)) run(tools, event)
      }
    }
    const listeners = [
      ['copy', hear(onCopy)],
      ['cut', hear(onCut)],
      ['paste', hear(onPaste)],
    ] as const
    for (const [type, listener] of listeners) document.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener)
    }
  }, [tools, region])
}

function isOnMap(region: RefObject<HTMLElement | null>): boolean {
  const at = document.activeElement
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement) return false
  return at === null || at === document.body || region.current?.contains(at) === true
}

function onCopy(tools: MapTools, event: ClipboardEvent): void {
  if (String(document.getSelection()) !== '') return
  const count = copyTo(event.clipboardData, tools, chosen(tools))
  if (count === 0) return
  event.preventDefault()
  tools.session.notify({ key: 'map.said.copied', values: { count } }, 'done')
}

function onCut(tools: MapTools, event: ClipboardEvent): void {
  if (String(document.getSelection()) !== '') return
  event.preventDefault()
  const { editor, session } = tools
  const ids = chosen(tools)
  // A head would take all that is in it away, and the clipboard holds cards only.
  if (copyCards(editor.getState().records, ids).length < ids.length)
    return session.notify({ key: 'map.said.cutCards', values: {} }, 'refused')
  if (copyTo(event.clipboardData, tools, ids) === 0) return undefined
  deleteSelected(tools)
  return session.notify({ key: 'map.said.cut', values: { count: ids.length } }, 'done', true)
}

function onPaste(tools: MapTools, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  const cards = event.clipboardData?.getData(cardsFormat) ?? ''
  if (text === '' && cards === '') return
  event.preventDefault()
  if (cards === '' || !pasteCards(tools, activeCell(tools), cards)) pasteText(tools, text)
}

/** What is selected, else what has the focus. */
function chosen(tools: MapTools): readonly string[] {
  const { selection } = tools.session.getState()
  return selection.length > 0 ? selection : [activeCell(tools)?.key ?? '']
}

/** Rows for spreadsheets, and where all are cards, cards for maps. Returns how many. */
function copyTo(
  clipboard: DataTransfer | null,
  { editor }: MapTools,
  ids: readonly string[],
): number {
  const { records } = editor.getState()
  const { text, count } = copyRows(records, ids)
  if (count === 0) return 0
  clipboard?.setData('text/plain', text)
  const cards = copyCards(records, ids)
  if (cards.length === count) clipboard?.setData(cardsFormat, JSON.stringify(cards))
  return count
}
