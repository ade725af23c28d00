import type { SourceKind } from '../../model/evidence.ts'

/** How files with certain columns were read before, under a name. */
export interface ColumnMemory {
  readonly name: string
  /** Names of the columns as `comparableHeader` writes them. */
  readonly header: readonly string[]
  /** One a column. */
  readonly roles: readonly string[]
  readonly kind?: SourceKind
  readonly question?: string
  readonly isMasked?: boolean
  /** Words without mood. */
  readonly neutralWords?: readonly string[]
}

/** What the import needs to read a file as last time. */
export interface ColumnMemories {
  /** Of the workspace, by name. */
  readonly list: () => Promise<readonly ColumnMemory[]>
  /** Keeps it, in place of the one with the same name. */
  readonly save: (memory: ColumnMemory) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}
