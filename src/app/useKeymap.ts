import { useEffect, useEffectEvent } from 'react'
import { tinykeys } from 'tinykeys'
import { isTextBox } from './isTextBox.ts'

export interface Keymap {
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onSave: () => void
  readonly onSearch: () => void
  readonly onHelp: () => void
  readonly onWorkshop: () => void
}

/** The keys that work everywhere. In a text box undo is the browser's own, of what is typed there. */
export function useKeymap(keymap: Keymap): void {
  const run = useEffectEvent((name: keyof Keymap, event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (isTextBox(event.target) && (name === 'onUndo' || name === 'onRedo')) return
    event.preventDefault()
    // Under a dialog nothing may happen that the person can't see, and no other dialog takes its place.
    if (document.querySelector('[role=dialog], [role=alertdialog]') !== null) return
    keymap[name]()
  })
  useEffect(() => {
    const on =
      (name: keyof Keymap) =>
      (event: KeyboardEvent): void =>
        run(name, event)
    return tinykeys(window, {
      '$mod+z': on('onUndo'),
      '$mod+Shift+z': on('onRedo'),
      '$mod+y': on('onRedo'),
      '$mod+s': on('onSave'),
      '$mod+k': on('onSearch'),
      F1: on('onHelp'),
      F9: on('onWorkshop'),
    })
  }, [])
}
