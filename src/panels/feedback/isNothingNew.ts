import type { ReadingState } from './feedbackPort.ts'

/** Whether a file is read to its end, and all that it says counts already. */
export function isNothingNew({ isDone, comments, repeated = 0 }: ReadingState): boolean {
  return isDone && comments === 0 && repeated > 0
}
