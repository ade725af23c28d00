import type { Json } from '../lib/json.ts'
import type { SourceKind } from '../model/evidence.ts'

/** One imported feedback file of a workspace, without its rows. */
export interface FeedbackSource {
  readonly id: string
  readonly organisationId: string
  /** The file's name. */
  readonly name: string
  /** Of the file's bytes: the same file is known again. */
  readonly hash: string
  readonly kind: SourceKind
  /** What people were asked, where known. */
  readonly question?: string
  /** Which column is what, as the import left it. */
  readonly mapping: Json
  /** Rows, comments, rows that need a look, and so on, as the import counted them. */
  readonly counts: Json
  /** ISO time. */
  readonly createdAt: string
  /** ISO time; it can be brought back until it is purged. */
  readonly deletedAt?: string
}

/** A row that could not be used as it is. */
export interface RowToLookAt {
  readonly row: number
  readonly column: string
  readonly reason: string
  readonly value: string
}

/**
 * A stretch of rows of one source. Storage does not look into it: plain objects, lists, strings, numbers, typed arrays
 * and ArrayBuffers in any nesting.
 */
export type FeedbackChunk = object
