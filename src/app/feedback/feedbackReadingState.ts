import type { FeedbackSource } from '../../feedback/comments/feedbackSource.ts'
import type { MoodCounts, ReadingState, RowProblems } from '../../panels/feedback/feedbackPort.ts'
import { period, problemRowCount } from './feedbackStoredSource.ts'

/** A file that is read to its end. `repeatedIn`: names of the sources that may hold rows of it already. */
export function allRead(
  source: FeedbackSource,
  { size }: Blob,
  repeatedIn: readonly string[],
): Omit<ReadingState, 'landing'> {
  const { repeated = 0 } = source
  return {
    rows: source.rows,
    bytesRead: size,
    bytes: size,
    comments: source.comments,
    isDone: true,
    problems: problemsOf(source),
    problemRows: problemRowCount(source),
    moods: moodsWithout(source),
    ...(repeated === 0 ? {} : { repeated, repeatedIn }),
    ...period(source),
  }
}

function problemsOf({ needALook }: FeedbackSource): RowProblems[] {
  const reasons = new Map<string, Set<number>>()
  for (const { reason, row } of needALook) {
    const rows = reasons.get(reason) ?? new Set()
    reasons.set(reason, rows.add(row))
  }
  return [...reasons].map(([reason, rows]) => ({ reason, rows: rows.size }))
}

/** Rows without text and score are no comments, and unscored for that reason alone. */
function moodsWithout({ labels, rows, comments }: FeedbackSource): MoodCounts {
  return { ...labels, unscored: labels.unscored - (rows - comments) }
}
