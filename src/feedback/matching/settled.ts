/** What a person said about one row and one touchpoint. */
export interface Settled {
  sourceId: string
  row: number
  touchpointId: string
  is: 'confirmed' | 'rejected'
}

/** Which comment that is, and what was settled about it. */
export interface SettledComment {
  comment: number
  touchpointId: string
  is: Settled['is']
}
