import { median } from './median.ts'

/** One line of `bench/results/NAME.json`. All figures are medians over the runs; a ratio below 1 means less than the peer. */
export interface Row {
  readonly name: string
  readonly unit: string
  readonly ours: number | null
  readonly peer: number | null
  readonly peerName: string | null
  readonly ratio: number | null
  readonly runs: number
}

export type Side = 'ours' | 'peer'

interface Figure {
  readonly unit: string
  readonly peerName: string | null
  readonly ours: number[]
  readonly peer: number[]
}

/** Collects what was measured on both sides, by name. */
export class Figures {
  readonly #figures = new Map<string, Figure>()
  readonly #peerName: string | null

  constructor(peerName: string | null) {
    this.#peerName = peerName
  }

  /** Adds one run's value. `peerName` where this figure has another peer than the rest, or none (null). */
  add(side: Side, name: string, unit: string, value: number, peerName = this.#peerName): void {
    let figure = this.#figures.get(name)
    if (!figure) {
      figure = { unit, peerName, ours: [], peer: [] }
      this.#figures.set(name, figure)
    }
    figure[side].push(value)
  }

  rows(): Row[] {
    return [...this.#figures].map(([name, { unit, peerName, ours, peer }]) => {
      const mine = middle(ours)
      const theirs = middle(peer)
      const ratio = mine === null || theirs === null || theirs === 0 ? null : mine / theirs
      return {
        name,
        unit,
        ours: rounded(mine),
        peer: rounded(theirs),
        peerName: theirs === null ? null : peerName,
        ratio: rounded(ratio),
        runs: Math.max(ours.length, peer.length),
      }
    })
  }
}

function middle(values: readonly number[]): number | null {
  return values.length === 0 ? null : median(values)
}

/** Four figures say more than any run repeats. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4))
}
