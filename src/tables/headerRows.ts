import { headerType } from './headerType.ts'
import { isSingleColumnHeader } from './headerWords.ts'

const NUMBER = /^[-+]?(\d+([.,]\d+)*|[.,]\d+)\s*%?$/
const DATE = /^\d{1,4}[-/.](\d{1,2}|[A-Za-z]{3,9})[-/.]\d{2,4}\b/
const IMPORT_ID = /^\{\s*['"]ImportId['"]/
const SENTENCE = /[.!]\s*$|[.!?]\s+\p{Lu}/u

const filled = (row: readonly string[]): string[] => row.filter((cell) => cell.trim() !== '')

const isData = (cell: string): boolean =>
  NUMBER.test(cell) || DATE.test(cell) || /^\S+@\S+\.\S+$/.test(cell) || /^https?:/.test(cell)

/** Survey tools write a second header row: the question, or which part of it a column is. */
const isSurveyMonkey = (rows: readonly (readonly string[])[]): boolean => {
  const [first = [], second = []] = rows
  const parts = filled(second)
  if (parts.length === 0 || parts.some((cell) => isData(cell.trim()))) return false
  const named = parts.some((cell) => /^(response|open-ended response)$/i.test(cell.trim()))
  return (
    named &&
    (filled(first).length < first.length ||
      (second[0] ?? '').trim() === '' ||
      parts.every((cell) => /^response$/i.test(cell.trim())))
  )
}

const isQualtricsLegacy = (rows: readonly (readonly string[])[]): boolean =>
  rows[0]?.[0] === 'V1' && /^response\s?id$/i.test(rows[1]?.[0] ?? '')

/** A name above a column of numbers or dates. */
const isNamedData = (first: readonly string[], rest: readonly (readonly string[])[]): boolean =>
  first.some((name, column) => {
    const cells = filled(rest.map((row) => row[column] ?? ''))
    return name.trim() !== '' && cells.length > 0 && cells.every((cell) => isData(cell.trim()))
  })

/** A first row that names columns is short, without repeats, and unlike what stands below it. */
function isHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows
  const names = filled(first).map((cell) => cell.trim())
  if (names.length === 0 || names.some(isData)) return false
  if (rest.length === 0) return names.length > 3 || names.every((cell) => cell.length <= 60)
  if (isNamedData(first, rest)) return true
  const said = names.filter((cell) => cell.split(/\s+/).length > 6 && SENTENCE.test(cell))
  if (said.length > names.length / 5) return false
  const repeated = first.filter(
    (cell, column) => cell.trim() !== '' && rest.some((row) => row[column] === cell),
  )
  return repeated.length <= names.length / 5
}

/** How many of the first rows are header rows: 0 … 3. Takes the first rows of a file, any number. */
export function findHeaderRows(rows: readonly (readonly string[])[]): number {
  for (let at = 1; at <= 2; at++) {
    const cells = filled(rows[at] ?? [])
    if (cells.length > 0 && cells.every((cell) => IMPORT_ID.test(cell))) return at + 1
  }
  if (isQualtricsLegacy(rows) || isSurveyMonkey(rows)) return 2
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length))
  if (width === 1) return isSingleColumnHeader(rows[0]?.[0] ?? '') ? 1 : 0
  return isHeader(rows.slice(0, 200)) ? 1 : 0
}

const clean = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The same name again gets the number of its occurrence: "Comment", "Comment (2)". */
function distinct(names: readonly string[]): string[] {
  const taken = new Set(names)
  const seen = new Set<string>()
  return names.map((name) => {
    if (!seen.has(name)) {
      seen.add(name)
      return name
    }
    let number = 2
    while (taken.has(`${name} (${number})`)) number++
    const free = `${name} (${number})`
    taken.add(free)
    return free
  })
}

export interface ColumnNames {
  /** One name a column, all different: the header's text, else the number from 1. */
  header: string[]
  /** What a person would read: the question where a survey tool wrote one, else the name. */
  labels: string[]
  /** What headers say in brackets of their columns, "" where nothing; missing where no header does. */
  types?: string[]
}

/** Names for `count` columns from the header rows. */
export function columnNames(
  headerRows: readonly (readonly string[])[],
  count: number,
): ColumnNames {
  const [first = [], second = []] = headerRows
  const parted = headerRows.length === 2 && !isQualtricsLegacy(headerRows)
  let question = ''
  const types: string[] = []
  const columns = Array.from({ length: count }, (_, column) => {
    const typed = headerType(clean(first[column] ?? ''))
    types.push(typed?.type ?? '')
    const name = typed?.name ?? clean(first[column] ?? '')
    const below = clean(second[column] ?? '')
    if (name !== '') question = name
    if (!parted) return { name: name || String(column + 1), label: below || name }
    const part = /^(response|open-ended response)?$/i.test(below) ? '' : below
    if (name === '' && part === '') return { name: question || String(column + 1), label: question }
    const joined =
      part === '' ? name : name === part || question === '' ? part : `${question} - ${part}`
    return { name: joined, label: joined }
  })
  const header = distinct(columns.map(({ name }) => name))
  return {
    header,
    labels: columns.map(({ label }, at) => label || (header[at] ?? '')),
    ...(types.some((type) => type !== '') ? { types } : {}),
  }
}
