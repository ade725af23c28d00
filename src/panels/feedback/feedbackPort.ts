import type { ColumnRole } from '../../feedback/columns/columnRole.ts'
import type { Message } from '../../lib/message.ts'
import type { MoodLabel, SourceKind } from '../../model/evidence.ts'

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
  /** Told from the speed so far, once there is enough of it to tell. */
  readonly secondsLeft?: number
  readonly comments: number
  readonly problems: readonly RowProblems[]
  /** Rows with at least one problem. */
  readonly problemRows: number
  readonly moods: MoodCounts
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

export type CommentScope =
  | { readonly touchpointId: string }
  | { readonly isUnmatched: true }
  | { readonly isAll: true }

/** Which comments are asked for. */
export interface CommentQuery {
  readonly scope: CommentScope
  readonly label?: MoodLabel
  /** Words that the text must hold, in any case. */
  readonly search?: string
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

export interface CommentPage {
  /** How many there are in all. */
  readonly total: number
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
  readonly from?: string
  readonly to?: string
}

/** What the feedback of the open journey is at. */
export interface FeedbackState {
  /** Comments are being loaded from the device. */
  readonly isLoading: boolean
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
  /** Starts reading and scoring. */
  readonly read: (file: File, roles: readonly ColumnRole[]) => Reading
  /** Whether this journey counts a source; undoable. */
  readonly setSourceUsed: (sourceId: string, isUsed: boolean) => void
  /** Deletes a source that this journey doesn't count from the device; whether that was done. */
  readonly deleteSource: (sourceId: string) => Promise<boolean>
  /** Brings a deleted source back; whether that was done. */
  readonly restoreSource: (sourceId: string) => Promise<boolean>
  readonly comments: (query: CommentQuery) => Promise<CommentPage>
  /** The rows of a source that need a look, as CSV. */
  readonly problemRows: (sourceId: string) => Promise<string>
}
