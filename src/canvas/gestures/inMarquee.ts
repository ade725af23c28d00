import { findCells } from '../../layout/findCells.ts'
import type { Scene } from '../../layout/Scene.ts'
import type { Point } from '../viewport/Viewport.ts'

/** The cards that a rectangle between two points of the map touches. */
export function inMarquee(scene: Scene, a: Point, b: Point): string[] {
  const box = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  }
  return findCells(scene, box).flatMap(({ cardIds }) =>
    cardIds.filter((id) => {
      const card = scene.cards.get(id)
      if (!card) return false
      const isApart =
        card.x > box.x + box.w ||
        card.x + card.w < box.x ||
        card.y > box.y + box.h ||
        card.y + card.h < box.y
      return !isApart
    }),
  )
}
