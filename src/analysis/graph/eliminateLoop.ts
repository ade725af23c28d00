import type { LoopRow } from './loopRow.ts'
import { MinHeap } from './minHeap.ts'

/** A place of the loop while places are taken out of it. */
interface Place {
  readonly index: number
  /** where a walk goes from here and is next seen, and how likely */
  readonly next: Map<Place, number>
  readonly before: Set<Place>
  leaves: number
  gain: number
  /** 1 less the chance to be next seen here again; set when it is taken out */
  onward: number
  isOut: boolean
}

interface Turn {
  readonly place: Place
  readonly cost: number
}

/**
 * Solves a loop by taking out one place after another and joining the steps over it, the one with the
 * fewest joins first. Nothing is ever subtracted (Grassmann, Taksar and Heyman 1985), so that the values
 * are exact to about 15 digits however seldom the loop is left; Infinity or NaN: too large for a number.
 * Undefined: it would take more work than is left; a chain with ways back takes little, a tangle of n
 * places n³ / 3.
 */
export function eliminateLoop(
  rows: readonly LoopRow[],
  work: { left: number },
): number[] | undefined {
  const places = placesOf(rows)
  const turns = new MinHeap<Turn>((a, b) => a.cost - b.cost || a.place.index - b.place.index)
  const wait = (place: Place): void => turns.push({ place, cost: joinsOver(place) })
  places.forEach(wait)
  const out: Place[] = []
  for (let turn = turns.pop(); turn; turn = turns.pop()) {
    const { place, cost } = turn
    // It has been queued again whenever its joins changed.
    if (place.isOut || cost !== joinsOver(place)) continue
    work.left -= cost + 1
    if (work.left < 0) return undefined
    takeOut(place)
    out.push(place)
    for (const changed of new Set([...place.before, ...place.next.keys()])) wait(changed)
  }
  const values = rows.map(() => 0)
  for (const { index, gain, next, onward } of out.reverse()) {
    let sum = gain
    for (const [to, share] of next) sum += share * (values[to.index] ?? 0)
    values[index] = sum / onward
  }
  return values
}

function placesOf(rows: readonly LoopRow[]): Place[] {
  const places = rows.map(({ leaves, gain }, index): Place => {
    return { index, next: new Map(), before: new Set(), leaves, gain, onward: 1, isOut: false }
  })
  for (const place of places) {
    for (const { to, share } of rows[place.index]?.steps ?? []) {
      const target = places[to]
      if (!target) continue
      place.next.set(target, (place.next.get(target) ?? 0) + share)
      target.before.add(place)
    }
  }
  return places
}

function joinsOver({ before, next }: Place): number {
  return before.size * next.size
}

function takeOut(place: Place): void {
  place.isOut = true
  place.onward = place.leaves
  for (const share of place.next.values()) place.onward += share
  for (const to of place.next.keys()) to.before.delete(place)
  for (const from of place.before) {
    const taken = (from.next.get(place) ?? 0) / place.onward
    from.next.delete(place)
    from.leaves += taken * place.leaves
    from.gain += taken * place.gain
    for (const [to, share] of place.next) {
      // A way back to where it came from only lowers the chance to go on, which is added up later.
      if (to === from) continue
      from.next.set(to, (from.next.get(to) ?? 0) + taken * share)
      to.before.add(from)
    }
  }
}
