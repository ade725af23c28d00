import type { SourceKind } from '../model/evidence.ts'

/** How the columns of a file were used, under a name: offered again for files with the same header. */
export interface SavedMapping {
  readonly organisationId: string
  /** One of each name in a workspace. */
  readonly name: string
  /** Names of the columns, as whoever compares them has made them comparable. */
  readonly header: readonly string[]
  /** One a column. */
  readonly roles: readonly string[]
  readonly kind?: SourceKind
  readonly question?: string
  /** Whether personal data is masked; it is where nothing is said. */
  readonly isMasked?: boolean
  /** Words without mood. */
  readonly neutralWords?: readonly string[]
}
