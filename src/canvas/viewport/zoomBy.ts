import type { MapTools } from '../MapTools.ts'
import { fitted, zoomedTo } from './Viewport.ts'

/** Px around the map when it is fitted. */
const margin = 12
const stops = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2]

/** To the next step of zoom that way, about the middle of the pane. */
export function zoomStep(tools: MapTools, direction: 1 | -1): void {
  const { zoom } = tools.viewport.get()
  const next =
    direction > 0
      ? stops.find((stop) => stop > zoom + 0.005)
      : stops.findLast((stop) => stop < zoom - 0.005)
  if (next !== undefined) zoomTo(tools, next)
}

export function zoomTo({ viewport }: MapTools, zoom: number): void {
  const pane = viewport.pane()
  viewport.set(zoomedTo(viewport.get(), zoom, { x: pane.width / 2, y: pane.height / 2 }))
  viewport.rest()
}

/** The whole map in the pane. */
export function fitMap({ viewport, view }: MapTools): void {
  viewport.set(fitted(view().scene, viewport.pane(), margin))
  viewport.rest()
}
