import type { MessageValues } from '../lib/message.ts'

export type JourneyFileProblem =
  | 'size'
  | 'encoding'
  | 'empty'
  | 'cutOff'
  | 'notJson'
  | 'depth'
  | 'duplicateKey'
  | 'reservedKey'
  | 'format'
  | 'version'
  | 'newer'
  | 'shape'
  | 'id'
  | 'idMismatch'
  | 'duplicateId'
  | 'kind'
  | 'home'
  | 'field'
  | 'dangling'
  | 'linkKind'
  | 'noJourney'
  | 'twoRoots'
  | 'evidence'

/** Why a file can't be opened, as a code and what its sentence needs: where, which record, what was expected. */
export class JourneyFileError extends Error {
  readonly code: JourneyFileProblem
  readonly values: MessageValues

  constructor(code: JourneyFileProblem, values: MessageValues = {}) {
    super(`file.${code} ${JSON.stringify(values)}`)
    this.name = 'JourneyFileError'
    this.code = code
    this.values = values
  }

  /** Key of the sentence in the message room. */
  get key(): string {
    return `file.${this.code}`
  }
}
