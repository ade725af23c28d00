import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import styles from './ScrollRegion.module.css'
import { classes } from './classes.ts'
import { markOverflow } from './markOverflow.ts'

export interface ScrollRegionProps {
  readonly label: string
  /** How high it grows before it scrolls. */
  readonly className: string | undefined
  readonly children: ReactNode
  readonly ref?: RefObject<HTMLDivElement | null>
}

/**
 * A part of the page that scrolls by itself; Tab leads to it, so that the arrow keys scroll it too. Where more lies to
 * a side, that side fades.
 */
export function ScrollRegion({ label, className, children, ref }: ScrollRegionProps) {
  const own = useRef<HTMLDivElement>(null)
  const region = ref ?? own
  useEffect(() => (region.current ? markOverflow(region.current) : undefined), [region])
  return (
    <div
      ref={region}
      className={classes(styles['scroll'], className)}
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard too
      tabIndex={0}
    >
      {children}
    </div>
  )
}
