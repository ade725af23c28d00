import type { ReadingState } from '../../panels/feedback/feedbackPort.ts'

/** A file of which nothing is read yet. */
export function nothingRead({ size }: Blob): ReadingState {
  return {
    rows: 0,
    bytesRead: 0,
    bytes: size,
    isDone: false,
    comments: 0,
    problems: [],
    problemRows: 0,
    moods: { negative: 0, neutral: 0, positive: 0, unscored: 0 },
  }
}
