import type { LaneRole } from '../model/kinds/lane.ts'
import type { LayoutWords } from './LayoutWords.ts'
import { isCrossed } from './basicShapes.ts'
import type { BlueprintLine, Box, TextLine } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

/** Roles from the top (methods.md, Service blueprint); lanes without one tell nothing. */
const rankOf: Readonly<Record<LaneRole, number | undefined>> = {
  evidence: 0,
  customer: 1,
  onstage: 2,
  backstage: 3,
  support: 4,
  none: undefined,
}

const lines = [
  { kind: 'interaction', below: 2 },
  { kind: 'visibility', below: 3 },
  { kind: 'internal', below: 4 },
] as const

/**
 * Which line runs above which lane: where the fewest lanes stand on its wrong side, so that one lane out of place
 * (evidence at the foot of the map) takes no line away; the uppermost of equal places. A line needs roles on both of
 * its sides, and lines keep their order.
 */
export function linesAboveLanes(
  roles: readonly (LaneRole | undefined)[],
): { readonly kind: BlueprintLine['kind']; readonly lane: number }[] {
  const ranks = roles.map((role) => (role === undefined ? undefined : rankOf[role]))
  let highest = 0
  return lines.flatMap(({ kind, below }) => {
    const lane = bestPlace(ranks, below, highest)
    if (lane === undefined) return []
    highest = lane
    return [{ kind, lane }]
  })
}

/** The lane above which those of lower rank end, at the earliest that at `from`. */
function bestPlace(
  ranks: readonly (number | undefined)[],
  below: number,
  from: number,
): number | undefined {
  let [best, fewest]: [number | undefined, number] = [undefined, Infinity]
  // Misplaced so far: those of the lower part above, all those of the upper part not yet passed.
  let misplaced = ranks.filter((rank) => rank !== undefined && rank < below).length
  let hasUpper = false
  for (const [i, rank] of ranks.entries()) {
    if (rank === undefined) continue
    if (rank >= below && hasUpper && i >= from && misplaced < fewest) {
      best = i
      fewest = misplaced
    }
    hasUpper ||= rank < below
    misplaced += rank < below ? -1 : 1
  }
  return best
}

const labelText: TextStyle = { size: 10.5, weight: 400, lineHeight: 14, tone: 'ink3' }
const labelPad = 6
/** px between a label and what it makes way for */
const clearance = 2
/** px more between labels of two lines */
const labelGap = 10
/** px between two labels of a line: one is in view wherever the map is panned to */
const labelEvery = 1424

/**
 * The line at `y` across the map, its labels left of those of another line at the same height and of what reaches up
 * to the line.
 */
export function blueprintLine(
  kind: BlueprintLine['kind'],
  y: number,
  width: number,
  besides: readonly BlueprintLine[],
  taken: readonly Box[],
  words: LayoutWords,
): BlueprintLine {
  const names = {
    interaction: words.lineOfInteraction,
    visibility: words.lineOfVisibility,
    internal: words.lineOfInternalInteraction,
  }
  const others = besides
    .filter((other) => other.y === y)
    .flatMap(({ labels }) => labels.map(labelBox))
    .map((box) => ({ ...box, x: box.x - labelGap, w: box.w + 2 * labelGap }))
  const line = setLine(names[kind], labelText, { x: 0, top: y - 7, width: 150 })
  const labels: TextLine[] = []
  for (let right = width - 18; right > 400 || right === width - 18; right -= labelEvery) {
    const best = right - line.width
    const x = freeX(line, best, [...taken, ...others])
    if (x !== undefined) labels.push({ ...line, x: Math.round(x * 100) / 100 })
  }
  return { kind, y, x1: 0, x2: width, labels }
}

/** What a label covers of the map, with room around its text. */
export function labelBox({ x, y, width }: Pick<TextLine, 'x' | 'y' | 'width'>): Box {
  return { x: x - labelPad, y: y - 11, w: width + 2 * labelPad, h: 14 }
}

/**
 * The nearest place at or left of x where nothing is in the way, at last over the heads of the lanes; undefined where
 * there is none.
 */
function freeX(line: TextLine, x: number, taken: readonly Box[]): number | undefined {
  let left = x
  for (const box of taken.toSorted((a, b) => b.x - a.x)) {
    if (isCrossed(labelBox({ ...line, x: left }), box))
      left = box.x - line.width - labelPad - clearance
  }
  return left < labelPad ? undefined : left
}
