import type { ColumnRole } from '../../feedback/columns/columnRole.ts'
import type { SourceMood } from '../../feedback/mood/sourceMood.ts'
import type { Message } from '../../lib/message.ts'
import type { SourceKind } from '../../model/evidence.ts'
import type { ColumnMemories } from './ColumnMemory.ts'
import type { CommentBrowser } from './CommentBrowser.ts'
import type { CommentQuery, CommentRow } from './CommentQuery.ts'
import type { ReadHow } from './ReadHow.ts'
import type { UnfinishedPort } from './UnfinishedReading.ts'

/** Comments by mood; `unscored` are outside every n. */
export interface MoodCounts {
  readonly negative: number
  readonly neutral: number
  readonly positive: number
  readonly unscored: number
}

export interface PreviewColumn {
  /** The header's text, else the number from 1. */
  readonly name: string
  /** The question behind it, where the file tells one; else its name. */
  readonly label: string
  /** What it is likely to be. */
  readonly guess: ColumnRole
  /** Why; nothing is said of what is ignored. */
  readonly why?: Message
}

/** What a file looks like before anything is read from it. */
export interface FilePreview {
  readonly name: string
  readonly bytes: number
  readonly format: 'csv' | 'xlsx' | 'json' | 'jsonl'
  /** The sheet of a workbook that is read. */
  readonly sheet?: string
  readonly encoding: string
  /** `,` `;` tab `|`, or "" where a line is one field */
  readonly delimiter: string
  /** Rows above the header in which a report says what it is. */
  readonly titleRows?: number
  readonly headerRows: number
  readonly columns: readonly PreviewColumn[]
  /** The first rows, a cell a column. */
  readonly rows: readonly (readonly string[])[]
}

/** Rows that could not be used whole, by reason. */
export interface RowProblems {
  readonly reason: string
  readonly rows: number
}

/** What has landed at one touchpoint. */
export interface Landed extends MoodCounts {
  readonly touchpointId: string
}

/** How far a file is read, and what was found in it up to there. */
export interface ReadingState {
  readonly rows: number
  readonly bytesRead: number
  readonly bytes: number
  readonly isDone: boolean
  /** The journey counts it: from here on there is nothing to cancel. */
  readonly isKept?: boolean
  /** Told from the speed so far, once there is enough of it to tell. */
  readonly secondsLeft?: number
  readonly comments: number
  readonly problems: readonly RowProblems[]
  /** Rows with at least one problem. */
  readonly problemRows: number
  readonly moods: MoodCounts
  /** Rows that stand in sources this journey counts already: they are not counted again. */
  readonly repeated?: number
  /** What those sources are called. */
  readonly repeatedIn?: readonly string[]
  /** First and last day named, `YYYY-MM-DD`. */
  readonly from?: string
  readonly to?: string
  /** Where the first comments land, once there are enough or all are read. */
  readonly landing?: {
    readonly comments: number
    readonly touchpoints: readonly Landed[]
    readonly unmatched: MoodCounts
  }
  /** Why reading ended before its time. */
  readonly problem?: Message
}

/** What a person says about a file. */
export interface SourceSettings {
  readonly name: string
  readonly kind: SourceKind
  readonly question?: string
}

export interface CommentPage {
  /** How many there are in all. */
  readonly total: number
  /** How many there are in that place, as far as the map's filter lets them through, whatever else is asked. */
  readonly among: number
  /** The moods of all that fit. */
  readonly moods: MoodCounts
  readonly rows: readonly CommentRow[]
}

/** A file that is being read. Nothing of it counts, or stays, unless it is kept. */
export interface Reading {
  readonly getState: () => ReadingState
  readonly subscribe: (listener: () => void) => () => void
  /** Comments of the first rows. */
  readonly comments: (query: CommentQuery) => Promise<CommentPage>
  /** The rows that need a look, as CSV. */
  readonly problemRows: () => Promise<string>
  /** Waits for the end and takes the source into the journey; its id. Rejects with a FeedbackProblem. */
  readonly keep: (settings: SourceSettings) => Promise<string>
  /** The same without anybody waiting for it: it goes on in the background, and what goes wrong is told as a notice. */
  readonly keepLater: (settings: SourceSettings) => void
  /** Ends it and removes every trace. */
  readonly discard: () => void
}

/** An imported file, for the eye. */
export interface SourceView extends SourceSettings {
  readonly id: string
  readonly rows: number
  readonly comments: number
  readonly problemRows: number
  /** ISO time. */
  readonly importedAt: string
  /** How moods were told; missing: by the words alone, nothing else was tried. */
  readonly mood?: SourceMood
  readonly from?: string
  readonly to?: string
}

/** What the feedback of the open journey is at. */
export interface FeedbackState {
  /** Sources that this journey counts. */
  readonly sources: readonly SourceView[]
  /** Other sources of the workspace. */
  readonly otherSources: readonly SourceView[]
  /** Deleted while the journey was open; they can be taken back. */
  readonly deletedSources: readonly SourceView[]
  /** Comments of the counted sources. */
  readonly comments: number
  /** Those that no touchpoint is found in, complaints left out: these are counted and have no share. */
  readonly unmatched: MoodCounts
  readonly unmatchedComplaints: number
  readonly problem?: Message
}

/** What the panels need from whoever holds the comments. */
export interface FeedbackPort {
  readonly getState: () => FeedbackState
  readonly subscribe: (listener: () => void) => () => void
  /** Looks into a file. Rejects with a FeedbackProblem that says what is wrong with it. */
  readonly preview: (file: File) => Promise<FilePreview>
  /** Sources of the workspace that were made of these very bytes. */
  readonly sameFile: (file: File) => Promise<readonly SourceView[]>
  /** How files were read before. */
  readonly columnMemories: ColumnMemories
  /** Starts reading and scoring. */
  readonly read: (file: File, how: ReadHow) => Reading
  /** Files that are still being read, and those whose reading was cut off. */
  readonly unfinished: UnfinishedPort
  /** Whether this journey counts a source; undoable. */
  readonly setSourceUsed: (sourceId: string, isUsed: boolean) => void
  /** Deletes a source that this journey doesn't count from the device; whether that was done. */
  readonly deleteSource: (sourceId: string) => Promise<boolean>
  /** Brings a deleted source back; whether that was done. */
  readonly restoreSource: (sourceId: string) => Promise<boolean>
  readonly comments: (query: CommentQuery) => Promise<CommentPage>
  readonly browser: CommentBrowser
  /** The rows of a source that need a look, as CSV. */
  readonly problemRows: (sourceId: string) => Promise<string>
}
