import { isAncestor } from './isAncestor.ts'
import { type AnyRecord, kinds } from './kinds.ts'
import { holdsCards } from './kinds/lane.ts'
import { isOrderKey } from './order.ts'
import { type Records, allRecords, liveRecord } from './records.ts'
import { recordsOfKind } from './queries.ts'

/**
 * What is wrong with a document that no command may bring about: one line a problem, for programmers; none is fine.
 * Links to tombstones are no problem, those to a record that never was are.
 */
export function invariants(records: Records): string[] {
  const problems: string[] = []
  const say = (record: AnyRecord, what: string): void => {
    problems.push(`${record.kind} ${record.id}: ${what}`)
  }
  const known = new Map([...allRecords(records)].map((record) => [record.id, record.kind]))
  for (const record of allRecords(records)) {
    if ('order' in record && !isOrderKey(record.order)) say(record, `order "${record.order}"`)
    if (record.deletedAt !== undefined) continue
    checkTargets(record, known, say)
    checkPlace(records, record, say)
    if (record.kind === 'connection' && record.fromId === record.toId)
      say(record, 'leads to where it starts')
    if (record.kind === 'kpi' && isInCycle(records, record.id)) say(record, 'is its own ancestor')
  }
  for (const kind of ['organisation', 'journey'] as const) {
    const roots = recordsOfKind(records, kind)
    if (roots.length > 1) problems.push(`${kind}: ${roots.length} roots`)
  }
  return problems
}

type Say = (record: AnyRecord, what: string) => void

function checkTargets(record: AnyRecord, known: ReadonlyMap<string, string>, say: Say): void {
  for (const [field, allowed] of Object.entries(kinds[record.kind].links)) {
    const value: unknown = Reflect.get(record, field)
    if (value === undefined) continue
    const targets: unknown[] = Array.isArray(value) ? value : [value]
    if (new Set(targets).size < targets.length) say(record, `${field} names one twice`)
    for (const target of targets) {
      const kind = known.get(String(target))
      if (kind === undefined || !allowed.includes(kind))
        say(record, `${field} ${String(target)} is ${kind ?? 'nowhere'}`)
    }
  }
}

function checkPlace(records: Records, record: AnyRecord, say: Say): void {
  if (record.kind !== 'touchpoint' && record.kind !== 'card') return
  if (typeof record.stepId !== 'string' || typeof record.laneId !== 'string')
    say(record, 'has no place')
  const lane = liveRecord(records, 'lane', record.laneId)
  if (lane) {
    const fits = record.kind === 'touchpoint' ? lane.type === 'touchpoints' : holdsCards(lane.type)
    if (!fits) say(record, `in lane ${lane.id} of type ${lane.type}`)
  }
  if (record.kind === 'card' || record.accountableId === undefined) return
  if (record.alsoNamedAccountableIds?.includes(record.accountableId))
    say(record, 'accountable is also named')
}

function isInCycle(records: Records, kpiId: string): boolean {
  return isAncestor(kpiId, kpiId, (id) => liveRecord(records, 'kpi', id)?.parentId)
}
