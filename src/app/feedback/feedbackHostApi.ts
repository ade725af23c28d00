import type { ProposedWord } from '../../feedback/matching/proposeWords.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import type { Message } from '../../lib/message.ts'
import type { CommentRef, Evidence } from '../../model/evidence.ts'
import type { EvidenceFilter } from '../../model/evidenceFilter.ts'
import type { EvidenceGroup } from '../../model/evidenceGroups.ts'
import type { ColumnMemory } from '../../panels/feedback/ColumnMemory.ts'
import type {
  CommentFacets,
  CommentPlace,
  OpenedComment,
  SettleChange,
} from '../../panels/feedback/CommentBrowser.ts'
import type { CommentQuery } from '../../panels/feedback/CommentQuery.ts'
import type {
  CommentPage,
  FilePreview,
  MoodCounts,
  ReadingState,
  SourceSettings,
  SourceView,
} from '../../panels/feedback/feedbackPort.ts'
import type { ReadHow } from '../../panels/feedback/ReadHow.ts'
import type { StoppedReading } from '../../panels/feedback/UnfinishedReading.ts'

/** What of a journey decides its evidence. */
export interface Watched {
  readonly organisationId: string
  readonly sourceIds: readonly string[]
  readonly touchpoints: readonly TouchpointWords[]
  /** Steps and stages, whose comments are counted together. */
  readonly groups?: readonly EvidenceGroup[]
  /** Days within which a second comment of a respondent is a repeated contact; missing: nobody asks. */
  readonly repeatDays?: number
  /** What is looked at beside the whole. */
  readonly filter?: EvidenceFilter
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
  | {
      /** What a filter leaves, of touchpoints first and then of steps and stages too; those without any are left out. */
      readonly kind: 'filtered'
      readonly filter: EvidenceFilter
      readonly evidence: readonly (readonly [id: string, evidence: Evidence])[]
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
  columnMemories(organisationId: string): Promise<Answer<readonly ColumnMemory[]>>
  saveColumnMemory(organisationId: string, memory: ColumnMemory): Promise<Answer<undefined>>
  removeColumnMemory(organisationId: string, name: string): Promise<Answer<undefined>>
  /** Reads a file; one whose reading was cut off goes on where it stopped, where it is read in the same way. */
  read(readingId: string, file: File, how: ReadHow): Promise<void>
  /** Waits for the end and keeps what was read, or nothing of it; the id of its source. */
  keep(readingId: string, settings: SourceSettings): Promise<Answer<string>>
  discard(readingId: string): Promise<void>
  /** Files whose reading was cut off. */
  stopped(organisationId: string): Promise<Answer<readonly StoppedReading[]>>
  /** How a stopped reading goes on with this file; undefined where that is another file. */
  goingOn(
    id: string,
    file: File,
    organisationId: string,
  ): Promise<Answer<{ readonly how: ReadHow; readonly settings: SourceSettings } | undefined>>
  /** Removes what was read of a stopped reading. */
  forget(id: string): Promise<Answer<undefined>>
  /** Takes a source off the device; it can be brought back until the device is tidied up. */
  remove(sourceId: string): Promise<Answer<undefined>>
  restore(sourceId: string): Promise<Answer<undefined>>
  /** Removes a source and its rows from the device for good. */
  drop(sourceId: string): Promise<Answer<undefined>>
  comments(query: CommentQuery, readingId?: string): Promise<Answer<CommentPage>>
  facets(place: CommentPlace): Promise<Answer<CommentFacets>>
  opened(ref: CommentRef): Promise<Answer<OpenedComment | undefined>>
  /** Says something about comments; the evidence follows before it answers with what would take it back. */
  settle(changes: readonly SettleChange[]): Promise<Answer<readonly SettleChange[]>>
  proposedWords(touchpointId: string): Promise<Answer<readonly ProposedWord[]>>
  unmatchedThemes(): Promise<Answer<readonly ProposedWord[]>>
  rowsCsv(query: CommentQuery): Promise<Answer<string>>
  /** The rows that need a look, as CSV. */
  problemRows(
    of: { readonly sourceId: string } | { readonly readingId: string },
  ): Promise<Answer<string>>
}
