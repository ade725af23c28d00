import type { DragEvent } from 'react'
import type { MapTools } from '../MapTools.ts'
import { withActions } from '../actions/withActions.ts'
import { paneOf } from './usePointer.ts'

/** Files that are dragged onto the map from outside. */
export function fileDrop(tools: MapTools) {
  const show = (event: DragEvent<HTMLElement>, isOver: boolean): void => {
    const layer = event.currentTarget
    const pane = isOver ? paneOf(event) : undefined
    withActions(({ showDrop }) => showDrop(tools, layer, pane))
  }
  return {
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      show(event, true)
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => show(event, false),
    onDrop(event: DragEvent<HTMLElement>) {
      const files = [...event.dataTransfer.files]
      if (files.length === 0) return
      // Else the browser would leave the map and show the file.
      event.preventDefault()
      const [layer, pane] = [event.currentTarget, paneOf(event)]
      withActions(({ dropFiles }) => dropFiles(tools, layer, pane, files))
    },
  }
}
