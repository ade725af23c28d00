import { formatCount, formatShare, t } from '../../i18n/t.ts'
import { wilson } from '../../lib/wilson.ts'
import { customersVoice } from '../../model/customersVoice.ts'
import { intervalText } from '../../parts/intervalText.ts'
import type { TableColumn, TableContext } from './TableColumn.ts'

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
    const { share, n, complaints } = negativeAt(id, context)
    const said = []
    if (share) said.push(t('tableView.negativeShare', { ...intervalText(share), n }))
    if (complaints > 0) said.push(t('tableView.complaints', { n: complaints }))
    return said.join(', ')
  },
  copy(id, context) {
    const { share } = negativeAt(id, context)
    return share ? formatShare(share[0]) : ''
  },
  rank: (id, context) => negativeAt(id, context).share?.[0],
}

function negativeAt(id: string, { evidenceOf }: TableContext) {
  const evidence = evidenceOf(id)
  const { n, negative, complaints } = customersVoice(evidence ? [evidence] : [])
  return { share: wilson(negative, n), n, complaints }
}
