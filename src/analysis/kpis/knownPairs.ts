import type { Kpi } from './kpiValue.ts'

export type KnownPairName =
  | 'handle-time-first-contact-fix'
  | 'saves-ease-of-leaving'
  | 'attach-rate-returns'
  | 'deflection-effort'
  | 'bookings-onboarding-success'

/** Pressing the first hurts the second. */
export interface KnownPair {
  readonly name: KnownPairName
  readonly presses: (kpi: Kpi) => boolean
  readonly suffers: (kpi: Kpi) => boolean
}

/** Every group must have one of its words in the name. */
type Term = readonly (readonly string[])[]

/**
 * Pairs of figures known from the field to work against each other: two departments are each praised for one
 * of them. Found by the English words of a KPI's name, and customer effort by its method too, so they are
 * only ever offered.
 */
export const knownPairs: readonly KnownPair[] = [
  {
    name: 'handle-time-first-contact-fix',
    presses: named(
      [['aht']],
      [
        ['handle', 'handling', 'talk'],
        ['time', 'times'],
      ],
      [
        ['call', 'calls'],
        ['duration', 'length'],
      ],
    ),
    suffers: named(
      [['fcr', 'ftf', 'fcf']],
      [['first'], ['contact', 'call', 'time', 'visit'], ['fix', 'fixed', 'resolution', 'resolved']],
    ),
  },
  {
    name: 'saves-ease-of-leaving',
    presses: named(
      [['saves']],
      [
        ['save', 'saved'],
        ['rate', 'customer', 'customers', 'team', 'offer', 'offers', 'desk'],
      ],
    ),
    suffers: named([
      ['ease', 'easy', 'effort'],
      ['leave', 'leaving', 'cancel', 'cancelling', 'canceling', 'cancellation'],
    ]),
  },
  {
    name: 'attach-rate-returns',
    presses: named(
      [
        ['attach', 'attachment'],
        ['rate', 'rates'],
      ],
      [['upsell', 'upsells', 'upselling']],
      [['add'], ['on', 'ons'], ['sales', 'rate']],
    ),
    suffers: named(
      [['returns']],
      [['return'], ['rate', 'rates']],
      [['returned'], ['goods', 'items', 'orders', 'products']],
    ),
  },
  {
    name: 'deflection-effort',
    presses: named([['deflection', 'deflected']], [['containment'], ['rate']]),
    suffers: (kpi) => kpi.method === 'ces' || isNamed(kpi, customerEffort),
  },
  {
    name: 'bookings-onboarding-success',
    presses: named([['bookings']], [['booked'], ['revenue', 'sales', 'deals', 'orders']]),
    suffers: named([
      ['onboarding', 'onboarded'],
      ['success', 'successful', 'completion', 'completed'],
    ]),
  },
]

const customerEffort: readonly Term[] = [[['ces']], [['effort'], ['customer', 'score']]]

function named(...terms: readonly Term[]): (kpi: Kpi) => boolean {
  return (kpi) => isNamed(kpi, terms)
}

function isNamed({ name }: Kpi, terms: readonly Term[]): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return terms.some((term) => term.every((group) => group.some((word) => words.includes(word))))
}
