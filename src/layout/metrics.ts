/** The map's measures in px at scale 1. */
export const metrics = {
  laneHeadWidth: 132,
  /** of a column and the cards in it, where its stage says nothing else */
  columnWidth: 166,
  /** of the one column of a collapsed stage */
  collapsedWidth: 112,
  /** of a collapsed lane, from one separator to the next */
  collapsedHeight: 40,
  /** between two columns */
  gap: 12,
  /** between cards stacked in one place: high enough for the label of a connection */
  stackGap: 12,
  /** from the last card of a place to where another one goes */
  endGap: 8,
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
