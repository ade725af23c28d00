import type { Message } from '../../lib/message.ts'
import { StorageError } from '../../storage/StorageError.ts'
import { ReaderEnded } from './feedbackReaders.ts'
import { TableError } from '../../tables/tableError.ts'
import { tableMessage } from '../../tables/tableMessage.ts'

/** Why a file can't be read or kept, as the sentence that says what, where and the mend. */
export function feedbackProblem(error: unknown, name: string): Message {
  if (error instanceof TableError) return tableMessage(error, name)
  if (error instanceof StorageError) return { key: error.key, values: {} }
  if (error instanceof ReaderEnded) return { key: 'feedback.readerEnded', values: { name } }
  if (error instanceof DOMException) return { key: 'feedback.table.unreadable', values: { name } }
  return { key: 'feedback.unexpected', values: { name, detail: String(error).slice(0, 200) } }
}
