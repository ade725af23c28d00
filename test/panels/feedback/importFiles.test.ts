import { expect, it } from 'vitest'
import { droppedFiles } from '../../../src/panels/feedback/droppedFiles.ts'
import { memoryName } from '../../../src/panels/feedback/memoryName.ts'
import { tableFiles } from '../../../src/panels/feedback/tableFiles.ts'

const file = (name: string): File => new File(['a'], name)
const names = (files: readonly File[]): string[] => files.map(({ name }) => name)

it('takes of a folder what may be a table', () => {
  const all = [
    'b.csv',
    '.hidden.csv',
    '~$open.xlsx',
    'A.XLSX',
    'notes.docx',
    'c.jsonl',
    '.DS_Store',
  ]
  expect(names(tableFiles(all.map(file)))).toEqual(['A.XLSX', 'b.csv', 'c.jsonl'])
})

/** Entries as browsers give them: a folder hands on its entries some at a time, and nothing at its end. */
const entry = (name: string): FileSystemEntry =>
  ({
    isFile: true,
    isDirectory: false,
    file: (take: (one: File) => void) => take(file(name)),
  }) as unknown as FileSystemEntry
const folder = (...parts: readonly (readonly FileSystemEntry[])[]): FileSystemEntry =>
  ({
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = [...parts]
      return { readEntries: (take: (some: unknown) => void) => take(left.shift() ?? []) }
    },
  }) as unknown as FileSystemEntry
const dropped = (entries: readonly FileSystemEntry[], files: readonly string[]): DataTransfer =>
  ({
    items: entries.map((one) => ({ webkitGetAsEntry: () => one })),
    files: files.map(file),
  }) as unknown as DataTransfer

it('takes files that were dropped as they are', async () => {
  const transfer = dropped([entry('a.csv'), entry('b.bin')], ['a.csv', 'b.bin'])
  expect(names(await droppedFiles(transfer))).toEqual(['a.csv', 'b.bin'])
})

it('takes the tables of folders that were dropped, however deep and many', async () => {
  const deep = folder([entry('d.csv'), entry('x.png')])
  const transfer = dropped([entry('a.bin'), folder([entry('b.csv')], [entry('c.xlsx'), deep])], [])
  expect(names(await droppedFiles(transfer))).toEqual(['a.bin', 'b.csv', 'c.xlsx', 'd.csv'])
})

it.each([
  ['support-survey-2026-03.csv', [], 'support survey'],
  ['NPS Q3 2026 (Responses).xlsx', [], 'NPS'],
  ['reviews_com.example.app_202603.csv', [], 'reviews com example app'],
  ['report1772424660000.csv', [], 'report'],
  ['report1772424660000.csv', ['report', 'report 2'], 'report 3'],
  ['2026-03.csv', [], '2026-03'],
])('remembers the columns of %s beside %j as %s', (name, taken, expected) => {
  expect(memoryName(name, taken)).toBe(expected)
})
