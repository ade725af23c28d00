import { type Size, type Viewport, settled } from './Viewport.ts'

type Listener = (viewport: Viewport, isResting: boolean) => void

/** The viewport as it is now. It changes on every frame of a pan, so nothing renders by it: listeners move things. */
export interface ViewportStore {
  readonly get: () => Viewport
  readonly set: (viewport: Viewport) => void
  /** Puts it on whole pixels, where nothing moves any more. */
  readonly rest: () => void
  /** Hears it now and on each frame in which it changes; last of all when it has come to rest. */
  readonly subscribe: (listener: Listener) => () => void
  /** Size of the pane in px. */
  readonly pane: () => Size
  readonly setPane: (pane: Size) => void
  /** Tells at once what would be told on the next frame. */
  readonly tellNow: () => void
}

export function createViewport(): ViewportStore {
  let viewport: Viewport = { x: 0, y: 0, zoom: 1 }
  let pane: Size = { width: 0, height: 0 }
  let frame: number | undefined
  let isResting = true
  const listeners = new Set<Listener>()
  // Many events may come in one frame; all that follows the viewport moves together, once.
  const tellAll = (): void => {
    frame = undefined
    for (const listener of listeners) listener(viewport, isResting)
  }
  const tell = (): void => {
    frame ??= requestAnimationFrame(tellAll)
  }
  const set = (next: Viewport): void => {
    if (next.x === viewport.x && next.y === viewport.y && next.zoom === viewport.zoom) return
    viewport = next
    isResting = false
    tell()
  }
  return {
    get: () => viewport,
    set,
    rest() {
      if (isResting) return
      viewport = settled(viewport, globalThis.devicePixelRatio || 1)
      isResting = true
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      listener(viewport, isResting)
      return () => listeners.delete(listener)
    },
    pane: () => pane,
    setPane(next) {
      if (next.width === pane.width && next.height === pane.height) return
      pane = next
      tell()
    },
    tellNow() {
      if (frame === undefined) return
      cancelAnimationFrame(frame)
      tellAll()
    },
  }
}
