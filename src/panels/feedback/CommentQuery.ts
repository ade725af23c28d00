import type { MoodLabel, SourceKind } from '../../model/evidence.ts'
import type { EvidenceFilter } from '../../model/evidenceFilter.ts'

/** The comments of one place: those that speak of a touchpoint, of none, or simply all. */
export type CommentScope =
  | { readonly touchpointId: string }
  | { readonly isUnmatched: true }
  | { readonly isAll: true }

/** Which comments are asked for. */
export interface CommentQuery {
  readonly scope: CommentScope
  /** What the whole map is narrowed to. */
  readonly mapFilter?: EvidenceFilter
  readonly label?: MoodLabel
  /** Words that the text must hold, in any case. */
  readonly search?: string
  /** A theme's phrase: its words side by side, in any of their forms. */
  readonly theme?: string
  readonly sourceId?: string
  /** Kinds of feedback; missing: all. */
  readonly kinds?: readonly SourceKind[]
  readonly segment?: string
  readonly language?: string
  /** `YYYY-MM` */
  readonly month?: string
  /** The respondent's own score, from and to, both counted. */
  readonly scores?: readonly [from: number, to: number]
  readonly offset: number
  readonly limit: number
}

/** One comment as it is shown: masked. */
export interface CommentRow {
  readonly sourceId: string
  readonly row: number
  readonly text: string
  readonly label: MoodLabel
  readonly score?: number
  /** `YYYY-MM-DD` */
  readonly date?: string
  readonly segment?: string
}
