import type { ProposedWord } from '../../feedback/matching/proposeWords.ts'
import type { DecidingWord } from '../../feedback/mood/moodReader.ts'
import type { CommentRef, MoodLabel } from '../../model/evidence.ts'
import type { CommentQuery, CommentRow } from './CommentQuery.ts'

/** One value that comments can be told apart by, and how many have it. */
export interface FacetCount {
  readonly value: string
  readonly comments: number
}

/** Scores from `from` to `to`, both counted. */
export interface ScoreRange {
  readonly from: number
  readonly to: number
  readonly comments: number
}

/** The comments of one place, as far as the map's filter lets them through. */
export type CommentPlace = Pick<CommentQuery, 'scope' | 'mapFilter'>

/** What the comments of one place can be told apart by. */
export interface CommentFacets {
  /** Ids of sources. */
  readonly sources: readonly FacetCount[]
  readonly segments: readonly FacetCount[]
  readonly languages: readonly FacetCount[]
  /** `YYYY-MM`, the latest first. */
  readonly months: readonly FacetCount[]
  /** The parts of the scale first, then single scores. */
  readonly scores: readonly ScoreRange[]
}

/** A touchpoint that a comment is taken to speak of. */
export interface SpokenOf {
  readonly touchpointId: string
  /** 0 … 1 */
  readonly strength: number
  /** The mood of what is said there. */
  readonly label: MoodLabel
  /** The words why, the strongest first. */
  readonly words: readonly string[]
  /** A person said so. */
  readonly isConfirmed: boolean
}

/** One comment with all that is known about it. */
export interface OpenedComment extends CommentRow {
  readonly language: string
  /** The words that decided its mood, with their places in the text. */
  readonly deciding: readonly DecidingWord[]
  /** What its mood was told by. */
  readonly moodBy: 'text' | 'model' | 'score' | 'person' | 'nobody'
  /** The strongest first. */
  readonly spoken: readonly SpokenOf[]
  /** Touchpoints that a person said it is not about. */
  readonly rejected: readonly string[]
  /** The likeliest touchpoints, best first, at most five. */
  readonly candidates: readonly string[]
}

/** What a person says about one comment. */
export interface SettleChange extends CommentRef {
  /** Whether it speaks of a touchpoint; null: nobody has said. */
  readonly touchpoint?: { readonly id: string; readonly is: 'confirmed' | 'rejected' | null }
  /** Its mood; null: as it was read. */
  readonly mood?: MoodLabel | null
}

/** What reading, correcting and teaching needs from whoever holds the comments. */
export interface CommentBrowser {
  readonly facets: (place: CommentPlace) => Promise<CommentFacets>
  /** Undefined where it is not among the counted ones. */
  readonly opened: (ref: CommentRef) => Promise<OpenedComment | undefined>
  /** Says something about comments, at once; what would take it back. Rejects with a FeedbackProblem. */
  readonly settle: (changes: readonly SettleChange[]) => Promise<readonly SettleChange[]>
  /** Words that a touchpoint's comments hold more often than others, and that are not its words yet. */
  readonly proposedWords: (touchpointId: string) => Promise<readonly ProposedWord[]>
  /** What the comments without a touchpoint speak of. */
  readonly unmatchedThemes: () => Promise<readonly ProposedWord[]>
  /** The rows that fit a question as CSV: file, row, text, mood. */
  readonly rowsCsv: (query: CommentQuery) => Promise<string>
}
