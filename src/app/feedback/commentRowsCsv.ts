import type { CommentRow } from '../../panels/feedback/CommentQuery.ts'
import { csvCell } from './feedbackCsv.ts'

/** Comments as CSV that leads back to their files: file, row, text, mood. */
export const commentRowsCsv = {
  header: 'file,row,text,mood\r\n',

  lines(rows: readonly CommentRow[], nameOf: (sourceId: string) => string): string {
    return rows
      .map(({ sourceId, row, text, label }) =>
        [nameOf(sourceId), String(row), text, label].map(csvCell).join(',').concat('\r\n'),
      )
      .join('')
  },
}
