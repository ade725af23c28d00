import type { ClipboardEvent, DragEvent } from 'react'

/** Lets a picture be pasted or dropped where these stand; text goes its usual way. */
export function pictureTarget(onFile: (file: File) => void) {
  return {
    onPaste(event: ClipboardEvent<HTMLElement>) {
      const [file] = event.clipboardData.files
      // Spreadsheets put a picture of their rows beside the rows.
      if (!file || event.clipboardData.getData('text/plain') !== '') return
      event.preventDefault()
      onFile(file)
    },
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    },
    onDrop(event: DragEvent<HTMLElement>) {
      const [file] = event.dataTransfer.files
      if (!file) return
      // Else the browser would leave the page and show the file.
      event.preventDefault()
      onFile(file)
    },
  }
}
