import { compareReadings } from '../model/compareReadings.ts'
import { figureRange, isOutside } from '../model/figureRange.ts'
import type { RecordOf } from '../model/kinds.ts'
import { recordsOfKind } from '../model/queries.ts'
import { readingsOn } from '../model/readingsOn.ts'
import { liveRecord } from '../model/records.ts'
import type { OrganisationChanges } from './OrganisationChanges.ts'
import type { OrganisationRow } from './OrganisationRow.ts'
import { fitRows } from './namedRows.ts'
import { readDay, twoDays } from './readDay.ts'

type Reading = Pick<RecordOf<'reading'>, 'kpiId' | 'date' | 'value'>

/** What readings are held against. */
interface Known {
  readonly changes: OrganisationChanges
  /** The last one of each KPI. */
  readonly latest: ReadonlyMap<string, Reading>
  readonly today: string
}

/** Takes readings over, each known by its KPI and date; one of a day that is yet to come is none. */
export function planReadings(
  rows: readonly OrganisationRow[],
  changes: OrganisationChanges,
  today: string,
): void {
  const latest = latestOf(recordsOfKind(changes.before, 'reading'))
  const taken = new Set<string>()
  for (const row of fitRows(rows)) {
    const reading = readingOf(row, { changes, latest, today })
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
    const known = readingsOn(changes.before, reading.kpiId, reading.date)
    if (known.length === 0) changes.add('reading', fields)
    for (const { id } of known) changes.change(id, fields)
  }
}

function readingKey({ kpiId, date }: Pick<Reading, 'kpiId' | 'date'>): string {
  return `${kpiId} ${date}`
}

/** The last reading of each KPI. */
function latestOf(readings: readonly RecordOf<'reading'>[]): Map<string, Reading> {
  const latest = new Map<string, Reading>()
  for (const one of [...readings].sort(compareReadings)) latest.set(one.kpiId, one)
  return latest
}

function readingOf(row: OrganisationRow, { changes, latest, today }: Known): Reading | undefined {
  const kpi = liveRecord(changes.before, 'kpi', changes.knownId('kpi', row.text('kpi')))
  if (!kpi) {
    row.leave('kpi', 'importing.noSuchKpi')
    return undefined
  }
  const date = readDay(row.text('date'))
  if (date === undefined) {
    const days = twoDays(row.text('date'))
    if (days) row.leave('date', 'importing.twoDays', { one: days[0], other: days[1] })
    else row.leave('date', 'importing.notADay')
    return undefined
  }
  if (date > today) {
    row.leave('date', 'importing.yetToCome')
    return undefined
  }
  const value = row.neededNumber('value')
  if (value === undefined) return undefined
  const range = figureRange(kpi)
  if (isOutside(value, range) && range.isSure) {
    row.leave('value', 'importing.outsideRange', { name: kpi.name, min: range.min, max: range.max })
    return undefined
  }
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
