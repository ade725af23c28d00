import { isObject } from './eachField.ts'

export interface FoundLists {
  /** names on the way there, with points between them; "" for the document itself */
  path: string
  /** rows of cells; the first names the columns where they are named */
  rows: readonly (readonly unknown[])[]
}

const DEEPEST = 3
/** Where names of columns stand beside rows without them. */
const NAMES = ['columns', 'header', 'headers', 'fields', 'columnNames']

const isLists = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row))

const isNamed = ([first = []]: readonly (readonly unknown[])[]): boolean =>
  first.every((cell) => typeof cell === 'string')

/** "Comment" of `"Comment"` and of `{ "name": "Comment" }`. */
const nameOf = (column: unknown): unknown =>
  isObject(column) ? (column['label'] ?? column['title'] ?? column['name'] ?? '') : column

/**
 * A table written as a list of lists, as spreadsheets' interfaces do: `[["Comment", "Score"], ["Fine", 9]]`, or rows
 * with a list of the columns' names beside them. Undefined where there is none.
 */
export function findLists(value: unknown, path = '', depth = 0): FoundLists | undefined {
  // Inside something else a list of lists may be points on a map: names tell a table.
  if (isLists(value)) return path === '' || isNamed(value) ? { path, rows: value } : undefined
  if (!isObject(value) || depth >= DEEPEST) return undefined
  const names = NAMES.map((key) => value[key]).find((list) => Array.isArray(list))
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    if (isLists(inner) && names !== undefined)
      return { path: at, rows: [names.map(nameOf), ...inner] }
    const found = findLists(inner, at, depth + 1)
    if (found) return found
  }
  return undefined
}
