import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { workbook } from '../tables/workbook.ts'
import { fixtures, runCli } from './runCli.ts'

const folder = mkdtempSync(join(tmpdir(), 'formats-'))
const inFolder = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

it('reads workbooks and JSON beside each other, and says how', async () => {
  const files = ['ms-forms.xlsx', 'zendesk-tickets.json'].map((name) =>
    join(fixtures, 'feedback', name),
  )
  const lines = inFolder('more.jsonl', '{"text":"Slow","stars":1}\n{"text":"Great","stars":5}\n')
  const { code, out } = await runCli(['feedback', ...files, lines, '--json'])
  expect(code).toBe(0)
  const report = JSON.parse(out) as { files: unknown[]; rows: number }
  expect(report.rows).toBe(6)
  expect(report.files).toMatchObject([
    { format: 'xlsx', sheet: 'Sheet1', headerRows: 1, rows: 2, columns: { id: 'ID' } },
    { format: 'json', headerRows: 0, rows: 2, columns: { text: 'description' } },
    { format: 'jsonl', headerRows: 0, rows: 2, columns: { text: 'text', score: 'stars' } },
  ])
  const text = (await runCli(['feedback', ...files])).out
  expect(text).toContain('Excel workbook, sheet “Sheet1”, 1 header row.')
  expect(text).toContain('utf-8, JSON.')
})

it('refuses what it can’t read in one line with the mend', async () => {
  const whole = workbook([{ name: 'S', rows: [['Comment'], ['Fine']] }])
  const cut = inFolder('cut.xlsx', whole.slice(0, 300))
  const broken = inFolder('broken.json', '[{"text":"a"},\n{"text":}]')
  for (const [path, said] of [
    [cut, 'is damaged or was cut off. Download it again'],
    [broken, ', line 2, column 9: here it stops being JSON.'],
  ] as const) {
    const { code, out, error } = await runCli(['feedback', path, '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(error).toContain(path)
    expect(error).toContain(said)
  }
})
