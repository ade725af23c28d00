import { type Header, columnsByHeader } from './columnsByHeader.ts'
import { keyOf } from '../model/idsByName.ts'

/** What the rows of a table of the organisation are. */
export type RowKind = 'person' | 'department' | 'kpi' | 'reading'

/** What a column of such a table can hold. */
export type OrganisationColumn =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'role'
  | 'department'
  | 'active'
  | 'head'
  | 'external'
  | 'unit'
  | 'direction'
  | 'baseline'
  | 'target'
  | 'owner'
  | 'parent'
  | 'weight'
  | 'kpi'
  | 'date'
  | 'value'
  | 'n'
  | 'numerator'
  | 'denominator'

const kpiName = /^(kpis?|metric|measure|indicator|kennzahl(en)?|messgr(ö|oe)(ß|ss)e|indikator)$/
const departmentName = /^(departments?|team|unit|business unit|abteilung(en)?|bereich|ressort)$/
const personName =
  /^(full name|person|people|employee|colleague|mitarbeiter(in|:in|\*in|\/in)?|vor- und nachname|vollst(ä|ae)ndiger name)$/
const plainName = /^(name|title|bezeichnung|titel)$/

// The words that say more come first: of "Department" and "Name" the first is what a department is called.
const headers: Readonly<Record<RowKind, readonly Header<OrganisationColumn>[]>> = {
  person: [
    ['name', personName],
    ['name', plainName],
    ['firstName', /^(first[ _-]?name|given[ _-]?name|forename|vorname|rufname)$/],
    ['lastName', /^(last[ _-]?name|surname|family[ _-]?name|nachname|familienname|zuname)$/],
    ['role', /^(role|job|job title|position|function|rolle|funktion|stelle|beruf)$/],
    ['department', departmentName],
    ['active', /^(active|still here|(employment )?status|aktiv|beschäftigungsstatus)$/],
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
    ['weight', /^(weight|weight in parent|weighting|gewicht|gewichtung)$/],
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

/** What lists of people hold besides: there is no place for it, but it tells what the rows are. */
const ofPeople =
  /^(e-?mail( address)?|e-?mail-?adresse|mail|(tele)?phone( number)?|mobile|telefon(nummer)?|mobil|handy|birthday|geburtstag|(staff|employee|personnel) (id|no\.?|number)|personalnummer|hire date|eintritt(sdatum)?)$/

export const rowKinds: readonly RowKind[] = ['person', 'department', 'kpi', 'reading']

/** The meaning of each column of such a table by its header, English or German; undefined for one not known. */
export function organisationColumns(
  cells: readonly string[],
  kind: RowKind,
): (OrganisationColumn | undefined)[] {
  return columnsByHeader(cells, headers[kind])
}

/** The columns that rows of this kind can't be without, and that no header names. */
export function missingColumns(cells: readonly string[], kind: RowKind): OrganisationColumn[] {
  return missingIn(organisationColumns(cells, kind), kind)
}

function missingIn(
  columns: readonly (OrganisationColumn | undefined)[],
  kind: RowKind,
): OrganisationColumn[] {
  const known = new Set(columns)
  // A name in two columns is one too.
  if (known.has('firstName') || known.has('lastName')) known.add('name')
  return needed[kind].filter((column) => !known.has(column))
}

/**
 * What the rows below these headers are, as far as the headers tell: the kind that most of them fit. One header that
 * fits among more that don't tells nothing.
 */
export function rowKindOf(cells: readonly string[]): RowKind | undefined {
  let best: RowKind | undefined
  let most = 0
  for (const kind of rowKinds) {
    const columns = organisationColumns(cells, kind)
    if (missingIn(columns, kind).length > 0) continue
    const isStrange = (at: number): boolean => {
      const word = keyOf(cells[at] ?? '')
      return word !== '' && !(kind === 'person' && ofPeople.test(word))
    }
    // A status may be that of anything.
    const known = columns.filter((column) => column !== undefined && column !== 'active').length
    const strange = columns.filter((column, at) => column === undefined && isStrange(at)).length
    if (known === 1 && strange > 1) continue
    // A table of readings names a KPI as a table of KPIs does; its date and value decide.
    const weight = kind === 'reading' ? known + 1 : known
    if (weight > most) [best, most] = [kind, weight]
  }
  return best
}
