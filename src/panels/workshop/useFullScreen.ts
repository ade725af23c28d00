import { useEffect, useSyncExternalStore } from 'react'

export interface FullScreen {
  /** Whether the browser allows it at all. */
  readonly canFill: boolean
  readonly isFull: boolean
  readonly toggle: () => void
}

/** The whole screen for the page; given back when the part that asked for it goes. */
export function useFullScreen(onRefused: () => void): FullScreen {
  const isFull = useSyncExternalStore(watch, read)
  useEffect(() => leaveFullScreen, [])
  return {
    // Missing in some browsers, whatever the types say.
    canFill: (document as Partial<Document>).fullscreenEnabled ?? false,
    isFull,
    toggle: () => {
      if (isFull) leaveFullScreen()
      else document.documentElement.requestFullscreen().catch(onRefused)
    },
  }
}

function leaveFullScreen(): void {
  // Gone already: that is all that was wanted.
  if (read()) document.exitFullscreen().catch(() => undefined)
}

function read(): boolean {
  return Boolean((document as Partial<Document>).fullscreenElement)
}

function watch(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
