import type { Scene } from '../Scene.ts'

/** How many cards a map has, collapsed ones too, and how many of them are kept. */
export function countCards(
  scene: Scene,
  kept: ReadonlySet<string> | undefined,
): { readonly shown: number; readonly all: number } {
  const ids = [...scene.cells.values()].flatMap(({ cardIds, summary }) => [
    ...cardIds,
    ...(summary?.ids ?? []),
  ])
  const shown = kept ? ids.filter((id) => kept.has(id)).length : ids.length
  return { shown, all: ids.length }
}
