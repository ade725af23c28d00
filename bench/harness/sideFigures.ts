import { type Row, Figures } from './figures.ts'

/** Collects one figure of the editor and of several peers: a row for each peer. */
export class SideFigures {
  readonly #ours = new Map<string, { readonly unit: string; readonly values: number[] }>()
  readonly #peers = new Map<string, Map<string, number[]>>()

  /** Adds one run's value. Without `peerName` it is the editor's. */
  add(peerName: string | undefined, name: string, unit: string, value: number): void {
    const ours = this.#ours.get(name) ?? { unit, values: [] }
    this.#ours.set(name, ours)
    if (peerName === undefined) {
      ours.values.push(value)
      return
    }
    const peers = this.#peers.get(name) ?? new Map<string, number[]>()
    this.#peers.set(name, peers)
    peers.set(peerName, [...(peers.get(peerName) ?? []), value])
  }

  rows(): Row[] {
    return [...this.#ours].flatMap(([name, { unit, values }]) =>
      [...(this.#peers.get(name) ?? new Map([[null, []]]))].flatMap(([peerName, theirs]) => {
        const figures = new Figures(peerName)
        for (const value of values) figures.add('ours', name, unit, value)
        for (const value of theirs) figures.add('peer', name, unit, value)
        return figures.rows()
      }),
    )
  }
}
