import type { PathCommand } from '../lib/drawing/shapes.ts'

/** Two links of a chain, on the grid of the channels' icons. */
export const linkIcon: readonly PathCommand[] = [
  ['M', 10, 14],
  ['C', 12, 16.2, 15, 16.2, 17, 14.2],
  ['L', 20, 11.2],
  ['C', 24.6, 6.4, 17.6, -0.6, 12.9, 4],
  ['L', 11.3, 5.6],
  ['M', 14, 10],
  ['C', 12, 7.8, 9, 7.8, 7, 9.8],
  ['L', 4, 12.8],
  ['C', -0.6, 17.6, 6.4, 24.6, 11.1, 20],
  ['L', 12.7, 18.4],
]
