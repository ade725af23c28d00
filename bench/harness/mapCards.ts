/** How large a made map is; touchpoints = stages × steps × cards. */
export interface MapSize {
  readonly stages: number
  /** Steps in each stage. */
  readonly steps: number
  /** Touchpoints in each step. */
  readonly cards: number
}

export interface MapCard {
  /** From 0, in reading order. */
  readonly at: number
  readonly stage: number
  /** From 0 over the whole map. */
  readonly column: number
  readonly row: number
  readonly name: string
  readonly owner: number
  readonly channel: string
  /** The card in the next step that the customer goes on to. */
  readonly next: number | undefined
}

export const owners = [
  'Support',
  'Sales',
  'Billing',
  'Field service',
  'Product',
  'Logistics',
  'Legal',
]
const channels = ['Phone', 'Web', 'Mail', 'Shop', 'App']
const things = ['menu and transfer', 'order form', 'invoice', 'visit at home', 'confirmation']

export const countOf = ({ stages, steps, cards }: MapSize): number => stages * steps * cards

/** The same cards for the editor and for its peers. */
export function mapCards(size: MapSize): MapCard[] {
  const { stages, steps, cards } = size
  const columns = stages * steps
  return Array.from({ length: countOf(size) }, (_, at) => {
    const column = Math.floor(at / cards)
    const channel = channels[at % channels.length] ?? ''
    return {
      at,
      stage: Math.floor(column / steps),
      column,
      row: at % cards,
      name: `${channel} ${things[(at * 3 + column) % things.length] ?? ''} ${at + 1}`,
      owner: (at * 5 + column) % owners.length,
      channel,
      next: column + 1 < columns ? at + cards : undefined,
    }
  })
}
