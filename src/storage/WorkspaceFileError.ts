import type { MessageValues } from '../lib/message.ts'

export type WorkspaceFileProblem =
  /** No gzip, or cut off inside it. */
  | 'damaged'
  | 'format'
  | 'version'
  | 'newer'
  /** A line that is no JSON, or not what may stand there. */
  | 'line'
  | 'lineTooLong'
  | 'tooManyLines'
  | 'tooLarge'
  /** The last line is missing. */
  | 'cutOff'

/** Why a workspace file can't be restored. Nothing of it is then on the device. */
export class WorkspaceFileError extends Error {
  readonly code: WorkspaceFileProblem
  readonly values: MessageValues

  constructor(code: WorkspaceFileProblem, values: MessageValues = {}, cause?: unknown) {
    super(`workspace.${code} ${JSON.stringify(values)}`, { cause })
    this.name = 'WorkspaceFileError'
    this.code = code
    this.values = values
  }

  /** Key of the sentence in the message room. */
  get key(): string {
    return `workspace.${this.code}`
  }
}
