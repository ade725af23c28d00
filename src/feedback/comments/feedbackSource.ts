import type { MoodLabel, ScoreScale, SourceKind } from '../../model/evidence.ts'
import type { TableFacts } from '../../tables/table.ts'
import type { ColumnRole } from '../columns/columnRole.ts'
import type { PreviewRows } from '../columns/findPreviews.ts'
import type { SourceMood } from '../mood/sourceMood.ts'
import type { DateOrder } from '../columns/parseDate.ts'
import type { WordScale } from '../columns/scoreWords.ts'

/** Why a row needs a look. */
export type LookReason =
  | 'too-few-cells'
  | 'too-many-cells'
  | 'stray-quote'
  | 'nothing-to-read'
  | 'score-not-read'
  | 'score-off-scale'
  | 'date-not-read'
  | 'preview'

/** A row that was kept, but not all of it could be used. */
export interface NeedsALook {
  row: number
  column: string
  reason: LookReason
  /** what stands there, masked, at most 200 characters */
  value: string
}

/** How the columns of a file are read: found in its first rows, or chosen by a person. */
export interface ColumnMapping {
  roles: ColumnRole[]
  dateOrder: DateOrder
  /** false where all dates could be read both ways */
  dateOrderIsCertain: boolean
  scale?: ScoreScale
  /** the scale that scores in words are on */
  scoreWords?: WordScale
  /** rows that are previews of a survey, and no answers */
  previews?: PreviewRows
}

/** One imported file, without its comments; plain JSON. */
export interface FeedbackSource {
  id: string
  name: string
  /** of the file's bytes; missing or "" where none could be computed */
  hash?: string
  kind: SourceKind
  facts: TableFacts
  mapping: ColumnMapping
  /** data rows of the file */
  rows: number
  /** rows with a text or a score */
  comments: number
  labels: Record<MoodLabel, number>
  /** how the moods were told; missing: by the words alone, nothing was tried */
  mood?: SourceMood
  blankLines: number
  /** the names of the strata by number; [""] where no column tells them apart */
  strata: string[]
  languages: string[]
  /** what stands in the touchpoint column, by number; missing: there is none */
  touchpoints?: string[]
  /** rows that other files have brought already; they are no comments of this one; missing: none */
  repeated?: number
  /** words that are not read for their mood: names of brands */
  neutralWords?: string[]
  /** true: names, mail addresses and numbers of people stand in the texts */
  isUnmasked?: boolean
  /** the first of them; needALookCount tells how many there are */
  needALook: NeedsALook[]
  needALookCount: number
  /** first and last day of the dated comments */
  firstDay?: number
  lastDay?: number
}
