import type { Message } from '../lib/message.ts'
import type { TableError, TableErrorCode } from './tableError.ts'
import { mebibyte } from './tableLimits.ts'

export interface TableMessage extends Message {
  readonly key: `table.${TableErrorCode}`
}

/** The sentence that says what is wrong with a table, where, and the mend; `name` is what people call the file. */
export function tableMessage({ code, values }: TableError, name: string): TableMessage {
  const { row = 0, column = '', line = 0, limit = 0, kind = '', part = 'none' } = values
  const megabytes = Math.round(limit / mebibyte)
  return { key: `table.${code}`, values: { name, row, column, line, limit, kind, part, megabytes } }
}
