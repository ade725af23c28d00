import type { ReactNode, Ref } from 'react'
import styles from './ScrollRegion.module.css'
import { classes } from './classes.ts'

export interface ScrollRegionProps {
  readonly label: string
  /** How high it grows before it scrolls. */
  readonly className: string | undefined
  readonly children: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}

/** A part of the page that scrolls by itself; Tab leads to it, so that the arrow keys scroll it too. */
export function ScrollRegion({ label, className, children, ref }: ScrollRegionProps) {
  return (
    <div
      ref={ref}
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
