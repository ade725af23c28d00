import type { LensColour } from '../model/LensColour.ts'
import type { FindingFilter } from './FindingFilter.ts'

/** Which cards of the map are shown in full; all that is asked for must hold. What is missing is not asked for. */
export interface LensShow {
  /** Those of a person or a department; a department stands for its people too. */
  readonly ownerId?: string
  /** The steps that a persona goes through. */
  readonly personaId?: string
  /** A channel as it is written at the touchpoint. */
  readonly channel?: string
  /** Those for which nobody is accountable. */
  readonly unowned?: true
  /** Those where an accepted pain point stands or feedback shows pain. */
  readonly hurts?: true
  /** Those that these findings speak of. */
  readonly findings?: FindingFilter
}

/** How the map is looked at: what colours it, and which part of it is not pale. No part of any document. */
export interface Lens {
  /** Missing: as drawn. */
  readonly colourBy?: LensColour
  readonly show?: LensShow
}

/** The lens with a change, undefined where nothing is left of it: then all is as drawn. */
export function changedLens(lens: Lens | undefined, change: LensChange): Lens | undefined {
  const { show, ...rest } = { ...lens, ...change }
  const asked = show && withoutMissing(show)
  const next: Lens = withoutMissing(rest)
  const whole = asked && Object.keys(asked).length > 0 ? { ...next, show: asked } : next
  return Object.keys(whole).length === 0 ? undefined : whole
}

export interface LensChange {
  readonly colourBy?: LensColour | undefined
  readonly show?: { readonly [K in keyof LensShow]: LensShow[K] | undefined } | undefined
}

function withoutMissing<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> }
}
