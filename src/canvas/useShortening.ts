import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * By how many steps a row of tools must be shortened so that it stays one line: 0, where all of it has room. At the
 * last step it may break.
 */
export function useShortening(row: RefObject<HTMLElement | null>, last: number): number {
  const [step, setStep] = useState(0)
  /** What each step took where it had no room. */
  const taken = useRef<number[]>([])
  useLayoutEffect(() => {
    const element = row.current
    if (!element) return undefined
    const fit = (): void => {
      const { clientWidth, scrollWidth } = element
      if (scrollWidth > clientWidth && step < last) {
        taken.current[step] = scrollWidth
        setStep(step + 1)
        return
      }
      const roomy = taken.current.findIndex((width) => width <= clientWidth)
      if (roomy !== -1 && roomy < step) setStep(roomy)
    }
    fit()
    const observer = new ResizeObserver(fit)
    for (const one of [element, ...element.children]) observer.observe(one)
    return () => observer.disconnect()
  }, [row, last, step])
  return step
}
