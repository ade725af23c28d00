import type { ColumnRole } from '../feedback/columns/columnRole.ts'
import type { TouchpointWords } from '../feedback/matching/touchpointWords.ts'
import type { Message } from '../lib/message.ts'
import type { Evidence } from '../model/evidence.ts'
import type {
  CommentPage,
  CommentQuery,
  FilePreview,
  MoodCounts,
  ReadingState,
  SourceSettings,
  SourceView,
} from '../panels/feedback/feedbackPort.ts'

/** What of a journey decides its evidence. */
export interface Watched {
  readonly organisationId: string
  readonly sourceIds: readonly string[]
  readonly touchpoints: readonly TouchpointWords[]
}

/** What the host tells unasked. */
export type HostEvent =
  | {
      readonly kind: 'evidence'
      /** Only what is new or differs from what was told before. */
      readonly changed: readonly (readonly [touchpointId: string, evidence: Evidence])[]
      /** Touchpoints that have none any more. */
      readonly gone: readonly string[]
      /** Missing while more of it is still to come. */
      readonly whole?: {
        readonly unmatched: MoodCounts
        readonly unmatchedComplaints: number
        readonly comments: number
        /** Ids of the sources that are counted. */
        readonly counted: readonly string[]
      }
    }
  | { readonly kind: 'reading'; readonly readingId: string; readonly state: ReadingState }

/** An answer, or the sentence that says why there is none: errors themselves don't cross to the page whole. */
export type Answer<T> = { readonly value: T } | { readonly problem: Message }

/** What the page asks of the worker. */
export interface FeedbackHostApi {
  listen(on: (event: HostEvent) => void): Promise<void>
  /** Follows a journey: its evidence comes as events, again at each call only what changed. */
  watch(watched: Watched): Promise<Answer<undefined>>
  listSources(organisationId: string): Promise<Answer<readonly SourceView[]>>
  preview(file: File): Promise<Answer<FilePreview>>
  /** Sources made of these very bytes, oldest first. */
  sameFile(file: File, organisationId: string): Promise<Answer<readonly SourceView[]>>
  read(readingId: string, file: File, roles: readonly ColumnRole[]): Promise<void>
  /** Stores what was read under a new id, or nothing of it. */
  keep(readingId: string, sourceId: string, settings: SourceSettings): Promise<Answer<undefined>>
  discard(readingId: string): Promise<void>
  /** Takes a source off the device; it can be brought back until the device is tidied up. */
  remove(sourceId: string): Promise<Answer<undefined>>
  restore(sourceId: string): Promise<Answer<undefined>>
  /** Removes a source and its rows from the device for good. */
  drop(sourceId: string): Promise<Answer<undefined>>
  comments(query: CommentQuery, readingId?: string): Promise<Answer<CommentPage>>
  /** The rows that need a look, as CSV. */
  problemRows(
    of: { readonly sourceId: string } | { readonly readingId: string },
  ): Promise<Answer<string>>
}
