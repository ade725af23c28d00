// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readSheet } from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { tableOf } from './table.ts'

/** The other reader's cells as ours are written: dates as ISO, nothing for nothing, the spaces around a text aside. */
function text(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (!(cell instanceof Date)) return ''
  const second = new Date(Math.round(cell.getTime() / 1000) * 1000)
  return second.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', '')
}

const samples = new URL('../../../shared/data/export-formats/qualtrics/', import.meta.url)
const fixture = new URL('../fixtures/feedback/ms-forms.xlsx', import.meta.url)
const files = [
  fixture,
  ...(existsSync(samples)
    ? readdirSync(samples)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => new URL(name, samples))
    : []),
]

describe('reads real workbooks as read-excel-file does', () => {
  it.each(files)('%s', async (path) => {
    const bytes = readFileSync(path)
    const { facts, rows } = await tableOf(bytes, { headerRows: 0 })
    const buffer = Uint8Array.from(bytes).buffer
    const peer = await readSheet(buffer, facts.sheet ?? '')
    const filled = peer.map((row) => row.map(text)).filter((row) => row.some((cell) => cell !== ''))
    expect(rows.map((row) => row.map((cell) => cell.trim()))).toEqual(filled)
  })
})
