import { type FocusEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds that a pointer rests before a tooltip comes, and after it has left before it goes. */
const before = 500
const after = 80
/** Milliseconds within which the next tooltip comes at once: somebody reads along a row of buttons. */
const warm = 500

let lastShown = -Infinity

/**
 * When a tooltip is there: soon after the pointer, at once with the keyboard's focus. It stays while the pointer is on
 * it, and goes on Escape, which then does nothing else, and on a press.
 */
export function useTooltip() {
  const [isOpen, setIsOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const change = useCallback((open: boolean, delay = 0): void => {
    clearTimeout(timer.current)
    if (delay > 0) timer.current = setTimeout(() => setIsOpen(open), delay)
    else setIsOpen(open)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!isOpen) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      change(false)
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      lastShown = performance.now()
    }
  }, [isOpen, change])

  return {
    isOpen,
    trigger: {
      onPointerEnter: (event: PointerEvent) => {
        if (event.pointerType === 'touch') return
        change(true, performance.now() - lastShown < warm ? 0 : before)
      },
      onPointerLeave: () => change(false, after),
      onPointerDown: () => change(false),
      onFocus: (event: FocusEvent) => {
        if (event.target.matches(':focus-visible')) change(true)
      },
      onBlur: () => change(false),
    },
    tip: { onPointerEnter: () => change(true), onPointerLeave: () => change(false, after) },
  }
}
