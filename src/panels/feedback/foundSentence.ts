import { formatShare, t } from '../../i18n/t.ts'
import { shareFigures } from './shareFigures.ts'
import type { Comments } from './useComments.ts'

/** How many comments fit, what share of the place that is, and how many of them are negative. */
export function foundSentence(
  { total, among, moods }: Pick<Comments, 'total' | 'among' | 'moods'>,
  isNarrowed: boolean,
): string {
  if (total === undefined) return ''
  if (!isNarrowed || among === 0) return t('feedback.found', { comments: total })
  const found = t('browse.foundOf', { comments: total, among, share: formatShare(total / among) })
  const counts = moods ? [moods.negative, moods.neutral, moods.positive] : []
  // Where all are of one mood the filter has said so already.
  const figures = moods && counts.filter((n) => n > 0).length > 1 ? shareFigures(moods) : undefined
  return figures ? `${found} · ${t('browse.negativeOf', { ...figures })}` : found
}
