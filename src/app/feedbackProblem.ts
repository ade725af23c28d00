import type { Message } from '../lib/message.ts'
import { StorageError } from '../storage/StorageError.ts'
import { TableError } from '../tables/tableError.ts'

/** Why a file can't be read or kept, as the sentence that says what, where and the mend. */
export function feedbackProblem(error: unknown, name: string): Message {
  if (error instanceof TableError) {
    const { row = 0, column = '', line = 0, limit = 0, kind = '' } = error.values
    return {
      key: `feedback.table.${error.code}`,
      values: { name, row, column, line, limit, kind, megabytes: Math.round(limit / 1_048_576) },
    }
  }
  if (error instanceof StorageError) return { key: error.key, values: {} }
  if (error instanceof DOMException) return { key: 'feedback.table.unreadable', values: { name } }
  return { key: 'feedback.unexpected', values: { name, detail: String(error).slice(0, 200) } }
}
