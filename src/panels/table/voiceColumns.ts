import { formatCount, formatShare, t } from '../../i18n/t.ts'
import { intervalText } from '../../parts/intervalText.ts'
import { negativeVoice } from '../../parts/negativeVoice.ts'
import type { TableColumn } from './TableColumn.ts'

/** How many comments there are, whatever they say. */
export const commentsColumn: TableColumn = {
  key: 'comments',
  title: 'tableView.comments',
  width: 7,
  isNumber: true,
  text: (id, context) => {
    const n = context.evidenceOf(id)?.comments
    return n === undefined ? '' : formatCount(n)
  },
  copy: (id, { evidenceOf }) => String(evidenceOf(id)?.comments ?? ''),
  rank: (id, { evidenceOf }) => evidenceOf(id)?.comments,
}

/** "71% of 1,860 (69–73%)", and complaints by their number: all of them are negative. */
export const negativeColumn: TableColumn = {
  key: 'negative',
  title: 'tableView.negative',
  width: 13,
  isNumber: true,
  text(id, context) {
    const { share, n, complaints } = negativeVoice(context.evidenceOf(id))
    const said = []
    if (share) said.push(t('tableView.negativeShare', { ...intervalText(share), n }))
    if (complaints > 0) said.push(t('tableView.complaints', { n: complaints }))
    return said.join(', ')
  },
  copy(id, context) {
    const { share } = negativeVoice(context.evidenceOf(id))
    return share ? formatShare(share[0]) : ''
  },
  rank: (id, context) => negativeVoice(context.evidenceOf(id)).share?.[0],
}
