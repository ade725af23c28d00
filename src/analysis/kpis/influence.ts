import type { KnownPairName } from './knownPairs.ts'

/** Two KPIs; for what is asked of a pair the order doesn't matter. */
export type KpiPair = readonly [one: string, other: string]

/** On what it stands that improving one KPI helps or hurts another. */
export type InfluenceBasis =
  | { readonly kind: 'record'; readonly influenceId: string }
  /** Spearman's ρ of the values as they were read, with its 95 % interval, over n common months. */
  | {
      readonly kind: 'readings'
      readonly n: number
      readonly rho: number
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'known-pair'; readonly name: KnownPairName }

/** Improving one KPI, in its own direction, goes with improving another (helps) or with worsening it (hurts). */
export interface Influence {
  readonly fromKpiId: string
  readonly toKpiId: string
  readonly effect: 'helps' | 'hurts'
  /** Whether a person entered it; a suggestion that was kept in the organisation stays one. */
  readonly origin: 'entered' | 'suggested'
  /** It holds the other way round too: readings don't say which comes first. */
  readonly isMutual: boolean
  readonly basis: InfluenceBasis
}
