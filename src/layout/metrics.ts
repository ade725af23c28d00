/** The map's measures in px at scale 1. */
export const metrics = {
  laneHeadWidth: 132,
  /** from one column to the next; the gap between them is what a card leaves of it */
  pitch: 178,
  cardWidth: 166,
  gap: 12,
  /** between cards stacked in one place */
  stackGap: 8,
  stageTop: 16,
  stageHeight: 34,
  stepTop: 58,
  stepLine: 16,
  /** below the step titles */
  headBottom: 18,
  lanePadTop: 12,
  lanePadBottom: 16,
  touchpointHeight: 118,
  smallestCard: 40,
  feelingHeight: 150,
  /** columns that an empty map is as wide as */
  emptyColumns: 3,
  bottom: 12,
} as const
