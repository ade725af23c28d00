import { formatCount, formatShare, t } from '../../i18n/t.ts'
import type { CardBox } from '../../layout/Scene.ts'

/** What a screen reader says for a card: its whole text, and what its chips say. */
export function cardName(card: CardBox, text: string): string {
  const parts = [text.replaceAll(/\s+/g, ' ')]
  if (card.owner === 'none') parts.push(t('map.noOwner'))
  else if (card.owner) parts.push(...new Set([card.owner.name, card.owner.label.text]))
  if (card.feedback) {
    const { n, negativeShare } = card.feedback
    parts.push(t('map.negativeOf', { share: formatShare(negativeShare[0]), n: formatCount(n) }))
  }
  if (card.badge) parts.push(t('map.findings', { count: card.badge.count }))
  return parts.join(', ')
}

/** "Empty, STEP, LANE" */
export function emptyName(step: string, lane: string): string {
  return t('map.emptyPlace', { step, lane })
}

/** What a computed lane shows at a step. */
export function computedName(lane: string, step: string, chips: readonly string[]): string {
  return chips.length === 0
    ? t('map.computedEmpty', { lane, step })
    : t('map.computedPlace', { lane, step, text: chips.join(', ') })
}
