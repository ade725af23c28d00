import { type AnyRecord, type KindName, type RecordOf, isKind, kinds } from '../kinds.ts'
import { isUnplaced, stepOf } from '../queries.ts'
import { type Records, allRecords, liveRecord, livingRecord } from '../records.ts'

export interface KeptParts {
  readonly owners: boolean
  readonly kpis: boolean
  /** And what could be done about them. */
  readonly pains: boolean
}

/** What a template keeps of each kind; what is not named here stays behind: feedback, figures, findings. */
const always = {
  journey: ['name', 'scenario', 'goal'],
  lane: ['name', 'type', 'role', 'order'],
  stage: ['name', 'order'],
  step: ['stageId', 'name', 'order', 'expectation', 'expectationSource'],
  touchpoint: ['stepId', 'laneId', 'name', 'order', 'channel', 'words'],
  card: ['stepId', 'laneId', 'order', 'text', 'link'],
  connection: ['fromId', 'toId', 'label'],
} as const satisfies Partial<{ [K in KindName]: readonly (keyof RecordOf<K>)[] }>
const owners = [
  'accountableId',
  'accountableState',
  'responsibleIds',
  'consultedIds',
  'informedIds',
  'backupIds',
] as const
const painFields = {
  painPoint: ['touchpointId', 'stepId', 'order', 'title'],
  opportunity: ['painPointIds', 'stepId', 'order', 'title', 'type'],
} as const satisfies Partial<{ [K in KindName]: readonly (keyof RecordOf<K>)[] }>
const organisationFields = {
  department: ['name', 'color', 'external'],
  person: ['name', 'role', 'departmentId'],
  kpi: [
    'name',
    'unit',
    'direction',
    'rollUp',
    'level',
    'method',
    'scaleMin',
    'scaleMax',
    'positiveFrom',
    'question',
  ],
} as const satisfies Partial<{ [K in KindName]: readonly (keyof RecordOf<K>)[] }>

/** A map as something to begin with: its shape and words, without what was found out by it. */
export function keepAsTemplate(records: Records, parts: KeptParts): AnyRecord[] {
  const fields: Partial<Record<KindName, readonly string[]>> = {
    ...always,
    touchpoint: [
      ...always.touchpoint,
      ...(parts.owners ? owners : []),
      ...(parts.kpis ? (['kpiIds'] as const) : []),
    ],
    ...(parts.pains ? painFields : {}),
  }
  const kept: AnyRecord[] = []
  for (const record of allRecords(records)) {
    const wanted = fields[record.kind]
    if (wanted && record.deletedAt === undefined && isOnMap(records, record))
      kept.push(asProposal(placed(records, only(record, wanted))))
  }
  return withoutLooseEnds([...kept, ...namedBy(records, kept)])
}

function isOnMap(records: Records, record: AnyRecord): boolean {
  if (isKind(record, 'touchpoint')) return !isUnplaced(records, record)
  if (isKind(record, 'step')) return liveRecord(records, 'stage', record.stageId) !== undefined
  if (isKind(record, 'painPoint') || isKind(record, 'opportunity'))
    return stepOf(records, record) !== undefined && !isPutAside(record)
  if (!isKind(record, 'card')) return true
  // What customers said, and pictures of it, is no part of a template.
  const lane = liveRecord(records, 'lane', record.laneId)
  return !isUnplaced(records, record) && lane?.type !== 'quotes' && record.text.trim() !== ''
}

function isPutAside(record: AnyRecord): boolean {
  return record.kind === 'painPoint' && record.status === 'dismissed'
}

function only(record: AnyRecord, fields: readonly string[]): AnyRecord {
  const kept = Object.entries(record).filter(([field]) => fields.includes(field))
  return { id: record.id, kind: record.kind, ...Object.fromEntries(kept) } as AnyRecord
}

/** What is about pain points stays in their step, should they not come along. */
function placed(records: Records, record: AnyRecord): AnyRecord {
  if (record.kind !== 'opportunity') return record
  const stepId = stepOf(records, record)
  return stepId === undefined ? record : { ...record, stepId }
}

/** Somebody answered for the map it comes from; for the next one they are asked again. */
function asProposal(record: AnyRecord): AnyRecord {
  if (record.kind === 'painPoint') return { ...record, origin: 'workshop', status: 'suggested' }
  if (record.kind !== 'touchpoint') return record
  const { accountableState, ...rest } = record
  if (rest.accountableId === undefined) return rest
  if (accountableState !== 'declined') return { ...rest, accountableState: 'proposed' }
  const { accountableId: _, ...unowned } = rest
  return unowned
}

/** The departments, people and KPIs that these name, and the departments of those people. */
function namedBy(records: Records, kept: readonly AnyRecord[]): AnyRecord[] {
  const found = new Map<string, AnyRecord>()
  const add = (id: unknown): void => {
    const record = typeof id === 'string' ? livingRecord(records, id) : undefined
    if (!record || found.has(record.id)) return
    if (record.kind !== 'department' && record.kind !== 'person' && record.kind !== 'kpi') return
    found.set(record.id, only(record, organisationFields[record.kind]))
    if (record.kind === 'person') add(record.departmentId)
  }
  for (const record of kept) for (const id of linksOf(record)) add(id)
  return [...found.values()]
}

function linksOf(record: AnyRecord): unknown[] {
  return Object.keys(kinds[record.kind].links).flatMap((field): unknown =>
    Reflect.get(record, field),
  )
}

/** Links to what stayed behind go, and so does a record that can't be without. */
function withoutLooseEnds(kept: readonly AnyRecord[]): AnyRecord[] {
  const there = new Set(kept.map(({ id }) => id))
  return kept.flatMap((record): AnyRecord[] => {
    const copy: Record<string, unknown> = { ...record }
    for (const field of Object.keys(kinds[record.kind].links)) {
      const value = copy[field]
      if (typeof value === 'string' && !there.has(value)) {
        if (field === 'fromId' || field === 'toId') return []
        delete copy[field]
      }
      if (Array.isArray(value)) copy[field] = value.filter((id) => there.has(String(id)))
    }
    return [copy as AnyRecord]
  })
}
