import { expect, it } from 'vitest'
import { ImportError } from '../../src/importing/ImportError.ts'
import { readOrganisationTable } from '../../src/importing/readOrganisationTable.ts'
import { pieces } from '../tables/table.ts'
import { workbook } from '../tables/workbook.ts'

const people = {
  header: ['Name', 'Role', 'Department', 'Active'],
  rows: [
    { row: 1, cells: ['Ada', 'Lead', 'Support', 'true'] },
    { row: 2, cells: ['Jo', '', 'Support', 'false'] },
  ],
}

it.each<[string, string | Uint8Array]>([
  ['people.csv', 'Name;Role;Department;Active\nAda;Lead;Support;true\n\nJo;;Support;false\n'],
  [
    'people.json',
    JSON.stringify({
      people: [
        { Name: 'Ada', Role: 'Lead', Department: 'Support', Active: true },
        { Name: 'Jo', Role: null, Department: 'Support', Active: false },
      ],
    }),
  ],
  [
    'people.jsonl',
    '{"Name":"Ada","Role":"Lead","Department":"Support","Active":true}\n{"Name":"Jo","Department":"Support","Active":false}\n',
  ],
  [
    'people.xlsx',
    workbook([
      { name: 'Notes', rows: [['Ask Ada']] },
      {
        name: 'People',
        rows: [people.header, ['Ada', 'Lead', 'Support', true], [], ['Jo', null, 'Support', false]],
      },
    ]),
  ],
])('reads the same people from %s', async (name, content) => {
  expect(await readOrganisationTable(pieces(content), name)).toEqual(people)
})

it('reads the figures of a KPI as they were meant', async () => {
  const rows = [
    ['KPI', 'Date', 'Value'],
    ['First contact', { value: 46112, style: 'date' }, { value: 0.71, style: 'percent' }],
    ['Wait', { value: 46112, style: 'date' }, 1234.5],
  ] as const
  const table = await readOrganisationTable(pieces(workbook([{ name: 'S', rows }])), 'kpis.xlsx')
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['First contact', '2026-03-31', '71%'],
    ['Wait', '2026-03-31', '1234.5'],
  ])
})

it('names the file in what it can’t read', async () => {
  const failed = readOrganisationTable(pieces('[{"Name":"Ada"},\n{"Name" "Jo"}]'), 'people.json')
  await expect(failed).rejects.toBeInstanceOf(ImportError)
  await expect(failed).rejects.toMatchObject({
    code: 'table.damaged-json',
    values: { name: 'people.json', line: 2, column: '9' },
  })
})
