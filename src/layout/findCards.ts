import { touches } from './basicShapes.ts'
import { findCells } from './findCells.ts'
import type { Box, CardBox, Scene } from './Scene.ts'

/** The cards that a rectangle touches, edges included; column by column, from the top. */
export function findCards(scene: Scene, view: Box): CardBox[] {
  return findCells(scene, view).flatMap(({ cardIds }) =>
    cardIds.flatMap((id) => {
      const card = scene.cards.get(id)
      return card && touches(card, view) ? [card] : []
    }),
  )
}
