import { Dexie, type DexieOptions, type Table } from 'dexie'
import type { Json } from '../lib/json.ts'
import type { EvidenceByTouchpoint } from '../model/journeyFile.ts'
import type { AnyRecord } from '../model/kinds.ts'
import type { OwnTemplate } from '../model/templates/OwnTemplate.ts'
import type { FeedbackChunk, FeedbackSource, RowToLookAt } from './FeedbackSource.ts'
import type { SavedMapping } from './SavedMapping.ts'
import type { SettledRows } from './SettledRows.ts'
import type { StagedReading } from './StagedReading.ts'

export const mainName = 'throughline'
export const feedbackName = 'throughline-feedback'

/** What the list of journeys shows, and what guards each save. */
export interface JourneyRow {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  /** ISO times, for people. Nothing is ordered by them: clocks go back. */
  readonly createdAt: string
  readonly updatedAt: string
  /** Grows with every save on this device: the newest has the largest. */
  readonly touched: number
  /** Grows with every save of this journey. A save names the one that it stands on. */
  readonly rev: number
  /** Journey file version of the records. */
  readonly version: number
  readonly stages: number
  readonly touchpoints: number
  readonly deletedAt?: string
}

export interface OrganisationRow {
  readonly id: string
  readonly name: string
  readonly rev: number
  readonly version: number
}

/** `docId` is the id of the journey or organisation that the record belongs to. */
export interface RecordRow {
  readonly docId: string
  readonly id: string
  readonly record: AnyRecord
}

/** What a journey file carries beside its records. */
export interface ExtrasRow {
  readonly id: string
  readonly evidence: EvidenceByTouchpoint
  readonly extra: Readonly<Record<string, Json>>
}

/** A source whose rows are still being written is `isComplete: false`, and nobody sees it. */
export type SourceRow = FeedbackSource & { readonly isComplete: boolean }

export interface ChunkRow {
  readonly sourceId: string
  readonly n: number
  readonly chunk: FeedbackChunk
}

/** The texts of the chunk with the same key. Chunks of version 1 hold theirs themselves, and have none here. */
export interface TextRow {
  readonly sourceId: string
  readonly n: number
  readonly texts: FeedbackChunk
}

export interface LookRow {
  readonly sourceId: string
  readonly rows: readonly RowToLookAt[]
}

export interface MainDatabase {
  readonly db: Dexie
  readonly journeys: Table<JourneyRow, string>
  readonly organisations: Table<OrganisationRow, string>
  readonly records: Table<RecordRow, [string, string]>
  readonly extras: Table<ExtrasRow, string>
  readonly sources: Table<SourceRow, string>
  readonly templates: Table<OwnTemplate, string>
}

export interface FeedbackDatabase {
  readonly db: Dexie
  readonly chunks: Table<ChunkRow, [string, number]>
  readonly texts: Table<TextRow, [string, number]>
  readonly needALook: Table<LookRow, string>
  readonly settled: Table<SettledRows, string>
  readonly mappings: Table<SavedMapping, [string, string]>
  readonly staging: Table<StagedReading, string>
}

/** Strict: a save that is reported as done is on the disk. */
export function mainDatabase(options: DexieOptions): MainDatabase {
  const db = new Dexie(mainName, { ...options, ...always, chromeTransactionDurability: 'strict' })
  db.version(1).stores({
    journeys: 'id, touched, organisationId',
    organisations: 'id',
    records: '[docId+id]',
    extras: 'id',
    sources: 'id, organisationId',
  })
  db.version(2).stores({ templates: 'id' })
  return {
    db,
    journeys: db.table('journeys'),
    organisations: db.table('organisations'),
    records: db.table('records'),
    extras: db.table('extras'),
    sources: db.table('sources'),
    templates: db.table('templates'),
  }
}

/** Relaxed: rows of a file that the user still has, and many of them. */
export function feedbackDatabase(options: DexieOptions): FeedbackDatabase {
  const db = new Dexie(feedbackName, {
    ...options,
    ...always,
    chromeTransactionDurability: 'relaxed',
  })
  db.version(1).stores({ chunks: '[sourceId+n]', needALook: 'sourceId' })
  // Nothing is rewritten: chunks as they were are brought up to date when they are loaded.
  db.version(2).stores({
    texts: '[sourceId+n]',
    settled: 'sourceId',
    mappings: '[organisationId+name]',
    staging: 'sourceId',
  })
  return {
    db,
    chunks: db.table('chunks'),
    texts: db.table('texts'),
    needALook: db.table('needALook'),
    settled: db.table('settled'),
    mappings: db.table('mappings'),
    staging: db.table('staging'),
  }
}

/** Never opened by itself: a closed database that a write reopens writes old shapes into a newer one. */
const always: DexieOptions = { autoOpen: false, cache: 'disabled' }
