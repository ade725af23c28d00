import { useEffect, useEffectEvent } from 'react'
import { tinykeys } from 'tinykeys'
import { isTextBox } from './isTextBox.ts'

/** Ctrl+Z outside of text boxes and dialogs. */
export function useUndoKey(onUndo: () => void): void {
  const undo = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTextBox(event.target)) return
    if (document.querySelector('[role=dialog], [role=alertdialog]') !== null) return
    event.preventDefault()
    onUndo()
  })
  useEffect(() => tinykeys(window, { '$mod+z': (event) => undo(event) }), [])
}
