import type { MapTools } from '../MapTools.ts'
import type { Point } from '../viewport/Viewport.ts'
import type { Target } from './gesture.ts'
import { targetAt } from './targetAt.ts'

/** The target under a point of the pane. */
export function pointed(tools: MapTools, pane: Point): Target {
  const { session, viewport, view, hover } = tools
  const { selection } = session.getState()
  const dotted = [hover.get() ?? '', ...(selection.length === 1 ? selection : [])]
  return targetAt(view().scene, viewport.get(), pane, dotted)
}
