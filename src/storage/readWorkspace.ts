import * as v from 'valibot'
import type { Json } from '../lib/json.ts'
import { checkEvidence } from '../model/checkEvidence.ts'
import { repairLinks } from '../model/checkLinks.ts'
import { checkRoots } from '../model/checkRoots.ts'
import { isId } from '../model/ids.ts'
import { type JourneyFile, journeyVersion } from '../model/journeyFile.ts'
import { JourneyFileError } from '../model/JourneyFileError.ts'
import { checkJsonText } from '../model/jsonLimits.ts'
import { type AnyRecord, isKindName, kinds } from '../model/kinds.ts'
import { readRecords } from '../model/readRecords.ts'
import { recordsFrom } from '../model/records.ts'
import type { OwnTemplate } from '../model/templates/OwnTemplate.ts'
import { chunkFromJson } from './chunkJson.ts'
import type { FeedbackSource, RowToLookAt } from './FeedbackSource.ts'
import type { SavedMapping } from './SavedMapping.ts'
import type { SettledRows } from './SettledRows.ts'
import { type StoredRows, maxRowsToLookAt } from './sourceStore.ts'
import {
  type WorkspaceLimits,
  gunzipLines,
  workspaceFormat,
  workspaceVersion,
} from './workspaceLines.ts'
import { WorkspaceFileError } from './WorkspaceFileError.ts'

/** Takes what a workspace file holds, in its order. */
export interface WorkspaceReceiver {
  readonly source: (source: FeedbackSource, needALook: readonly RowToLookAt[]) => Promise<void>
  readonly chunk: (sourceId: string, n: number, rows: StoredRows) => Promise<void>
  readonly settled: (rows: SettledRows) => Promise<void>
}

export interface WorkspaceFile {
  /** Records of each workspace, by its id. */
  readonly organisations: ReadonlyMap<string, readonly AnyRecord[]>
  readonly journeys: readonly JourneyFile[]
  readonly mappings: readonly SavedMapping[]
  /** Templates that people made; no two of one id. */
  readonly templates: readonly OwnTemplate[]
}

const id = v.pipe(
  v.string(),
  v.check((value: string) => isId(value), 'id'),
)
const text = v.pipe(v.string(), v.maxLength(20_000))
const object = v.custom<object>((value) => typeof value === 'object' && value !== null)
const row = v.pipe(v.number(), v.integer(), v.minValue(1))
const sourceKind = v.picklist(['survey', 'support', 'complaints', 'review', 'employee'])
const lines = v.variant('type', [
  v.object({ type: v.literal('organisation'), id, records: object }),
  v.object({
    type: v.literal('journey'),
    id,
    organisationId: id,
    records: object,
    evidence: object,
    extra: object,
  }),
  v.object({
    type: v.literal('source'),
    source: object,
    needALook: v.pipe(
      v.array(v.object({ row: v.number(), column: text, reason: text, value: text })),
      v.maxLength(maxRowsToLookAt),
    ),
  }),
  v.object({
    type: v.literal('chunk'),
    sourceId: id,
    n: v.pipe(v.number(), v.integer(), v.minValue(0)),
    chunk: object,
    texts: v.exactOptional(object),
  }),
  v.object({
    type: v.literal('settled'),
    sourceId: id,
    settled: v.array(
      v.object({
        sourceId: id,
        row,
        touchpointId: id,
        is: v.picklist(['confirmed', 'rejected']),
      }),
    ),
    moods: v.array(
      v.object({ row, label: v.picklist(['negative', 'neutral', 'positive', 'unscored']) }),
    ),
  }),
  v.object({
    type: v.literal('mapping'),
    mapping: v.object({
      organisationId: id,
      name: text,
      header: v.array(text),
      roles: v.array(text),
      kind: v.exactOptional(sourceKind),
      question: v.exactOptional(text),
      isMasked: v.exactOptional(v.boolean()),
      neutralWords: v.exactOptional(v.array(text)),
    }),
  }),
  v.object({
    type: v.literal('template'),
    template: v.object({
      id,
      name: v.pipe(v.string(), v.maxLength(1000)),
      version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(journeyVersion)),
      records: v.array(object),
    }),
  }),
  v.object({ type: v.literal('end'), lines: v.number() }),
])
const sourceSchema = v.object({
  id,
  organisationId: id,
  name: text,
  hash: text,
  kind: sourceKind,
  question: v.exactOptional(text),
  mapping: v.unknown(),
  counts: v.unknown(),
  createdAt: text,
})
type Line = v.InferOutput<typeof lines>

/**
 * Reads a workspace file line by line. Sources and their rows go to the receiver as they come; records are checked
 * like those of a journey file and returned once the file is complete. Throws WorkspaceFileError or JourneyFileError.
 */
export async function readWorkspace(
  stream: ReadableStream<Uint8Array>,
  receiver: WorkspaceReceiver,
  limits: WorkspaceLimits,
): Promise<WorkspaceFile> {
  const organisations = new Map<string, unknown>()
  const journeys: Extract<Line, { type: 'journey' }>[] = []
  const mappings: SavedMapping[] = []
  const templates = new Map<string, OwnTemplate>()
  let recordVersion = journeyVersion
  let count = 0
  let isEnded = false
  for await (const raw of gunzipLines(stream, limits)) {
    const number = ++count
    if (number === 1) {
      recordVersion = readHeader(raw)
      continue
    }
    const line = readLine(raw, number)
    if (isEnded) throw new WorkspaceFileError('line', { line: number })
    if (line.type === 'organisation') organisations.set(line.id, line.records)
    if (line.type === 'journey') journeys.push(line)
    if (line.type === 'source')
      await receiver.source(readSource(line.source, number), line.needALook)
    if (line.type === 'chunk')
      await receiver.chunk(line.sourceId, line.n, {
        chunk: decoded(line.chunk, number),
        ...(line.texts ? { texts: decoded(line.texts, number) } : {}),
      })
    if (line.type === 'settled') await receiver.settled(line)
    if (line.type === 'mapping') mappings.push(line.mapping)
    if (line.type === 'template') templates.set(line.template.id, readTemplate(line.template))
    if (line.type === 'end') isEnded = line.lines === number - 1
  }
  if (!isEnded) throw new WorkspaceFileError('cutOff', { line: count + 1 })
  return {
    ...checkedFile(organisations, journeys, recordVersion),
    mappings,
    templates: [...templates.values()],
  }
}

function readHeader(raw: string): number {
  const header = parse(raw, 1)
  if (typeof header !== 'object' || header === null) throw new WorkspaceFileError('format')
  if (Reflect.get(header, 'format') !== workspaceFormat) throw new WorkspaceFileError('format')
  const version: unknown = Reflect.get(header, 'version')
  const recordVersion: unknown = Reflect.get(header, 'recordVersion')
  for (const [found, known] of [
    [version, workspaceVersion],
    [recordVersion, journeyVersion],
  ] as const) {
    if (typeof found !== 'number' || !Number.isInteger(found) || found < 1)
      throw new WorkspaceFileError('version')
    if (found > known) throw new WorkspaceFileError('newer', { version: found, known })
  }
  return Number(recordVersion)
}

function readLine(raw: string, number: number): Line {
  const result = v.safeParse(lines, parse(raw, number), { abortEarly: true, abortPipeEarly: true })
  if (!result.success) throw new WorkspaceFileError('line', { line: number })
  return result.output
}

function parse(raw: string, number: number): Json {
  try {
    checkJsonText(raw)
    return JSON.parse(raw) as Json
  } catch (error) {
    throw new WorkspaceFileError('line', { line: number }, error)
  }
}

/** Its records are checked as those of a journey file are; one that is in no shape for that is refused with the file. */
function readTemplate({
  records,
  ...template
}: Extract<Line, { type: 'template' }>['template']): OwnTemplate {
  const organisation: [unknown, object][] = []
  const journey: [unknown, object][] = []
  for (const record of records) {
    const kind: unknown = Reflect.get(record, 'kind')
    const isShared = isKindName(kind) && kinds[kind].home === 'organisation'
    ;(isShared ? organisation : journey).push([Reflect.get(record, 'id'), record])
  }
  const raw = {
    organisation: Object.fromEntries(organisation) as unknown,
    journey: Object.fromEntries(journey) as unknown,
  }
  const { records: checked } = repairLinks(readRecords(raw, template.version))
  checkRoots(checked)
  return { ...template, version: journeyVersion, records: checked }
}

function readSource(json: object, number: number): FeedbackSource {
  const result = v.safeParse(sourceSchema, decoded(json, number), { abortEarly: true })
  if (!result.success) throw new WorkspaceFileError('line', { line: number })
  return result.output as FeedbackSource
}

function decoded(json: object, number: number): object {
  try {
    return chunkFromJson(json as Json) as object
  } catch (error) {
    throw new WorkspaceFileError('line', { line: number }, error)
  }
}

function checkedFile(
  organisations: ReadonlyMap<string, unknown>,
  journeys: readonly Extract<Line, { type: 'journey' }>[],
  version: number,
): Pick<WorkspaceFile, 'organisations' | 'journeys'> {
  const checked = new Map<string, readonly AnyRecord[]>()
  for (const [id, organisation] of organisations) {
    const records = readRecords({ organisation, journey: {} }, version)
    if (!records.some((record) => record.id === id && record.kind === 'organisation')) {
      throw new JourneyFileError('dangling', {
        record: id,
        kind: 'organisation',
        field: 'id',
        target: id,
      })
    }
    checked.set(id, records)
  }
  const files = journeys.map(({ organisationId, records: journey, evidence, extra }) => {
    const organisation = organisations.get(organisationId)
    // Like the device itself, a workspace may hold links to what a merge has taken away: shown as unplaced.
    const { records } = repairLinks(readRecords({ organisation, journey }, version))
    checkRoots(records)
    return {
      records: recordsFrom(records),
      evidence: checkEvidence(evidence),
      extra: extra as JourneyFile['extra'],
    }
  })
  return { organisations: checked, journeys: files }
}
