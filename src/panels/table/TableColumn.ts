import type { MessageKey } from '../../i18n/t.ts'
import type { Message } from '../../lib/message.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { Records } from '../../model/records.ts'
import type { CellKind } from '../../ui/EditedCell.ts'
import type { Option } from '../../ui/options.ts'

/** What the cells are made of. */
export interface TableContext {
  readonly records: Records
  readonly evidenceOf: (id: string) => Evidence | undefined
  readonly findingsOf: (id: string) => readonly Finding[]
}

/** What was typed or pasted as a value, or why it is none. */
export type ReadValue =
  | { readonly refused: Message }
  | { readonly refused?: never; readonly value: string }

/**
 * What may be typed into a column. A value is text; the key of an option for a link or a choice; such keys one a line for
 * links. Keys of options that are to be added begin with "+".
 */
export interface ColumnEdit {
  readonly kind: CellKind
  readonly value: (id: string, records: Records) => string
  readonly options: (records: Records) => readonly Option[]
  readonly adders?: (typed: string) => readonly Option[]
  readonly isFree?: boolean
  /** Text as it is shown, typed or pasted. */
  readonly read: (text: string, records: Records) => ReadValue
}

/** One column of the table. */
export interface TableColumn {
  readonly key: string
  readonly title: MessageKey
  /** In rem. */
  readonly width: number
  readonly isNumber?: boolean
  readonly text: (id: string, context: TableContext) => string
  /** For spreadsheets, where that is not what is shown. */
  readonly copy?: (id: string, context: TableContext) => string
  /** What it is sorted by; missing: the text. Undefined goes last. */
  readonly rank?: (id: string, context: TableContext) => number | undefined
  /** Missing: computed, nobody types into it. */
  readonly edit?: ColumnEdit
}

/** What a cell gives to the clipboard. */
export function copyText(column: TableColumn, id: string, context: TableContext): string {
  return (column.copy ?? column.text)(id, context)
}
