import { isSameJson } from '../lib/json.ts'
import type { OwnTemplate } from '../model/templates/OwnTemplate.ts'
import type { Context } from './Context.ts'
import type { FeedbackSource } from './FeedbackSource.ts'
import { type JourneyStore, createJourneyStore } from './journeyStore.ts'
import {
  type Imported,
  type OnConflict,
  journeyTables,
  putJourney,
  putOrganisation,
} from './putJourney.ts'
import { type MappingStore, createMappingStore } from './mappingStore.ts'
import { type WorkspaceFile, type WorkspaceReceiver, readWorkspace } from './readWorkspace.ts'
import { type SettledStore, createSettledStore } from './settledStore.ts'
import { type SourceStore, createSourceStore } from './sourceStore.ts'
import { attempt } from './StorageError.ts'
import { type TemplateStore, createTemplateStore } from './templateStore.ts'
import { type WorkspaceLimits, workspaceLimits } from './workspaceLines.ts'
import { WorkspaceFileError } from './WorkspaceFileError.ts'
import { writeWorkspace } from './writeWorkspace.ts'

export interface RestoreOptions {
  readonly onConflict?: OnConflict
  readonly limits?: WorkspaceLimits
}

export interface Restored {
  readonly journeys: readonly Imported[]
  /** Sources that were not on this device yet. Those that were are left as they are. */
  readonly sources: readonly string[]
  /** Templates that were not on this device yet, by name. */
  readonly templates: readonly string[]
}

export interface WorkspaceStore {
  /** One workspace, or everything on this device, with its feedback: see {@link writeWorkspace}. */
  writeWorkspace(organisationId?: string): ReadableStream<Uint8Array>
  /**
   * Restores such a file: all of it becomes visible at once, or nothing. Throws WorkspaceFileError or JourneyFileError
   * for bad input, StorageError `exists` where a journey is on the device already and `onConflict` does not say what to do.
   */
  readWorkspace(stream: ReadableStream<Uint8Array>, options?: RestoreOptions): Promise<Restored>
}

/** Whole workspaces out of and into this device. */
export function createWorkspaceStore(context: Context): WorkspaceStore {
  const stores = {
    ...createJourneyStore(context),
    ...createSourceStore(context),
    ...createSettledStore(context),
    ...createMappingStore(context),
    ...createTemplateStore(context),
  }
  return {
    writeWorkspace: (organisationId) => writeWorkspace(context, stores, organisationId),
    readWorkspace: (stream, options = {}) => restore(context, stores, stream, options),
  }
}

async function restore(
  context: Context,
  stores: JourneyStore & SourceStore & SettledStore & MappingStore & TemplateStore,
  stream: ReadableStream<Uint8Array>,
  { onConflict = 'refuse', limits = workspaceLimits }: RestoreOptions,
): Promise<Restored> {
  const sources = new SourceWriter(context, stores)
  try {
    const file = await readWorkspace(stream, sources, limits)
    const journeys = await makeVisible(context, file, sources.added, onConflict)
    // A mapping is a convenience: one that can't be kept takes nothing else with it.
    for (const mapping of file.mappings) await stores.saveMapping(mapping).catch(() => undefined)
    const templates = await addTemplates(context, stores, file.templates)
    return { journeys, sources: [...sources.added.keys()], templates }
  } catch (error) {
    // The error that stopped us is what matters; rows that can't be taken back are purged another day.
    for (const id of sources.added.keys()) await stores.dropSource(id).catch(() => undefined)
    throw error
  }
}

/**
 * Keeps the templates that the device does not have. One that is another here under the same id stays, and the file's
 * comes beside it, counted in its name.
 */
async function addTemplates(
  { newId }: Context,
  stores: TemplateStore,
  templates: readonly OwnTemplate[],
): Promise<string[]> {
  const known = await stores.listTemplates()
  const names = new Set(known.map(({ name }) => name))
  const added: string[] = []
  for (const template of templates) {
    const here = known.find(({ id }) => id === template.id)
    if (known.some((one) => isSameTemplate(one, template))) continue
    const name = here ? freeName(template.name, names) : template.name
    await stores.saveTemplate({ ...template, name, id: here ? newId() : template.id })
    names.add(name)
    added.push(name)
  }
  return added
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`
  return name
}

/** One that came beside another before, counted in its name, does not come once more. */
function isSameTemplate(a: OwnTemplate, b: OwnTemplate): boolean {
  if (a.id !== b.id && !a.name.startsWith(b.name)) return false
  const byId = ({ records }: OwnTemplate) => Object.fromEntries(records.map((one) => [one.id, one]))
  return isSameJson(byId(a), byId(b))
}

/** Writes sources that the device does not have, invisible until all of the file is there. */
class SourceWriter implements WorkspaceReceiver {
  readonly added = new Map<string, FeedbackSource>()
  readonly #known = new Set<string>()
  readonly #context: Context
  readonly #stores: SourceStore & SettledStore

  constructor(context: Context, stores: SourceStore & SettledStore) {
    this.#context = context
    this.#stores = stores
  }

  readonly source: WorkspaceReceiver['source'] = async (source, needALook) => {
    if (this.#known.has(source.id)) throw new WorkspaceFileError('format')
    this.#known.add(source.id)
    const { main, feedback } = this.#context
    const onDevice = await attempt(() => main.sources.get(source.id))
    if (onDevice?.isComplete) return
    if (onDevice) await this.#stores.dropSource(source.id)
    await this.#stores.addSource(source)
    this.added.set(source.id, source)
    await attempt(() => feedback.needALook.put({ sourceId: source.id, rows: needALook }))
  }

  readonly chunk: WorkspaceReceiver['chunk'] = async (sourceId, n, rows) => {
    if (!this.#known.has(sourceId)) throw new WorkspaceFileError('format')
    if (this.added.has(sourceId)) await this.#stores.saveChunk(sourceId, n, rows)
  }

  readonly settled: WorkspaceReceiver['settled'] = async ({ sourceId, settled, moods }) => {
    if (!this.#known.has(sourceId)) throw new WorkspaceFileError('format')
    if (this.added.has(sourceId)) await this.#stores.saveSettled({ sourceId, settled, moods })
  }
}

async function makeVisible(
  context: Context,
  { organisations, journeys }: WorkspaceFile,
  sources: ReadonlyMap<string, FeedbackSource>,
  onConflict: OnConflict,
): Promise<Imported[]> {
  const { main, ledger, tabs } = context
  const put = await attempt(() =>
    main.db.transaction('rw', [...journeyTables(main), main.sources], async () => {
      for (const [id, records] of organisations) await putOrganisation(main, id, records, [])
      const done: Awaited<ReturnType<typeof putJourney>>[] = []
      // The last of the list is the newest on the other device, and stays so here.
      for (const journey of journeys.toReversed())
        done.push(await putJourney(context, journey, onConflict))
      await main.sources.bulkPut(
        [...sources.values()].map((source) => ({ ...source, isComplete: true })),
      )
      return done
    }),
  )
  for (const { row, count } of put)
    ledger.put(row.id, { name: row.name, rev: row.rev, records: count })
  for (const { imported } of put) {
    const { journeyId, organisationId, rev } = imported
    tabs.tell({ journeyId, organisationId, rev, changes: [] })
  }
  return put.map(({ imported }) => imported)
}
