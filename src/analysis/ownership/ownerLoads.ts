import type { JourneyNode } from '../journeyGraph.ts'
import type { HarmSpan } from '../feedbackSum.ts'
import { median } from '../stats/median.ts'

type Owner = NonNullable<JourneyNode['owner']>

/** One touchpoint, as far as it weighs on its owner. */
export interface Weight {
  readonly owner: Owner | undefined
  readonly comments: number
  readonly harm: number
  /** Of the harm; undefined: there is none. */
  readonly span: HarmSpan | undefined
}

/** What one person or department is accountable for. */
export interface OwnerLoad {
  readonly owner: Owner
  readonly touchpoints: number
  readonly comments: number
  readonly harm: number
  /** Of the harm of all of them; undefined: there is none. */
  readonly span: HarmSpan | undefined
}

/** The load of each owner, in the order in which they are met. Touchpoints without owner are passed over. */
export function ownerLoads(weights: Iterable<Weight>): OwnerLoad[] {
  const loads = new Map<string, OwnerLoad>()
  for (const { owner, comments, harm, span } of weights) {
    if (!owner) continue
    const before = loads.get(owner.id)
    loads.set(owner.id, {
      owner,
      touchpoints: (before?.touchpoints ?? 0) + 1,
      comments: (before?.comments ?? 0) + comments,
      harm: (before?.harm ?? 0) + harm,
      span: together(before?.span, harm > 0 ? span : undefined),
    })
  }
  return [...loads.values()]
}

/** Whether the harm is a year's, in the files as they are, or some of each. */
export function harmSpan(loads: readonly OwnerLoad[]): HarmSpan {
  return loads.map(({ span }) => span).reduce(together, undefined) ?? 'file'
}

function together(one: HarmSpan | undefined, other: HarmSpan | undefined): HarmSpan | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one === other ? one : 'mixed'
}

export interface Overload {
  /** Of the harm of all owners, those with none too; 0 for no owner. */
  readonly median: number
  /** Whether there is enough harm to compare at all. */
  readonly canTell: boolean
  readonly isOverloaded: (load: OwnerLoad) => boolean
}

/**
 * Who has more than `times` the median harm of all owners. Nobody, where the median is 0 or fewer than `owners` have
 * any harm: a median of so few says nothing.
 */
export function overloadAmong(
  loads: readonly OwnerLoad[],
  { times, owners }: { readonly times: number; readonly owners: number },
): Overload {
  const middle = median(loads.map(({ harm }) => harm)) ?? 0
  const canTell = middle > 0 && loads.filter(({ harm }) => harm > 0).length >= owners
  return { median: middle, canTell, isOverloaded: ({ harm }) => canTell && harm > times * middle }
}
