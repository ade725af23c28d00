import type { MoodLabel } from '../model/evidence.ts'

/** What a person said about one row and one touchpoint. */
export interface SettledRow {
  readonly sourceId: string
  readonly row: number
  readonly touchpointId: string
  readonly is: 'confirmed' | 'rejected'
}

/** The mood of one row as a person put it right. */
export interface SettledMood {
  readonly row: number
  readonly label: MoodLabel
}

/** All that people said about the rows of one source. */
export interface SettledRows {
  readonly sourceId: string
  readonly settled: readonly SettledRow[]
  readonly moods: readonly SettledMood[]
}
