import { assert } from '../lib/assert.ts'

/** Ids and finished words for what a command makes along the way where the map lacks it. */
export interface Scaffold {
  readonly stage?: { readonly id: string; readonly name: string }
  readonly step?: { readonly id: string; readonly name: string }
  readonly lane?: { readonly id: string; readonly name: string }
}

/** The part of a scaffold that is needed now. Whoever lets a command meet an empty map must give one. */
export function scaffoldOf(
  scaffold: Scaffold | undefined,
  part: keyof Scaffold,
): { id: string; name: string } {
  const made = scaffold?.[part]
  assert(made, `a scaffold for the missing ${part}`)
  return made
}
