import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/commands/command.ts'
import { deleteOfOrganisation } from '../../src/commands/verbs/deleteOfOrganisation.ts'
import { importOrganisation } from '../../src/commands/verbs/importOrganisation.ts'
import { missingColumns, rowKindOf } from '../../src/importing/organisationColumns.ts'
import { planOrganisation } from '../../src/importing/planOrganisation.ts'
import { mostRows, readOrganisationTable } from '../../src/importing/readOrganisationTable.ts'
import { invariants } from '../../src/model/invariants.ts'
import { departmentOf, recordsOfKind } from '../../src/model/queries.ts'
import { type Records, noRecords, withChanges } from '../../src/model/records.ts'
import { smallMap } from '../support/smallMap.ts'

let serial = 0
const today = '2029-12-31'
const newId = (): string => `made${String((serial += 1)).padStart(8, '0')}`

/** A stream that is read in small pieces, as files are. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}
const tableOf = (text: string) =>
  readOrganisationTable(() => piecesOf(new TextEncoder().encode(text)), 'rows.csv')

async function imported(text: string, records: Records = noRecords) {
  const table = await tableOf(text)
  const kind = rowKindOf(table.header)
  if (!kind) throw new Error('no kind')
  const plan = planOrganisation(table, records, { kind, newId, today })
  const leftOut = plan.leftOut.map(({ row, column, key }) => `${row} ${column} ${key.slice(10)}`)
  if (plan.records.length + plan.changes.length === 0) return { kind, plan, leftOut, records }
  const outcome = runCommand(records, importOrganisation, plan)
  if (outcome.refused) throw new Error(outcome.refused.key)
  expect(invariants(outcome.records)).toEqual([])
  return { kind, plan, leftOut, records: outcome.records }
}

describe('what rows are', () => {
  test.each([
    ['Name,Role,Department', 'person'],
    ['Mitarbeiterin;Funktion;Abteilung', 'person'],
    ['Name', 'person'],
    ['Department,Head,External', 'department'],
    ['Abteilung;Leitung;Extern', 'department'],
    ['KPI,Unit,Direction,Target,Owner,Parent', 'kpi'],
    ['Kennzahl;Einheit;Zielwert;Verantwortlich;Übergeordnet', 'kpi'],
    ['Name,Target,Owner', 'kpi'],
    ['KPI,Date,Value,n', 'reading'],
    ['Kennzahl\tDatum\tWert\tStichprobe', 'reading'],
    ['Vorname;Nachname;Abteilung;E-Mail', 'person'],
    ['First name,Last name,Department,Email', 'person'],
    ['Name;Vorname;Abteilung;Aktiv', 'person'],
    ['Name,E-mail,Phone', 'person'],
    ['Given,Family,Department,E-mail', undefined],
    ['Name,Target,Status', 'kpi'],
    ['colour,size', undefined],
  ])('is told by their headers: %s', (header, kind) => {
    expect(rowKindOf(header.split(/[,;\t]/))).toBe(kind)
  })

  test('what a kind can’t be without is named', () => {
    expect(missingColumns(['KPI', 'Value'], 'reading')).toEqual(['date'])
    expect(missingColumns(['__proto__', 'constructor'], 'person')).toEqual(['name'])
  })
})

describe('people and departments', () => {
  test('people come with the departments they are in', async () => {
    const { records, leftOut } = await imported(
      'Name,Role,Department\nAda Stein,Lead,Billing\n"Jo, Roe",,billing\nMax,Agent,\n',
    )
    expect(recordsOfKind(records, 'department').map(({ name }) => name)).toEqual(['Billing'])
    const people = recordsOfKind(records, 'person')
    expect(people.map(({ name, role }) => `${name}: ${role ?? '-'}`).toSorted()).toEqual([
      'Ada Stein: Lead',
      'Jo, Roe: -',
      'Max: Agent',
    ])
    expect(departmentOf(records, people.find(({ name }) => name === 'Jo, Roe')?.id)?.name).toBe(
      'Billing',
    )
    expect(leftOut).toEqual([])
  })

  test('who is there already is changed, not doubled; an empty cell changes nothing', async () => {
    const text = 'Name,Role,Department\nMARA  voss,Lead,\nMara Voss,Chief,\n'
    const { records, plan, leftOut } = await imported(text, smallMap)
    expect(plan.records).toEqual([])
    expect(recordsOfKind(records, 'person')).toMatchObject([
      { id: 'personMara', name: 'Mara Voss', role: 'Lead', departmentId: 'deptSupport' },
    ])
    expect(leftOut).toEqual(['2 Name repeated'])
    const again = await imported(text, records)
    expect(again.plan).toMatchObject({ records: [], changes: [], same: 1 })
  })

  test('lists of people name each in two columns, and say who has left', async () => {
    const { kind, records, leftOut } = await imported(
      [
        'Vorname;Nachname;Abteilung;E-Mail;Status',
        'Ada;Stein;Billing;ada@example.com;aktiv',
        'Kim;Kimball;Billing;;ausgeschieden',
        'Mara;Voss;;;ja',
        ';;Billing;x@example.com;',
        'Jo;;;;vielleicht',
      ].join('\n'),
      smallMap,
    )
    expect(kind).toBe('person')
    const people = new Map(recordsOfKind(records, 'person').map((one) => [one.name, one]))
    expect([...people.keys()].toSorted()).toEqual(['Ada Stein', 'Jo', 'Kim Kimball', 'Mara Voss'])
    expect(people.get('Ada Stein')).not.toHaveProperty('active')
    expect(people.get('Kim Kimball')?.active).toBe(false)
    expect(people.get('Mara Voss')).toEqual(
      recordsOfKind(smallMap, 'person').find(({ id }) => id === 'personMara'),
    )
    expect(leftOut).toEqual(['0 E-Mail unknownColumn', '4  noName', '5 Status notYesOrNo'])
    const later = await imported(
      'Name;Vorname;Aktiv\nKimball;Kim;ja\nAda Stein;Ada;nein\n',
      records,
    )
    expect(later.plan).toMatchObject({
      records: [],
      changes: [{ fields: { active: true } }, { fields: { active: false } }],
    })
  })

  test('departments get colours that none has yet, until all are taken', async () => {
    const made = (from: number, to: number): string =>
      `Department\n${Array.from({ length: to - from }, (_, at) => `D${from + at}\n`).join('')}`
    const { records } = await imported(made(0, 3))
    const second = recordsOfKind(records, 'department').find(({ name }) => name === 'D1')
    const outcome = runCommand(records, deleteOfOrganisation, {
      id: second?.id ?? '',
      at: '2026-01-01T00:00:00Z',
    })
    if (outcome.refused) throw new Error(outcome.refused.key)
    const full = await imported(made(3, 11), outcome.records)
    const colors = recordsOfKind(full.records, 'department').map(({ color }) => color)
    expect(colors).toHaveLength(10)
    expect(new Set(colors).size).toBe(10)
    const over = await imported(made(11, 12), full.records)
    expect(recordsOfKind(over.records, 'department')).toHaveLength(11)
  })

  test('a head who is not there yet is added to the department', async () => {
    const { records, leftOut } = await imported(
      'Abteilung;Leitung;Extern\nSupport;Mara Voss;\nTechnik;Eva Kühn;ja\nRecht;;vielleicht\n',
      smallMap,
    )
    const named = new Map(recordsOfKind(records, 'department').map((one) => [one.name, one]))
    expect(named.get('Support')?.headId).toBe('personMara')
    const eva = recordsOfKind(records, 'person').find(({ name }) => name === 'Eva Kühn')
    expect(named.get('Technik')).toMatchObject({ headId: eva?.id, external: true })
    expect(eva?.departmentId).toBe(named.get('Technik')?.id)
    expect(leftOut).toEqual(['3 Extern notYesOrNo'])
  })
})

describe('KPIs and readings', () => {
  test('parents may stand further down, circles and strangers are left out', async () => {
    const { records, leftOut } = await imported(
      [
        'KPI,Unit,Direction,Target,Owner,Parent,Colour',
        'Queue,min,down,"2,5",Support,Speed,red',
        'Speed,%,up,80%,Nobody Known,First contact fix,',
        'First contact fix,,sideways,many,,Queue,',
        'Alone,,,,,Missing,',
      ].join('\n'),
      smallMap,
    )
    const kpis = new Map(recordsOfKind(records, 'kpi').map((one) => [one.name, one]))
    expect(kpis.get('Queue')).toMatchObject({
      unit: 'min',
      direction: 'down',
      target: 2.5,
      ownerId: 'deptSupport',
      parentId: kpis.get('Speed')?.id,
    })
    expect(kpis.get('Speed')).toMatchObject({ target: 80, parentId: 'kpiFirstFix' })
    expect(kpis.get('First contact fix')).toEqual({
      id: 'kpiFirstFix',
      kind: 'kpi',
      name: 'First contact fix',
    })
    expect(leftOut).toEqual([
      '0 Colour unknownColumn',
      '2 Owner nobodyCalledSo',
      '3 Direction notADirection',
      '3 Target notANumber',
      '3 Parent circle',
      '4 Parent noSuchKpi',
    ])
  })

  test('a weight is a number from 0 on', async () => {
    const { records, leftOut } = await imported('KPI;Gewicht\nA;0,4\nB;-1\nC;0,6\n')
    const weights = recordsOfKind(records, 'kpi').map(({ name, weight }) => `${name} ${weight}`)
    expect(weights.toSorted()).toEqual(['A 0.4', 'B undefined', 'C 0.6'])
    expect(leftOut).toEqual(['2 Gewicht notAWeight'])
  })

  test('fractions for a KPI in % are named and left out, unless they say %', async () => {
    const kpis = await imported('KPI,Unit,Target\nFix,%,75\nChurn,%,0.9\nFree,%,\nMood,points,75\n')
    const text = [
      'KPI,Month,Value',
      'Fix,Nov 2026,0.83',
      'Fix,2026-10,83',
      'Fix,12/31/2026,0.5%',
      'Fix,9/2026,0',
      'Churn,Nov 2026,0.8',
      'Free,Nov 2026,0.8',
      'Mood,Nov 2026,0.8',
    ].join('\n')
    const { records, plan, leftOut } = await imported(text, kpis.records)
    expect(leftOut).toEqual(['1 Value shareForPercent'])
    expect(plan.leftOut[0]?.values).toMatchObject({ value: 0.83, meant: 83 })
    const read = recordsOfKind(records, 'reading').map(({ date, value }) => `${date} ${value}`)
    expect(read.toSorted()).toEqual([
      '2026-09-30 0',
      '2026-10-31 83',
      '2026-11-30 0.8',
      '2026-11-30 0.8',
      '2026-11-30 0.8',
      '2026-12-31 0.5',
    ])
    const free = await imported('KPI,Date,Value\nFree,2026-12-31,80\n', records)
    const fraction = await imported('KPI,Date,Value\nFree,2027-01-31,0.81\n', free.records)
    expect(fraction.leftOut).toEqual(['1 Value shareForPercent'])
  })

  test('readings are known by KPI and date', async () => {
    const text = [
      'Kennzahl;Datum;Wert;Stichprobe',
      'First contact fix;31.01.2026;54,5;1.200',
      'first contact fix;2026-02;61;12,5',
      'First contact fix;31.1.2026;99;',
      'First contact fix;02/03/2026;1;',
      'Nothing;2026-01-31;1;',
      'First contact fix;2026-03-31;lots;',
    ].join('\n')
    const { records, leftOut } = await imported(text, smallMap)
    const readings = recordsOfKind(records, 'reading').map(
      ({ date, value, n }) => `${date} ${value} ${n ?? '-'}`,
    )
    expect(readings.toSorted()).toEqual(['2026-01-31 54.5 1200', '2026-02-28 61 -'])
    expect(leftOut).toEqual([
      '2 Stichprobe notACount',
      '3 Datum repeated',
      '4 Datum twoDays',
      '5 Kennzahl noSuchKpi',
      '6 Wert notANumber',
    ])
    const again = await imported(text.replace('54,5', '55,5'), records)
    expect(again.plan).toMatchObject({
      records: [],
      same: 1,
      changes: [{ fields: { value: 55.5 } }],
    })
  })

  test('a reading of a day yet to come, and one off its scale, are left out', async () => {
    const kpis = withChanges(smallMap, [{ id: 'kpiFirstFix', field: 'method', after: 'nps' }])
    const { records, plan, leftOut } = await imported(
      'KPI,Date,Value\nFirst contact fix,2030-01-01,60\nFirst contact fix,2026-06-30,-20\nFirst contact fix,2026-05-31,130\nFirst contact fix,2026-04-30,"5,300"\n',
      kpis,
    )
    expect(recordsOfKind(records, 'reading')).toMatchObject([{ date: '2026-06-30', value: -20 }])
    expect(leftOut).toEqual(['1 Date yetToCome', '3 Value outsideRange', '4 Value twoNumbers'])
    expect(plan.leftOut.at(-1)?.values).toEqual({ text: '5,300', one: '5300', other: '5.3' })
    const target = await imported('KPI,Target\nFirst contact fix,120\n', kpis)
    expect(target.leftOut).toEqual(['1 Target outsideRange'])
  })
})

describe('bad tables', () => {
  const code = async (text: string): Promise<string> =>
    tableOf(text).then(
      () => 'taken',
      (error: unknown) => String(Reflect.get(error as object, 'code')),
    )

  test('are refused with what is wrong', async () => {
    expect(await code('')).toBe('table.empty')
    expect(await code(' \n \n')).toBe('table.empty')
    expect(await code('Name,Role\n')).toBe('importing.onlyHeader')
    expect(await code('Name,Role\n"Ada,Lead\nJo,Agent\n')).toBe('table.unclosed-quote')
    expect(await code('PK\u0003\u0004not a table')).toBe('table.damaged-workbook')
    expect(await code(`Name\n${'x\n'.repeat(mostRows + 1)}`)).toBe('importing.tooManyTableRows')
    expect(await code(`${'a,'.repeat(300)}b\n${'1,'.repeat(300)}2\n`)).toBe('importing.tooWide')
  })

  test('rows that don’t fit are left out, the others taken', async () => {
    const { records, leftOut } = await imported(
      `Name,Role\n${'x'.repeat(1001)},Lead\n,Lead\nAda,Lead,extra\n=1+1,<b>\n`,
    )
    expect(
      recordsOfKind(records, 'person')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['=1+1', 'Ada'])
    expect(leftOut).toEqual(['1 Name cellTooLong', '2 Name noName', '3  noColumnFor'])
  })

  test('whatever the cells say, the plan is taken whole', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'A',
        'B',
        'C',
        'Support',
        'Mara Voss',
        '1',
        '-2,5',
        'up',
        'ja',
        '2026-01-31',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    )
    const headers = fc.constantFrom(
      ['Name', 'Role', 'Department'],
      ['Department', 'Head', 'External'],
      ['KPI', 'Parent', 'Owner', 'Target', 'Direction'],
      ['KPI', 'Date', 'Value', 'n'],
    )
    await fc.assert(
      fc.asyncProperty(
        headers,
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
        async (header, cells) => {
          const kind = rowKindOf(header)
          if (!kind) throw new Error('no kind')
          const rows = cells.map((one, at) => ({ row: at + 1, cells: one.slice(0, header.length) }))
          const plan = planOrganisation({ header, rows }, smallMap, { kind, newId, today })
          if (plan.records.length + plan.changes.length === 0) return
          const outcome = runCommand(smallMap, importOrganisation, plan)
          if (outcome.refused) throw new Error(outcome.refused.key)
          expect(invariants(outcome.records)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})
