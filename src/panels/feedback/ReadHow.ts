import type { ColumnRole } from '../../feedback/columns/columnRole.ts'

/** How a file is to be read, as a person chose it. */
export interface ReadHow {
  /** One a column. */
  readonly roles: readonly ColumnRole[]
  /** Whether names, mail addresses and numbers are masked; they are where nothing is said. */
  readonly isMasked?: boolean
  /** Words without mood: those of the brand. */
  readonly neutralWords?: readonly string[]
  /** Rows that other sources hold already count once more: a person said so. */
  readonly countsAgain?: boolean
}
