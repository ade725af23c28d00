import { foldedName } from './foldedName.ts'
import type { TouchpointWords } from './touchpointWords.ts'

/**
 * Which touchpoint a cell of a touchpoint, channel, page or queue column means: the one with this id, else with this
 * name, else with this among its words or as its channel. A cell that fits several means none.
 */
export function touchpointOfCell(
  touchpoints: readonly TouchpointWords[],
): (cell: string) => string | undefined {
  const ids = uniqueBy(touchpoints, ({ id }) => [id])
  const names = uniqueBy(touchpoints, ({ name }) => [name])
  const others = uniqueBy(touchpoints, ({ words, channel }) => [...words, channel ?? ''])
  return (cell) => {
    const key = foldedName(cell)
    if (key === '') return undefined
    for (const known of [ids, names, others]) if (known.has(key)) return known.get(key)
    return undefined
  }
}

/** Undefined for a name that several touchpoints have. */
function uniqueBy(
  touchpoints: readonly TouchpointWords[],
  namesOf: (touchpoint: TouchpointWords) => readonly string[],
): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  for (const touchpoint of touchpoints) {
    for (const key of new Set(namesOf(touchpoint).map(foldedName))) {
      found.set(key, found.has(key) ? undefined : touchpoint.id)
    }
  }
  return found
}
