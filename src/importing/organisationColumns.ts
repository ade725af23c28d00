/** What the rows of a table of the organisation are. */
export type RowKind = 'person' | 'department' | 'kpi' | 'reading'

/** What a column of such a table can hold. */
export type OrganisationColumn =
  | 'name'
  | 'role'
  | 'department'
  | 'head'
  | 'external'
  | 'unit'
  | 'direction'
  | 'baseline'
  | 'target'
  | 'owner'
  | 'parent'
  | 'kpi'
  | 'date'
  | 'value'
  | 'n'
  | 'numerator'
  | 'denominator'

type Header = readonly [OrganisationColumn, RegExp]

const kpiName = /^(kpis?|metric|measure|indicator|kennzahl(en)?|messgr(ö|oe)(ß|ss)e|indikator)$/
const departmentName = /^(departments?|team|unit|business unit|abteilung(en)?|bereich|ressort)$/
const personName =
  /^(full name|person|people|employee|colleague|mitarbeiter(in|:in|\*in|\/in)?|vor- und nachname|vollst(ä|ae)ndiger name)$/
const plainName = /^(name|title|bezeichnung|titel)$/

const headers: Readonly<Record<RowKind, readonly Header[]>> = {
  person: [
    ['name', personName],
    ['name', plainName],
    ['role', /^(role|job|job title|position|function|rolle|funktion|stelle|beruf)$/],
    ['department', departmentName],
  ],
  department: [
    ['name', departmentName],
    ['name', plainName],
    [
      'head',
      /^(head|lead|leader|manager|head of department|(abteilungs|team)?leitung|(abteilungs|team)?leiter(in|:in|\*in)?)$/,
    ],
    ['external', /^(external|outsourced|extern(e)?|ausgelagert|dienstleister)$/],
  ],
  kpi: [
    ['name', kpiName],
    ['name', plainName],
    ['unit', /^(unit|einheit|ma(ß|ss)einheit)$/],
    ['direction', /^(direction|better|good is|richtung|besser|zielrichtung)$/],
    ['baseline', /^(baseline|start|basis|ausgangswert|startwert)$/],
    ['target', /^(target|goal|target value|ziel|zielwert|soll|sollwert)$/],
    [
      'owner',
      /^((kpi )?owner|accountable|responsible|verantwortlich(e|er|e\*r|e:r)?|zust(ä|ae)ndig|besitzer|inhaber)$/,
    ],
    [
      'parent',
      /^(parent|parent kpi|rolls up to|above|part of|(ü|ue)bergeordnet(e kennzahl)?|oberkennzahl|teil von)$/,
    ],
  ],
  reading: [
    ['kpi', kpiName],
    ['kpi', plainName],
    ['date', /^(date|day|month|period end|datum|tag|monat|stichtag)$/],
    ['value', /^(value|reading|actual|result|wert|messwert|ist|istwert|ergebnis)$/],
    ['n', /^(n|count|sample|sample size|responses|anzahl|stichprobe|antworten)$/],
    ['numerator', /^(numerator|z(ä|ae)hler)$/],
    ['denominator', /^(denominator|nenner)$/],
  ],
}

const needed: Readonly<Record<RowKind, readonly OrganisationColumn[]>> = {
  person: ['name'],
  department: ['name'],
  kpi: ['name'],
  reading: ['kpi', 'date', 'value'],
}

export const rowKinds: readonly RowKind[] = ['person', 'department', 'kpi', 'reading']

/** The meaning of each column of such a table by its header, English or German; undefined for one not known. */
export function organisationColumns(
  cells: readonly string[],
  kind: RowKind,
): (OrganisationColumn | undefined)[] {
  const taken = new Set<OrganisationColumn>()
  const words = cells.map((cell) => cell.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' '))
  const columns = words.map((): OrganisationColumn | undefined => undefined)
  // The words that say more come first: of "Department" and "Name" the first is what a department is called.
  for (const [column, pattern] of headers[kind])
    for (const [at, word] of words.entries()) {
      if (columns[at] !== undefined || taken.has(column) || !pattern.test(word)) continue
      columns[at] = column
      taken.add(column)
    }
  return columns
}

/** The columns that rows of this kind can't be without, and that no header names. */
export function missingColumns(cells: readonly string[], kind: RowKind): OrganisationColumn[] {
  const known = new Set(organisationColumns(cells, kind))
  return needed[kind].filter((column) => !known.has(column))
}

/** What the rows below these headers are, as far as the headers tell: the kind that most of them fit. */
export function rowKindOf(cells: readonly string[]): RowKind | undefined {
  let best: RowKind | undefined
  let most = 0
  for (const kind of rowKinds) {
    if (missingColumns(cells, kind).length > 0) continue
    const known = organisationColumns(cells, kind).filter((column) => column !== undefined).length
    // A table of readings names a KPI as a table of KPIs does; its date and value decide.
    const weight = kind === 'reading' ? known + 1 : known
    if (weight > most) [best, most] = [kind, weight]
  }
  return best
}
