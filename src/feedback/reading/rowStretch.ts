import type { ColumnMapping, NeedsALook } from '../comments/feedbackSource.ts'
import type { ReadChunk } from '../comments/commentChunk.ts'

/** Rows of a file that follow one another, as many as a chunk holds; plain data, for whoever reads them elsewhere. */
export interface RowStretch {
  /** number of the first one, from 1 */
  firstRow: number
  rows: readonly (readonly string[])[]
  /** 1 for each row that another file has brought already; missing: none is */
  repeated?: Uint8Array
}

/** How the rows of a file are read; plain data too. */
export interface StretchSetup {
  sourceId: string
  header: readonly string[]
  mapping: ColumnMapping
  /** false: names, mail addresses and numbers of people stay in the texts */
  isMasked: boolean
  /** words that are not read for their mood */
  neutralWords: readonly string[]
}

/** What was read of a stretch. Its names and words have the numbers of whoever read it. */
export interface ReadStretch {
  chunk: ReadChunk
  strata: string[]
  languages: string[]
  touchpoints: string[]
  needALook: NeedsALook[]
}

/** Reads stretches of one file: those that it is given, in their order. */
export interface StretchReading {
  read: (stretch: RowStretch) => ReadStretch | Promise<ReadStretch>
}
