import { findCards } from '../../layout/findCards.ts'
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
  return findCards(scene, box).map(({ id }) => id)
}
