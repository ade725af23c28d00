/** What the list shows of a journey. */
export interface JourneyCard {
  readonly id: string
  readonly name: string
  /** ISO time of the last change. */
  readonly updatedAt: string
  readonly stages: number
  readonly touchpoints: number
  /** The step of another journey that it details; 'gone': that is not on this device. */
  readonly details?: { readonly stepName: string; readonly journeyName: string } | 'gone'
}
