import { TableError } from '../tableError.ts'

/** Parts that tell what an archive is, where it is no Excel workbook. */
const KINDS: readonly (readonly [RegExp, () => TableError])[] = [
  [/^xl\/workbook\.bin$/i, () => new TableError('binary-excel')],
  [/^word\/document\.xml$/i, () => new TableError('no-workbook', { kind: 'word' })],
  [/^ppt\/presentation\.xml$/i, () => new TableError('no-workbook', { kind: 'powerpoint' })],
  [/^(index\/.*\.iwa|index\.zip)$/i, () => new TableError('numbers')],
  [/^content\.xml$/i, () => new TableError('opendocument')],
  [
    /\.(xlsx|xlsm|csv|tsv|json|jsonl|txt)$/i,
    () => new TableError('no-workbook', { kind: 'tables' }),
  ],
]

/** Why an archive with parts of these names can't be read, where no workbook is among them. */
export function archiveError(names: readonly string[]): TableError {
  for (const [pattern, error] of KINDS) if (names.some((name) => pattern.test(name))) return error()
  return new TableError('no-workbook', { kind: 'other' })
}
