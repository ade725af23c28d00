import { type RefObject, useEffect } from 'react'
import type { MapTools } from '../MapTools.ts'
import { hasActions, preloadActions, withActions } from '../actions/withActions.ts'
import { askClipboard, clipboardAsked } from './askClipboard.ts'
import { cardsFormat } from './cardsFormat.ts'

/** Copy, cut and paste while the map has the focus, or nothing else has it. */
export function useClipboard(tools: MapTools, region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hear = (run: (tools: MapTools, event: ClipboardEvent) => void) => {
      return (event: ClipboardEvent): void => {
        if (!event.defaultPrevented && (clipboardAsked() || isOnMap(region))) run(tools, event)
      }
    }
    const listeners = [
      ['copy', hear((map, event) => onCopy(map, event, 'copy'))],
      ['cut', hear((map, event) => onCopy(map, event, 'cut'))],
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

/** The clipboard is open only while its event is heard: where the code comes later, a second event is asked for. */
function onCopy(tools: MapTools, event: ClipboardEvent, pressed: 'copy' | 'cut'): void {
  const { clipboardData } = event
  const asked = clipboardAsked()
  if (!clipboardData || (!asked && String(document.getSelection()) !== '')) return
  event.preventDefault()
  const kind = asked ?? pressed
  if (hasActions())
    withActions(({ copySelected, cutSelected }) =>
      (kind === 'cut' ? cutSelected : copySelected)(tools, clipboardData),
    )
  else void preloadActions().then(() => askClipboard(kind))
}

function onPaste(tools: MapTools, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  const cards = event.clipboardData?.getData(cardsFormat) ?? ''
  const files = [...(event.clipboardData?.files ?? [])]
  // Spreadsheets put a picture of their rows beside the rows; some systems the name of a file beside the file.
  if (files.length > 0 && (text === '' || files.some(({ name }) => name === text.trim()))) {
    event.preventDefault()
    return withActions(({ pastePictures }) => pastePictures(tools, files))
  }
  if (text === '' && cards === '') return undefined
  event.preventDefault()
  return withActions(({ paste }) => paste(tools, text, cards))
}
