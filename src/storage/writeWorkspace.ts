import { journeyVersion } from '../model/journeyFile.ts'
import { type AnyRecord, kinds } from '../model/kinds.ts'
import { allRecords } from '../model/records.ts'
import { chunkToJson } from './chunkJson.ts'
import type { Context } from './Context.ts'
import { readDocument } from './documentRows.ts'
import type { JourneyStore } from './journeyStore.ts'
import type { MappingStore } from './mappingStore.ts'
import type { SettledStore } from './settledStore.ts'
import type { SourceStore } from './sourceStore.ts'
import type { TemplateStore } from './templateStore.ts'
import { gzipLines, workspaceFormat, workspaceVersion } from './workspaceLines.ts'

type Stores = Pick<JourneyStore, 'listJourneys' | 'loadJourney'> &
  Pick<SourceStore, 'listSources' | 'loadNeedALook' | 'loadChunks' | 'loadTexts'> &
  Pick<SettledStore, 'loadSettled'> &
  Pick<MappingStore, 'listMappings'> &
  Pick<TemplateStore, 'listTemplates'>

/**
 * One workspace, or all of this device, with its feedback and the templates that people made here: gzipped JSON Lines, made while they are read. The first
 * line says what it is, the last how many there are; a source comes before its rows. What was deleted stays behind.
 */
export function writeWorkspace(
  context: Context,
  stores: Stores,
  organisationId: string | undefined,
): ReadableStream<Uint8Array> {
  return gzipLines(numbered(linesOf(context, stores, organisationId)))
}

async function* numbered(lines: AsyncGenerator<object>): AsyncGenerator<string> {
  let count = 0
  for await (const line of lines) {
    count++
    yield JSON.stringify(line)
  }
  yield JSON.stringify({ type: 'end', lines: count })
}

async function* linesOf(
  { main }: Context,
  stores: Stores,
  onlyId: string | undefined,
): AsyncGenerator<object> {
  yield { format: workspaceFormat, version: workspaceVersion, recordVersion: journeyVersion }
  const isWanted = (id: string): boolean => onlyId === undefined || onlyId === id
  const organisations = (await main.organisations.toArray()).filter(({ id }) => isWanted(id))
  for (const { id, version } of organisations) {
    yield { type: 'organisation', id, records: byId(await readDocument(main, id, version)) }
  }
  for (const { id, organisationId } of await stores.listJourneys()) {
    if (!isWanted(organisationId)) continue
    const { records, evidence, extra } = await stores.loadJourney(id)
    const own = [...allRecords(records)].filter(({ kind }) => kinds[kind].home === 'journey')
    yield {
      type: 'journey',
      id,
      organisationId,
      records: byId(own),
      evidence: Object.fromEntries(evidence),
      extra,
    }
  }
  for (const template of await stores.listTemplates()) yield { type: 'template', template }
  for (const { id } of organisations) {
    yield* sourceLines(stores, id)
    for (const mapping of await stores.listMappings(id)) yield { type: 'mapping', mapping }
  }
}

async function* sourceLines(stores: Stores, organisationId: string): AsyncGenerator<object> {
  for (const source of await stores.listSources(organisationId)) {
    yield {
      type: 'source',
      source: chunkToJson(source),
      needALook: await stores.loadNeedALook(source.id),
    }
    let n = 0
    for await (const chunk of stores.loadChunks(source.id)) {
      const texts = await stores.loadTexts(source.id, n)
      yield {
        type: 'chunk',
        sourceId: source.id,
        n: n++,
        chunk: chunkToJson(chunk),
        ...(texts ? { texts: chunkToJson(texts) } : {}),
      }
    }
    const { settled, moods } = await stores.loadSettled(source.id)
    if (settled.length + moods.length > 0)
      yield { type: 'settled', sourceId: source.id, settled, moods }
  }
}

function byId(records: readonly AnyRecord[]): Record<string, AnyRecord> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
