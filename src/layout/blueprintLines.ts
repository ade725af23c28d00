import type { LaneRole } from '../model/kinds/lane.ts'
import type { LayoutWords } from './LayoutWords.ts'
import type { BlueprintLine, TextLine } from './Scene.ts'
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

/** Which line runs above which lane. A line needs roles on both of its sides. */
export function linesAboveLanes(
  roles: readonly (LaneRole | undefined)[],
): { readonly kind: BlueprintLine['kind']; readonly lane: number }[] {
  const ranks = roles.map((role) => (role === undefined ? undefined : rankOf[role]))
  return lines.flatMap(({ kind, below }) => {
    const last = ranks.findLastIndex((rank) => rank !== undefined && rank < below)
    const lane = ranks.findIndex((rank, i) => i > last && rank !== undefined && rank >= below)
    return last < 0 || lane < 0 ? [] : [{ kind, lane }]
  })
}

const labelText: TextStyle = { size: 10.5, weight: 400, lineHeight: 14, tone: 'ink3' }
/** px between two labels of a line: one is in view wherever the map is panned to */
const labelEvery = 1424

/** The line at `y` across the map, its labels left of those of another line at the same height. */
export function blueprintLine(
  kind: BlueprintLine['kind'],
  y: number,
  width: number,
  besides: readonly BlueprintLine[],
  words: LayoutWords,
): BlueprintLine {
  const names = {
    interaction: words.lineOfInteraction,
    visibility: words.lineOfVisibility,
    internal: words.lineOfInternalInteraction,
  }
  const shift = besides
    .filter((other) => other.y === y)
    .reduce((sum, { labels }) => sum + (labels[0]?.width ?? 0) + 24, 0)
  const line = setLine(names[kind], labelText, { x: 0, top: y - 7, width: 150 })
  const labels: TextLine[] = []
  for (let right = width - 18; right > 400 || labels.length === 0; right -= labelEvery) {
    labels.push({ ...line, x: Math.round((right - shift - line.width) * 100) / 100 })
  }
  return { kind, y, x1: 0, x2: width, labels }
}
