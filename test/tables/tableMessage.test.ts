// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { laterWords } from '../../src/i18n/laterWords.ts'
import { sentence } from '../../src/i18n/t.ts'
import { TableError, type TableErrorValues } from '../../src/tables/tableError.ts'
import { tableMessage } from '../../src/tables/tableMessage.ts'

type Code = TableError['code']
const codes = Object.keys(laterWords).flatMap((key) =>
  key.startsWith('table.') ? [key.slice('table.'.length) as Code] : [],
)
const said = (code: Code, values: TableErrorValues = {}): string =>
  sentence(tableMessage(new TableError(code, values), 'answers.xlsx'))

describe('a file that can’t be read', () => {
  it.each(codes)('%s: a sentence with the file and the mend', (code) => {
    const values = { row: 3, column: 'Comment', line: 7, limit: 50 * 1048576, part: 'xl/a.xml' }
    for (const kind of ['pdf', 'word', 'tables', 'anything']) {
      const text = said(code, { ...values, kind })
      expect(text).toMatch(/^answers\.xlsx/)
      expect(text).toMatch(/(Save|save|Choose|choose|Close|Take|Shorten|Mend|Export|export|Unpack)/)
      expect(text).toMatch(/\.$/)
      expect(text).not.toMatch(/[{}]|undefined|none/)
    }
  })

  it('says where, as far as it is known', () => {
    expect(said('damaged-workbook')).toMatch(/^answers.xlsx is damaged or was cut off\. Download/)
    expect(said('damaged-workbook', { part: 'xl/styles.xml' })).toContain(
      'cut off: its part xl/styles.xml can’t be read. ',
    )
    expect(said('damaged-json', { line: 1200, column: '8' })).toContain('line 1,200, column 8')
    expect(said('unpacks-too-large', { limit: 50 * 1048576 })).toContain('more than 50 MB')
    expect(said('packed-too-tight', { limit: 200, part: 'xl/a.xml' })).toContain('200 times')
    expect(said('no-workbook', { kind: 'tables' })).toContain('a zip archive with tables in it')
  })
})
