import type { ReactNode } from 'react'

/** A thing to do, in a menu. */
export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly onChoose: () => void
  readonly icon?: ReactNode
  /** The keys that do the same. */
  readonly keys?: string
  readonly isDanger?: boolean
  /** One of several that exclude each other, and whether it is the one. */
  readonly isChecked?: boolean
  /** A line above it. */
  readonly startsGroup?: boolean
}
