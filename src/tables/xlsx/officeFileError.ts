import { TableError } from '../tableError.ts'

/** Streams of the older container of Office files, by their names; what tells most comes first. */
const STREAMS: readonly (readonly [string, () => TableError])[] = [
  ['EncryptedPackage', () => new TableError('password')],
  ['WordDocument', () => new TableError('no-table', { kind: 'office' })],
  ['PowerPoint Document', () => new TableError('no-table', { kind: 'office' })],
  ['Workbook', () => new TableError('old-excel')],
  ['Book', () => new TableError('old-excel')],
]

/** Do the bytes hold a text in UTF-16, as names stand in the container's directory? */
function holds(bytes: Uint8Array, name: string): boolean {
  const units = Uint8Array.from(name.split('').flatMap((char) => [char.charCodeAt(0), 0]))
  const [first = 0] = units
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (units.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}

/** Why a file in the older container can't be read: an .xls, a workbook with a password, or another document. */
export function officeFileError(bytes: Uint8Array): TableError {
  for (const [name, error] of STREAMS) if (holds(bytes, name)) return error()
  return new TableError('no-table', { kind: 'office' })
}
