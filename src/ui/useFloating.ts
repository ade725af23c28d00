import { type RefObject, useLayoutEffect } from 'react'

export interface Floating {
  /** What it floats beside. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly floating: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  /** start: the left edges in line; center: the middles. */
  readonly align: 'start' | 'center'
  /** Pixels between the two. */
  readonly gap: number
}

/** Pixels that stay free to the edges of the window. */
const margin = 8

/**
 * Keeps an element below another, above it where there is more room, over everything else on the page: it stays where
 * it is in the document, within its landmark and its dialog, and is lifted by the browser's own top layer.
 */
export function useFloating({ anchor, floating, isOpen, align, gap }: Floating): void {
  useLayoutEffect(() => {
    const [beside, element] = [anchor.current, floating.current]
    if (!isOpen || !beside || !element) return undefined
    if ('showPopover' in element) {
      element.popover = 'manual'
      element.showPopover()
    }
    const place = (): void => {
      const at = beside.getBoundingClientRect()
      const { innerWidth, innerHeight } = window
      element.style.setProperty('--trigger-width', `${at.width}px`)
      const { offsetWidth: width, offsetHeight: height } = element
      const isAbove =
        at.bottom + gap + height > innerHeight - margin && at.top > innerHeight - at.bottom
      const left = align === 'start' ? at.left : at.left + (at.width - width) / 2
      element.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`
      element.style.top = `${Math.max(margin, isAbove ? at.top - gap - height : at.bottom + gap)}px`
    }
    place()
    const resized = new ResizeObserver(place)
    resized.observe(beside)
    resized.observe(element)
    addEventListener('resize', place)
    document.addEventListener('scroll', place, true)
    return () => {
      resized.disconnect()
      removeEventListener('resize', place)
      document.removeEventListener('scroll', place, true)
    }
  }, [anchor, floating, isOpen, align, gap])
}
