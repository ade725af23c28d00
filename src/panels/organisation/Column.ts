import type { FieldValues } from '../../commands/checkedRecord.ts'
import type { Message } from '../../lib/message.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { Records } from '../../model/records.ts'
import type { CellKind } from '../../ui/EditedCell.ts'
import type { Option } from '../../ui/options.ts'

/** Fields of a record, or of one that is just begun. */
export type Fields = Readonly<Record<string, unknown>>

/** What was typed, as fields to be set, or why it can't be. */
export type ReadCell =
  | { readonly refused: Message }
  | { readonly refused?: never; readonly fields: FieldValues }

/** One column of a table of records: what its cells show, and what may be typed there. */
export interface Column {
  readonly key: string
  readonly title: string
  readonly editor: CellKind
  /** A new record can't be kept without it. */
  readonly isNeeded: boolean
  /** What the editor starts with: text, or the key of an option. */
  readonly textOf: (fields: Fields) => string
  readonly show: (fields: Fields, records: Records) => string
  /** Of whom a picture stands before the text. */
  readonly portrait?: (fields: Fields, records: Records) => RecordOf<'portrait'> | undefined
  readonly options: (records: Records) => readonly Option[]
  readonly read: (typed: string) => ReadCell
}
