/** What the list shows of a journey. */
export interface JourneyCard {
  readonly id: string
  readonly name: string
  /** ISO time of the last change. */
  readonly updatedAt: string
  readonly stages: number
  readonly touchpoints: number
}
