import { formatCount, formatNumber, formatShare, t } from './t.ts'

/** 92 and "%" as "92%", 4.5 and "min" as "4.5 min": at most two decimals. */
export function formatValue(value: number, unit: string | undefined): string {
  const digits = { maximumFractionDigits: 2 }
  if (unit === '%') return formatNumber(value, { ...digits, style: 'unit', unit: 'percent' })
  const number = formatNumber(value, digits)
  return unit ? `${number} ${unit}` : number
}

/** The finished words and formatters that the layout of a map takes, in the language of the reader. */
export function layoutWords() {
  return {
    noOwner: t('layout.noOwner'),
    unplaced: t('layout.unplaced'),
    lineOfInteraction: t('layout.lineOfInteraction'),
    lineOfVisibility: t('layout.lineOfVisibility'),
    lineOfInternalInteraction: t('layout.lineOfInternalInteraction'),
    teamView: t('layout.teamView'),
    customersView: t('layout.customersView'),
    laneHints: {
      touchpoints: t('layout.hint.touchpoints'),
      notes: '',
      quotes: t('layout.hint.quotes'),
      pictures: '',
      backstage: t('layout.hint.backstage'),
      systems: t('layout.hint.systems'),
      pains: t('layout.hint.pains'),
      opportunities: t('layout.hint.opportunities'),
      feeling: t('layout.hint.feeling'),
      owners: t('layout.hint.owners'),
      kpis: t('layout.hint.kpis'),
      feedback: t('layout.hint.feedback'),
      channels: t('layout.hint.channels'),
    },
    opportunityTypes: {
      people: t('layout.opportunity.people'),
      process: t('layout.opportunity.process'),
      policy: t('layout.opportunity.policy'),
      technology: t('layout.opportunity.technology'),
      handoff: t('layout.opportunity.handoff'),
    },
    formatCount,
    formatShare,
    formatValue,
    stepCount: (n: number) => t('layout.stepCount', { n }),
    cardCount: (kind: 'touchpoint' | 'card' | 'painPoint' | 'opportunity', n: number) =>
      t(`layout.count.${kind}`, { n }),
    unownedCount: (n: number) => t('layout.unownedCount', { n }),
    commentCount: (n: number) => t('layout.commentCount', { n }),
    complaintCount: (n: number) => t('layout.complaintCount', { n }),
    fewComments: (n: number) => t('layout.fewComments', { n }),
    negativeShare: (fraction: number) =>
      t('layout.negativeShare', { share: formatShare(fraction) }),
  }
}
