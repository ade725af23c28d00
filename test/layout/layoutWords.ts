import type { LayoutWords } from '../../src/layout/LayoutWords.ts'

const figures = new Intl.NumberFormat('en')
const count = (n: number): string => figures.format(n)
const share = (fraction: number): string => `${Math.round(fraction * 100)}%`

/** English words for layout tests. */
export const layoutWords: LayoutWords = {
  noOwner: 'No owner',
  unplaced: 'Unplaced',
  lineOfInteraction: 'Line of interaction',
  lineOfVisibility: 'Line of visibility',
  lineOfInternalInteraction: 'Line of internal interaction',
  teamView: "team's view",
  customersView: "customers' feedback, 95% interval",
  laneHints: {
    touchpoints: 'what the customer meets',
    notes: '',
    quotes: 'in their words',
    pictures: '',
    backstage: 'what makes it happen',
    systems: 'what it runs on',
    pains: 'from feedback and workshop',
    opportunities: 'people, process, policy, technology',
    feeling: 'team view and feedback',
    owners: 'who is accountable',
    kpis: 'owned and linked to pay',
    feedback: 'what customers say',
    channels: 'where it happens',
  },
  opportunityTypes: {
    people: 'People',
    process: 'Process',
    policy: 'Policy',
    technology: 'Technology',
    handoff: 'Handoff',
  },
  formatCount: count,
  formatShare: share,
  formatValue: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit ?? ''}`.trim()),
  stepCount: (n) => (n === 1 ? '1 step' : `${n} steps`),
  cardCount: (kind, n) => `${count(n)} ${kind}${n === 1 ? '' : 's'}`,
  unownedCount: (n) => `${count(n)} without owner`,
  commentCount: (n) => `${count(n)} comments`,
  fewComments: (n) => `${n}, few`,
  complaintCount: (n) => `${n} complaints`,
  negativeShare: (fraction) => `${share(fraction)} negative`,
}
