import type { EndLabel, TeamCurve } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

const labelText: TextStyle = { size: 10.5, weight: 400, lineHeight: 12, tone: 'ink3' }
/** px between a curve's end and its name */
const gap = 10
/** narrower names say nothing */
const leastRoom = 36

/**
 * The names of several curves again, right of those that end where the last one does: others would run through theirs.
 * One below the other where curves end close together, all between `top` and `bottom`.
 */
export function endLabels(
  team: readonly TeamCurve[],
  { x2, top, bottom }: { readonly x2: number; readonly top: number; readonly bottom: number },
): EndLabel[] {
  if (team.length < 2) return []
  const ends = team.flatMap(({ name, runs }) => {
    const point = runs.at(-1)?.at(-1)
    return point ? [{ name, point }] : []
  })
  const last = Math.max(...ends.map(({ point }) => point.x))
  const room = x2 - last - gap
  const named = ends.filter(({ point }) => point.x === last)
  const height = labelText.lineHeight
  if (room < leastRoom || named.length * height > bottom - top) return []
  const sorted = named.toSorted((a, b) => a.point.y - b.point.y)
  const tops = apart(
    sorted.map(({ point }) => point.y - height / 2),
    { top, bottom: bottom - height, least: height },
  )
  return sorted.map(({ name, point }, at) => {
    const place = { x: last + gap, top: tops[at] ?? top, width: room }
    return { stepId: point.stepId, line: setLine(name, labelText, place) }
  })
}

/** The same places, in their order, moved as far as they must be `least` apart and inside. */
function apart(
  wanted: readonly number[],
  { top, bottom, least }: { readonly top: number; readonly bottom: number; readonly least: number },
): number[] {
  const placed: number[] = []
  for (const one of wanted) placed.push(Math.max(one, (placed.at(-1) ?? top - least) + least))
  let below = bottom + least
  for (let at = placed.length - 1; at >= 0; at--) {
    below = Math.min(placed[at] ?? top, below - least)
    placed[at] = below
  }
  return placed
}
