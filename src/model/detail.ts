/** A journey that details one step of another. */
export interface Detail {
  readonly journeyId: string
  readonly name: string
  readonly organisationId: string
  readonly stepId: string
  /** Where the step is; missing: no journey of the workspace has it. */
  readonly of?: {
    readonly journeyId: string
    readonly journeyName: string
    readonly stepName: string
  }
}

/** A journey and those that it stands below, the nearest first; files may have made a ring of them. */
export function journeysAbove(details: readonly Detail[], journeyId: string): string[] {
  const parents = new Map(details.map((one) => [one.journeyId, one.of?.journeyId]))
  const chain = new Set<string>()
  let at: string | undefined = journeyId
  while (at !== undefined && !chain.has(at)) {
    chain.add(at)
    at = parents.get(at)
  }
  return [...chain]
}
