import type { Message } from '../lib/message.ts'
import type { RecordOf } from '../model/kinds.ts'
import { recordsOfKind } from '../model/queries.ts'
import { type Records, liveRecord, recordOf } from '../model/records.ts'
import {
  type OrganisationColumn,
  type RowKind,
  organisationColumns,
} from './organisationColumns.ts'
import { idsByName, keyOf, oneLine } from './pasteOutline.ts'
import { readDay } from './readDay.ts'
import { hasDecimalComma, readNumber } from './readNumber.ts'
import type { OrganisationTable, TableRow } from './readOrganisationTable.ts'

type Fields<K extends RowKind> = Partial<Omit<RecordOf<K>, 'id' | 'kind' | 'deletedAt'>>

/** A record to be added, as the command that adds it takes it. */
export type PlannedRecord = {
  [K in RowKind]: {
    readonly id: string
    readonly kind: K
    readonly fields: Omit<RecordOf<K>, 'id' | 'kind' | 'deletedAt'>
  }
}[RowKind]

/** Something that could not be taken over: in which row (from 1 below the header) and column, and why. */
export interface RowLeftOut extends Message {
  readonly row: number
  readonly column: string
}

export interface OrganisationPlan {
  readonly records: readonly PlannedRecord[]
  readonly changes: readonly {
    readonly id: string
    readonly fields: Readonly<Record<string, string | number | boolean>>
  }[]
  /** Rows that say only what is known already. */
  readonly same: number
  readonly leftOut: readonly RowLeftOut[]
}

export interface PlanOptions {
  /** What the rows are. Its needed columns must be there: see `missingColumns`. */
  readonly kind: RowKind
  readonly newId: () => string
}

/**
 * Plans what the rows of a table add to the organisation and change in it. Who and what is there already is known by
 * the name (case aside), a reading by KPI and date. An empty cell changes nothing. Departments that people are said to
 * be in, and heads of departments, are added where they are missing; other names must be known.
 */
export function planOrganisation(
  table: OrganisationTable,
  records: Records,
  options: PlanOptions,
): OrganisationPlan {
  const planner = new Planner(table, records, options)
  planner.meet(table.rows)
  for (const row of table.rows) planner.take(row)
  return planner.plan()
}

const longest = 1000
const numbers = ['baseline', 'target', 'weight', 'value', 'n', 'numerator', 'denominator'] as const
const up = /^(up|higher|more|increase|hoch|h(ö|oe)her|mehr|steigend|steigt|\+|↑)$/i
const down =
  /^(down|lower|less|decrease|runter|niedriger|weniger|fallend|sinkend|f(ä|ae)llt|[-−–]|↓)$/i
const yes = /^(yes|y|true|x|1|ja|j|wahr|external|extern)$/i
const no = /^(no|n|false|0|nein|falsch|internal|intern)$/i
const active = /^(yes|y|true|x|1|ja|j|wahr|active|employed|aktiv|beschäftigt)$/i
const left =
  /^(no|n|false|0|nein|falsch|inactive|not active|left|leaver|terminated|former|inaktiv|nicht aktiv|ausgeschieden|ehemalig)$/i

class Planner {
  readonly #leftOut: RowLeftOut[] = []
  readonly #added: PlannedRecord[] = []
  readonly #changes: OrganisationPlan['changes'][number][] = []
  readonly #records: Records
  readonly #options: PlanOptions
  readonly #header: readonly string[]
  readonly #places: ReadonlyMap<OrganisationColumn | undefined, number>
  readonly #ids: Readonly<Record<'person' | 'department' | 'kpi', Map<string, string>>>
  readonly #readings: Map<string, string>
  readonly #parents: Map<string, string>
  readonly #lastReadings = new Map<string, RecordOf<'reading'>>()
  readonly #taken = new Set<string>()
  readonly #isDecimalComma: boolean
  #same = 0
  #row: TableRow = { row: 0, cells: [] }

  constructor({ header, rows }: OrganisationTable, records: Records, options: PlanOptions) {
    this.#records = records
    this.#options = options
    this.#header = header
    const columns = organisationColumns(header, options.kind)
    this.#places = new Map(columns.map((column, at) => [column, at]))
    const numeric = numbers.flatMap((column) => this.#places.get(column) ?? [])
    this.#isDecimalComma = rows.some(({ cells }) =>
      numeric.some((at) => hasDecimalComma(cells[at] ?? '')),
    )
    for (const [at, column] of columns.entries())
      if (column === undefined && header[at]?.trim())
        this.#note(0, header[at], 'importing.unknownColumn', { column: header[at].slice(0, 60) })
    const kpis = recordsOfKind(records, 'kpi')
    this.#ids = {
      person: idsByName(recordsOfKind(records, 'person')),
      department: idsByName(recordsOfKind(records, 'department')),
      kpi: idsByName(kpis),
    }
    const readings = recordsOfKind(records, 'reading')
    this.#readings = new Map(readings.map(({ id, kpiId, date }) => [`${kpiId} ${date}`, id]))
    for (const one of readings)
      if (one.date >= (this.#lastReadings.get(one.kpiId)?.date ?? ''))
        this.#lastReadings.set(one.kpiId, one)
    this.#parents = new Map(kpis.flatMap(({ id, parentId }) => (parentId ? [[id, parentId]] : [])))
  }

  /** KPIs that stand further down may be parents of those above. */
  meet(rows: readonly TableRow[]): void {
    if (this.#options.kind !== 'kpi') return
    for (const row of rows) {
      this.#row = row
      const name = this.#name()
      const isFit = name !== '' && this.#isShort()
      if (isFit && !this.#ids.kpi.has(keyOf(name)))
        this.#ids.kpi.set(keyOf(name), this.#options.newId())
    }
  }

  take(row: TableRow): void {
    this.#row = row
    for (const [at, cell] of row.cells.entries())
      if (cell.trim() !== '' && !this.#header[at]?.trim())
        this.#note(row.row, '', 'importing.noColumnFor', { text: cell.trim().slice(0, 60) })
    if (!this.#isShort()) return this.#leave('name', 'importing.cellTooLong')
    const { kind } = this.#options
    if (kind === 'reading') return this.#takeReading()
    const name = this.#name()
    if (name === '') return this.#leave('name', 'importing.noName')
    if (this.#taken.has(keyOf(name))) return this.#leave('name', 'importing.repeated')
    this.#taken.add(keyOf(name))
    if (kind === 'person') this.#takePerson(name)
    else if (kind === 'department') this.#takeDepartment(name)
    else this.#takeKpi(name)
  }

  plan(): OrganisationPlan {
    return {
      records: this.#added,
      changes: this.#changes,
      same: this.#same,
      leftOut: this.#leftOut,
    }
  }

  #takePerson(name: string): void {
    const department = this.#text('department')
    const departmentId =
      department === '' ? undefined : this.#idOf('department', department, { name: department })
    // Who is not said to have left is active: a yes says nothing new of somebody who has not.
    const isActive = this.#word('active', active, left)
    const known = liveRecord(this.#records, 'person', this.#ids.person.get(keyOf(name)))
    this.#put('person', name, {
      role: this.#text('role') || undefined,
      departmentId,
      active: isActive && known?.active !== false ? undefined : isActive,
    })
  }

  #takeDepartment(name: string): void {
    const id = this.#ids.department.get(keyOf(name)) ?? this.#options.newId()
    const head = this.#text('head')
    const headId =
      head === '' ? undefined : this.#idOf('person', head, { name: head, departmentId: id })
    const isExternal = this.#word('external', yes, no)
    const known = liveRecord(this.#records, 'department', id)
    const external = isExternal || known?.external ? isExternal : undefined
    this.#put('department', name, { headId, external }, id)
  }

  #takeKpi(name: string): void {
    const id = this.#ids.kpi.get(keyOf(name))
    const isUp = this.#word('direction', up, down)
    this.#put(
      'kpi',
      name,
      {
        unit: this.#text('unit') || undefined,
        direction: isUp === undefined ? undefined : isUp ? 'up' : 'down',
        baseline: this.#number('baseline'),
        target: this.#number('target'),
        ownerId: this.#owner(),
        parentId: this.#parent(id),
        weight: this.#weight(),
      },
      id,
    )
  }

  #takeReading(): void {
    const kpiId = this.#ids.kpi.get(keyOf(this.#text('kpi')))
    if (kpiId === undefined) return this.#leave('kpi', 'importing.noSuchKpi')
    const date = readDay(this.#text('date'))
    if (date === undefined) return this.#leave('date', 'importing.notADay')
    const value = readNumber(this.#text('value'), this.#isDecimalComma)
    if (value === undefined) return this.#leave('value', 'importing.notANumber')
    const meant = this.#text('value').endsWith('%') ? undefined : this.#meantAs(kpiId, value)
    if (meant !== undefined)
      return this.#leave('value', 'importing.shareForPercent', { value, meant })
    const key = `${kpiId} ${date}`
    if (this.#taken.has(key)) return this.#leave('date', 'importing.repeated')
    this.#taken.add(key)
    const n = this.#number('n')
    const isCount = n === undefined || (Number.isInteger(n) && n >= 0)
    if (!isCount) this.#leave('n', 'importing.notACount')
    const sides = {
      n: isCount ? n : undefined,
      numerator: this.#number('numerator'),
      denominator: this.#number('denominator'),
    }
    const known = this.#readings.get(key)
    if (known === undefined) this.#add('reading', { kpiId, date, value, ...sides })
    else this.#change(known, { value, ...sides })
  }

  /** Adds what is called so, or notes what differs in what is there. */
  #put<K extends 'person' | 'department' | 'kpi'>(
    kind: K,
    name: string,
    fields: { readonly [F in keyof Fields<K>]: Fields<K>[F] | undefined },
    id?: string,
  ): void {
    const known = this.#ids[kind].get(keyOf(name))
    if (known !== undefined && liveRecord(this.#records, kind, known))
      return this.#change(known, fields)
    this.#ids[kind].set(keyOf(name), this.#add(kind, { name, ...fields }, known ?? id))
  }

  #add(
    kind: RowKind,
    fields: Readonly<Record<string, unknown>>,
    id = this.#options.newId(),
  ): string {
    const given = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    )
    this.#added.push({ id, kind, fields: given } as unknown as PlannedRecord)
    return id
  }

  #change(id: string, fields: Readonly<Record<string, unknown>>): void {
    const record = recordOf(this.#records, id) ?? {}
    const differing = Object.entries(fields).filter(
      ([field, value]) => value !== undefined && Reflect.get(record, field) !== value,
    )
    if (differing.length === 0) this.#same += 1
    else
      this.#changes.push({
        id,
        fields: Object.fromEntries(differing) as Record<string, string | number | boolean>,
      })
  }

  #idOf(
    kind: 'person' | 'department',
    name: string,
    fields: Readonly<Record<string, unknown>>,
  ): string {
    const known = this.#ids[kind].get(keyOf(name))
    if (known !== undefined) return known
    const id = this.#add(kind, fields)
    this.#ids[kind].set(keyOf(name), id)
    return id
  }

  #owner(): string | undefined {
    const name = this.#text('owner')
    if (name === '') return undefined
    const id = this.#ids.person.get(keyOf(name)) ?? this.#ids.department.get(keyOf(name))
    if (id === undefined) this.#leave('owner', 'importing.nobodyCalledSo')
    return id
  }

  #parent(id: string | undefined): string | undefined {
    const name = this.#text('parent')
    if (name === '' || id === undefined) return undefined
    const parent = this.#ids.kpi.get(keyOf(name))
    if (parent === undefined) this.#leave('parent', 'importing.noSuchKpi')
    else if (this.#isAbove(id, parent)) this.#leave('parent', 'importing.circle')
    else this.#parents.set(id, parent)
    return this.#parents.get(id) === parent ? parent : undefined
  }

  /** Whether the first KPI is the other, or stands above it. */
  #isAbove(id: string, other: string): boolean {
    const seen = new Set<string>()
    let at: string | undefined = other
    while (at !== undefined && !seen.has(at)) {
      if (at === id) return true
      seen.add(at)
      at = this.#parents.get(at)
    }
    return false
  }

  #weight(): number | undefined {
    const weight = this.#number('weight')
    if (weight === undefined || weight >= 0) return weight
    this.#leave('weight', 'importing.notAWeight')
    return undefined
  }

  /** The percentage that a fraction may stand for, where what the KPI has so far is no fraction; else undefined. */
  #meantAs(kpiId: string, value: number): number | undefined {
    const kpi = liveRecord(this.#records, 'kpi', kpiId)
    const isPercent = /^(%|per ?cent|prozent)$/i.test(kpi?.unit?.trim() ?? '')
    if (!isPercent || value <= 0 || value > 1) return undefined
    const known = [kpi?.target, this.#lastReadings.get(kpiId)?.value]
    const isLarge = known.some((one) => one !== undefined && one > 1.5)
    return isLarge ? Number((value * 100).toPrecision(12)) : undefined
  }

  /** A name, which may stand in two columns: a plain "Name" beside a first name is the last name. */
  #name(): string {
    const name = this.#text('name')
    const first = this.#text('firstName')
    const hasLast = this.#places.has('lastName')
    const isWhole = keyOf(name) !== keyOf(first) && ` ${keyOf(name)} `.includes(` ${keyOf(first)} `)
    if (name !== '' && (hasLast || isWhole)) return name
    return `${first} ${hasLast ? this.#text('lastName') : name}`.trim()
  }

  #text(column: OrganisationColumn): string {
    const place = this.#places.get(column)
    return place === undefined ? '' : oneLine(this.#row.cells[place] ?? '')
  }

  #isShort(): boolean {
    return this.#row.cells.every((cell) => cell.length <= longest)
  }

  #number(column: OrganisationColumn): number | undefined {
    const text = this.#text(column)
    if (text === '') return undefined
    const number = readNumber(text, this.#isDecimalComma)
    if (number === undefined) this.#leave(column, 'importing.notANumber')
    return number
  }

  #word(column: OrganisationColumn, isTrue: RegExp, isFalse: RegExp): boolean | undefined {
    const text = this.#text(column)
    if (text === '') return undefined
    if (isTrue.test(text)) return true
    if (isFalse.test(text)) return false
    this.#leave(column, column === 'direction' ? 'importing.notADirection' : 'importing.notYesOrNo')
    return undefined
  }

  #leave(column: OrganisationColumn, key: string, values: Message['values'] = {}): void {
    const header = this.#header[this.#places.get(column) ?? -1] ?? ''
    this.#note(this.#row.row, header, key, {
      text: (column === 'name' ? this.#name() : this.#text(column)).slice(0, 60),
      ...values,
    })
  }

  #note(row: number, column: string, key: string, values: Message['values']): void {
    this.#leftOut.push({ row, column: oneLine(column).slice(0, 60), key, values })
  }
}
