import type { MessageValues } from '../lib/message.ts'

/** Why a table can't be taken over: a message key, and what its sentence says. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly code: string
  readonly values: MessageValues

  constructor(code: string, values: MessageValues = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}
