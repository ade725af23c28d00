import { formatCount, formatShare, t } from '../../i18n/t.ts'
import type { CardBox, CellSummary, FeedbackMark } from '../../layout/Scene.ts'
import { isComplaintsFirst } from '../../model/customersVoice.ts'

/** What a screen reader says for a card: its whole text, and what its chips say. */
export function cardName(card: CardBox, text: string): string {
  const parts = text === '' ? [] : [text.replaceAll(/\s+/g, ' ')]
  if (card.picture) {
    const { alt } = card.picture
    parts.push(alt ? t('map.pictureOf', { alt }) : t('map.pictureWithout'))
  }
  if (card.link) parts.push(t('map.leadsOn'))
  if (card.owner === 'none') parts.push(t('map.noOwner'))
  else if (card.owner) parts.push(...new Set([card.owner.name, card.owner.label.text]))
  if (card.feedback) {
    parts.push(...saidOf(card.feedback))
  }
  if (card.badge) parts.push(t('map.findings', { count: card.badge.count }))
  return parts.join(', ')
}

/** "71% negative of 1,860", and complaints by their number; first what is to be said first. */
function saidOf(feedback: FeedbackMark): string[] {
  const { n, negativeShare, complaints } = feedback
  const share = negativeShare
    ? [t('map.negativeOf', { share: formatShare(negativeShare[0]), n: formatCount(n) })]
    : []
  if (complaints === 0) return share
  const counted = t('map.complaints', { n: complaints })
  return isComplaintsFirst(feedback) ? [counted, ...share] : [...share, counted]
}

/** "Empty, STEP, LANE" */
export function emptyName(step: string, lane: string): string {
  return t('map.emptyPlace', { step, lane })
}

/** What stands for the cards of a collapsed place, and what else is said there. */
export function collapsedName(
  lane: string,
  step: string,
  summary: CellSummary | undefined,
  more: readonly string[],
): string {
  const parts: string[] = []
  if (summary) {
    const { kind, ids, unowned, feedback, badge } = summary
    parts.push(t(`layout.count.${kind}`, { n: ids.length }))
    if (unowned > 0) parts.push(t('layout.unownedCount', { n: unowned }))
    if (feedback) parts.push(...saidOf(feedback))
    if (badge) parts.push(t('map.findings', { count: badge.count }))
  }
  const text = [...parts, ...more].join(', ')
  return text === ''
    ? t('map.collapsedEmpty', { lane, step })
    : t('map.collapsedPlace', { lane, step, text })
}

/** What a computed lane shows at a step. */
export function computedName(lane: string, step: string, chips: readonly string[]): string {
  return chips.length === 0
    ? t('map.computedEmpty', { lane, step })
    : t('map.computedPlace', { lane, step, text: chips.join(', ') })
}
