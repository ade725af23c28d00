import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { together } from '../../../src/commands/together.ts'
import { rowsInOrder } from '../../../src/panels/table/arrange.ts'
import { type CellRange, type Sheet, planFill, planPaste } from '../../../src/panels/table/Sheet.ts'
import { stepColumns } from '../../../src/panels/table/stepColumns.ts'
import { cellTexts, fromTsv, toTsv } from '../../../src/panels/table/tableText.ts'
import { touchpointColumns } from '../../../src/panels/table/touchpointColumns.ts'
import type { Records } from '../../../src/model/records.ts'
import { liveRecord } from '../../../src/model/records.ts'
import { invariants } from '../../../src/model/invariants.ts'
import { type TableRows, plainTable } from '../../../src/store/TableView.ts'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { expectCommand } from '../../support/expectCommand.ts'
import { randomJourney } from '../../support/randomJourney.ts'

function sheet(records: Records, rows: TableRows = 'touchpoints'): Sheet {
  let serial = 0
  return {
    rows,
    ids: rowsInOrder({ ...plainTable, rows }, records),
    columns: rows === 'steps' ? stepColumns() : touchpointColumns(),
    context: { records, evidenceOf: () => undefined, findingsOf: () => [] },
    tools: {
      newId: () => `new${String((serial += 1)).padStart(8, '0')}`,
      at: '2026-11-22T18:00:00.000Z',
      words: { stage: 'New stage', step: 'New step', lane: 'Touchpoints', touchpoint: 'New one' },
    },
    end: {},
  }
}

function rangeIn({ ids, columns }: Sheet, picks: readonly number[]): CellRange {
  const [a = 0, b = 0, c = 0, d = 0] = picks
  const rows = [a % ids.length, b % ids.length].toSorted((x, y) => x - y)
  const places = [c % columns.length, d % columns.length].toSorted((x, y) => x - y)
  return { top: rows[0] ?? 0, bottom: rows[1] ?? 0, left: places[0] ?? 0, right: places[1] ?? 0 }
}

const picks = fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 })

it('pasting what was copied over itself changes nothing', () => {
  fc.assert(
    fc.property(
      randomJourney(),
      picks,
      fc.constantFrom<TableRows>('touchpoints', 'steps'),
      (records, some, rows) => {
        const given = sheet(records, rows)
        fc.pre(given.ids.length > 0)
        const range = rangeIn(given, some)
        const ids = given.ids.slice(range.top, range.bottom + 1)
        const columns = given.columns.slice(range.left, range.right + 1)
        const copied = toTsv(cellTexts(ids, columns, given.context))
        const { edits, leftOut } = planPaste(given, fromTsv(copied), range)
        expect({ isEmpty: edits.isEmpty, leftOut }).toEqual({ isEmpty: true, leftOut: [] })
      },
    ),
    { numRuns: 200 },
  )
})

it('pasting anything anywhere leaves a sound journey, and one undo is the start', () => {
  const cells = fc.array(
    fc.array(fc.oneof(fc.string(), fc.constantFrom('accepted', '7', '-1', 'Support', '')), {
      minLength: 1,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(randomJourney(), picks, cells, (records, some, block) => {
      const given = sheet(records)
      fc.pre(given.ids.length > 0 && invariants(records).length === 0)
      const { edits } = planPaste(given, block, rangeIn(given, some))
      fc.pre(!edits.isEmpty)
      const command = together((dispatch) => edits.run(dispatch), 'command.table.paste')
      // Undo, redo, sound links, patches that survive JSON: whatever must hold for every command.
      expectCommand(records, command, undefined).toGive((after) => expect(after).toBeDefined())
    }),
    { numRuns: 100 },
  )
})

const map = buildJourney({
  departments: ['Support', 'Sales, North', 'Sales'],
  kpis: ['Wait', 'Fix, first time'],
  stages: {
    Ask: { Call: ['Phone menu', 'Agent'], Write: ['Form'] },
    Leave: { Cancel: ['Retention call'] },
  },
})
const columnAt = (given: Sheet, key: string): number =>
  given.columns.findIndex((column) => column.key === key)

function pasteAt(
  records: Records,
  row: number,
  key: string,
  text: string,
): { readonly after: (check: (records: Records) => void) => void; readonly leftOut: string[] } {
  const given = sheet(records)
  const left = columnAt(given, key)
  const plan = planPaste(given, fromTsv(text), { top: row, bottom: row, left, right: left })
  return {
    leftOut: plan.leftOut.map((one) => one.key),
    after: (check) => {
      const command = together((dispatch) => plan.edits.run(dispatch), 'command.table.paste')
      expectCommand(records, command, undefined).toGive(check)
    },
  }
}
const touchpoint = (records: Records, name: string) =>
  liveRecord(records, 'touchpoint', sampleId('touchpoint', name))

it('finds names with commas in them', () => {
  pasteAt(map, 0, 'responsible', 'Sales, North, Support').after((records) =>
    expect(touchpoint(records, 'Phone menu')?.responsibleIds).toEqual([
      sampleId('department', 'Sales, North'),
      sampleId('department', 'Support'),
    ]),
  )
  pasteAt(map, 0, 'kpis', 'Wait; Fix, first time').after((records) =>
    expect(touchpoint(records, 'Phone menu')?.kpiIds).toEqual([
      sampleId('kpi', 'Wait'),
      sampleId('kpi', 'Fix, first time'),
    ]),
  )
})

it('moves rows to steps by their names, in their own stage first', () => {
  pasteAt(map, 0, 'step', 'write\nwrite\nCancel').after((records) => {
    expect(touchpoint(records, 'Phone menu')?.stepId).toBe(sampleId('step', 'Write'))
    expect(touchpoint(records, 'Agent')?.stepId).toBe(sampleId('step', 'Write'))
    expect(touchpoint(records, 'Form')?.stepId).toBe(sampleId('step', 'Cancel'))
  })
  pasteAt(map, 0, 'stage', 'Leave\tCall').after((records) => {
    const step = liveRecord(records, 'step', touchpoint(records, 'Phone menu')?.stepId)
    expect(step).toMatchObject({ name: 'Call', stageId: sampleId('stage', 'Leave') })
  })
  pasteAt(map, 0, 'stage', 'Leave').after((records) =>
    expect(touchpoint(records, 'Phone menu')?.stepId).toBe(sampleId('step', 'Cancel')),
  )
})

it('says what can’t be taken, and takes the rest', () => {
  expect(pasteAt(map, 0, 'lane', 'Nowhere').leftOut).toEqual(['tableView.unknown'])
  expect(pasteAt(map, 0, 'stage', '\tx').leftOut).toEqual(['tableView.cantBeEmpty'])
  expect(pasteAt(map, 0, 'state', 'accepted').leftOut).toEqual(['refused.nobodyToAnswer'])
  expect(pasteAt(map, 0, 'visits', '1.5').leftOut).toEqual(['tableView.wrongNumber'])
  expect(pasteAt(map, 0, 'comments', '12').leftOut).toEqual(['tableView.computed'])
  pasteAt(map, 0, 'owner', 'Support\taccepted').after((records) =>
    expect(touchpoint(records, 'Phone menu')).toMatchObject({
      accountableId: sampleId('department', 'Support'),
      accountableState: 'accepted',
    }),
  )
})

it('adds whom nobody knows once, however often they are named', () => {
  pasteAt(map, 0, 'owner', 'Billing\nbilling\nBilling').after((records) => {
    const owners = ['Phone menu', 'Agent', 'Form'].map(
      (name) => touchpoint(records, name)?.accountableId,
    )
    expect(new Set(owners).size).toBe(1)
    expect(liveRecord(records, 'department', owners[0])?.name).toBe('Billing')
  })
})

it('fills a single row from the one above', () => {
  const given = sheet(map)
  const column = columnAt(given, 'name')
  const plan = planFill(given, { top: 1, bottom: 1, left: column, right: column })
  const command = together((dispatch) => plan.edits.run(dispatch), 'command.table.fill')
  expectCommand(map, command, undefined).toGive((records) =>
    expect(touchpoint(records, 'Agent')?.name).toBe('Phone menu'),
  )
})
