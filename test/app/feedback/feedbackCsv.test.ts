import { assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { csvCell, problemRowsCsv } from '../../../src/app/feedback/feedbackCsv.ts'

it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1', '|x', '%x'])(
  'puts an apostrophe before %j, which a spreadsheet would run',
  (text) => {
    expect(csvCell(text).replace(/^"/, '')).toBe(`'${csvCell(`'${text}`).replace(/^"?'/, '')}`)
    expect(csvCell(text)).toMatch(/^"?'/)
  },
)

it('never begins a cell with what runs', () => {
  assert(
    property(string(), (text) => {
      expect(csvCell(text).replace(/^"/, '')).not.toMatch(/^\s*[=+\-@|%]/)
    }),
  )
})

it('lists rows with their column, reason and value', () => {
  const rows = [{ row: 3, column: 'When, really', reason: 'date-not-read', value: '=x"y"' }]
  expect(problemRowsCsv(rows)).toBe(
    'row,column,reason,value\r\n3,"When, really",date-not-read,"\'=x""y"""\r\n',
  )
})
