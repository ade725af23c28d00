/** Why a picture could not be made: it is the last part of the message key `export.reason.CODE`. */
export type ExportProblemCode = 'too-large' | 'fonts' | 'other'

export class ExportProblem extends Error {
  override readonly name = 'ExportProblem'
  readonly code: ExportProblemCode

  constructor(code: ExportProblemCode, cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}
