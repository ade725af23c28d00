import type { Message } from '../../lib/message.ts'
import type { FilePreview } from './feedbackPort.ts'

/**
 * Where a file that was chosen stands: not looked into yet, ready to be asked about, being taken in, in, going in
 * without anybody waiting, not readable, or left out.
 */
export type FileStatus =
  | 'waiting'
  | 'looking'
  | 'ready'
  | 'importing'
  | 'imported'
  | 'later'
  | 'failed'
  | 'left-out'

/** One of the files that were chosen. */
export interface ImportFile {
  readonly file: File
  readonly status: FileStatus
  /** Once it is looked into. */
  readonly preview?: FilePreview
  /** Why it failed or was left out. */
  readonly problem?: Message
}
