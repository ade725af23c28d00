import { type RefObject, useEffect } from 'react'
import type { MapTools } from '../MapTools.ts'
import { zoomedTo } from '../viewport/Viewport.ts'
import { panBy } from './runEffects.ts'

const restAfter = 120

/** The wheel pans; with Ctrl, and by pinching a trackpad, it zooms at the pointer. */
export function useWheel(tools: MapTools, ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const { viewport } = tools
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit]
      if (event.ctrlKey || event.metaKey) {
        const box = element.getBoundingClientRect()
        const at = { x: event.clientX - box.left, y: event.clientY - box.top }
        const now = viewport.get()
        // A notch of a mouse is 100 and more, a trackpad's step a few: neither should jump.
        const factor = Math.exp(-Math.max(-60, Math.min(60, dy)) * 0.006)
        viewport.set(zoomedTo(now, now.zoom * factor, at))
      } else {
        const isSideways = event.shiftKey && dx === 0
        panBy(tools, { x: isSideways ? -dy : -dx, y: isSideways ? 0 : -dy })
      }
      clearTimeout(timer)
      timer = setTimeout(viewport.rest, restAfter)
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      clearTimeout(timer)
      element.removeEventListener('wheel', onWheel)
    }
  }, [tools, ref])
}
