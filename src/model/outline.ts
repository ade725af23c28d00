/** Something new that has nothing but a name yet. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What is new on the map, in the order in which it shall stand. Ids that are on the map already may be pointed to. */
export interface Outline {
  /** The stage, step or card right behind which their like go; the others go to the end of their place. */
  readonly behindIds?: readonly string[]
  readonly departments: readonly Named[]
  /** The lane for the touchpoints; made where no lane has this id. */
  readonly lane: Named
  readonly stages: readonly Named[]
  readonly steps: readonly (Named & { readonly stageId: string })[]
  readonly touchpoints: readonly (Named & {
    readonly stepId: string
    readonly channel?: string
    readonly accountableId?: string
  })[]
}

/** Where an outline is put, as far as that has a stage, step, lane or card. */
export interface OutlinePlace {
  readonly stageId?: string
  readonly stepId?: string
  readonly laneId?: string
  readonly cardId?: string
}
