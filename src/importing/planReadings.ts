import type { RecordOf } from '../model/kinds.ts'
import { recordsOfKind } from '../model/queries.ts'
import { liveRecord } from '../model/records.ts'
import type { OrganisationChanges } from './OrganisationChanges.ts'
import type { OrganisationRow } from './OrganisationRow.ts'
import { fitRows } from './namedRows.ts'
import { readDay } from './readDay.ts'

type Reading = Pick<RecordOf<'reading'>, 'kpiId' | 'date' | 'value'>

/** Takes readings over, each known by its KPI and date. */
export function planReadings(rows: readonly OrganisationRow[], changes: OrganisationChanges): void {
  const readings = recordsOfKind(changes.before, 'reading')
  const ids = new Map(readings.map((one) => [readingKey(one), one.id]))
  const latest = latestOf(readings)
  const taken = new Set<string>()
  for (const row of fitRows(rows)) {
    const reading = readingOf(row, changes, latest)
    if (!reading) continue
    const key = readingKey(reading)
    if (taken.has(key)) {
      row.leave('date', 'importing.repeated')
      continue
    }
    taken.add(key)
    const fields = {
      ...reading,
      n: countOf(row),
      numerator: row.number('numerator'),
      denominator: row.number('denominator'),
    }
    const known = ids.get(key)
    if (known === undefined) changes.add('reading', fields)
    else changes.change(known, fields)
  }
}

function readingKey({ kpiId, date }: Pick<Reading, 'kpiId' | 'date'>): string {
  return `${kpiId} ${date}`
}

/** The last reading of each KPI. */
function latestOf(readings: readonly Reading[]): Map<string, Reading> {
  const latest = new Map<string, Reading>()
  for (const one of readings)
    if (one.date >= (latest.get(one.kpiId)?.date ?? '')) latest.set(one.kpiId, one)
  return latest
}

function readingOf(
  row: OrganisationRow,
  changes: OrganisationChanges,
  latest: ReadonlyMap<string, Reading>,
): Reading | undefined {
  const kpi = liveRecord(changes.before, 'kpi', changes.knownId('kpi', row.text('kpi')))
  if (!kpi) {
    row.leave('kpi', 'importing.noSuchKpi')
    return undefined
  }
  const date = readDay(row.text('date'))
  if (date === undefined) {
    row.leave('date', 'importing.notADay')
    return undefined
  }
  const value = row.neededNumber('value')
  if (value === undefined) return undefined
  const meant = row.text('value').endsWith('%')
    ? undefined
    : percentMeant(value, kpi, latest.get(kpi.id)?.value)
  if (meant === undefined) return { kpiId: kpi.id, date, value }
  row.leave('value', 'importing.shareForPercent', { value, meant })
  return undefined
}

/** The percentage that a fraction may stand for, where what the KPI has so far is no fraction; else undefined. */
function percentMeant(
  value: number,
  { unit, target }: RecordOf<'kpi'>,
  latest: number | undefined,
): number | undefined {
  const isPercent = /^(%|per ?cent|prozent)$/i.test(unit?.trim() ?? '')
  if (!isPercent || value <= 0 || value > 1) return undefined
  const isLarge = [target, latest].some((one) => one !== undefined && one > 1.5)
  return isLarge ? Number((value * 100).toPrecision(12)) : undefined
}

function countOf(row: OrganisationRow): number | undefined {
  const n = row.number('n')
  if (n === undefined || (Number.isInteger(n) && n >= 0)) return n
  row.leave('n', 'importing.notACount')
  return undefined
}
