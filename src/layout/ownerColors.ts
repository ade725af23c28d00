import { contrast, mixColors } from './contrast.ts'
import type { Palette } from './palette.ts'

/** For departments without a colour of their own, in the order of the departments. */
const assigned = [
  '#3b6fb6',
  '#2f7d5b',
  '#b0722a',
  '#a33b6c',
  '#6a4fa3',
  '#2a7f92',
  '#7a6a1f',
  '#8a4b3a',
  '#4f6272',
  '#5b7a2a',
] as const

const hex = /^#[0-9a-f]{6}$/

/** A department's colour as it is stored, if it is a `#rrggbb`, else one by its place in the list. */
export function departmentColor(stored: string | undefined, place: number): string {
  const color = stored?.toLowerCase() ?? ''
  return hex.test(color) ? color : (assigned[place % assigned.length] ?? assigned[0])
}

export interface OwnerColors {
  /** at least 3 : 1 on cards and on the ground */
  readonly mark: string
  /** initials on the mark, at least 4.5 : 1 */
  readonly onMark: string
}

const known = new WeakMap<Palette, Map<string, OwnerColors>>()

/** An owner's colour as a palette can show it: moved towards the ink until it can be seen. */
export function ownerColors(color: string, palette: Palette): OwnerColors {
  const ofPalette = known.get(palette) ?? new Map<string, OwnerColors>()
  known.set(palette, ofPalette)
  let found = ofPalette.get(color)
  if (found === undefined) {
    // A little darker for white initials; what that would change too much keeps its colour.
    found = fitted(color, palette, 0.8, [white]) ?? fitted(color, palette, 0, [white, dark])
    found ??= { mark: palette.ink, onMark: palette.surface }
    ofPalette.set(color, found)
  }
  return found
}

const white = '#ffffff'
const dark = '#14171b'

/** The colour nearest to `color`, at least `least` of it, that is seen and bears one of the inks. */
function fitted(
  color: string,
  palette: Palette,
  least: number,
  inks: readonly string[],
): OwnerColors | undefined {
  for (let share = 1; share >= least; share -= 0.04) {
    const mark = mixColors(color, palette.ink, share)
    const isSeen = contrast(mark, palette.surface) >= 3 && contrast(mark, palette.canvas) >= 3
    const onMark = inks.find((ink) => contrast(ink, mark) >= 4.5)
    if (isSeen && onMark !== undefined) return { mark, onMark }
  }
  return undefined
}
