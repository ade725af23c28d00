import type { MapTools } from '../MapTools.ts'
import type { Session } from '../../store/createSession.ts'
import { type Viewport, filled, fitted, opened, revealing, zoomedTo } from './Viewport.ts'

/** Px around the map when it is fitted. */
const margin = 12
const stops = [0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2]

/** To the next step of zoom that way, about the middle of the pane. */
export function zoomStep(tools: MapTools, direction: 1 | -1): void {
  const { zoom } = tools.viewport.get()
  const next =
    direction > 0
      ? stops.find((stop) => stop > zoom + 0.005)
      : stops.findLast((stop) => stop < zoom - 0.005)
  if (next !== undefined) zoomTo(tools, next)
}

/** About the leading selected card, else about the middle of what is seen of the map. */
export function zoomTo({ viewport, view, session }: MapTools, zoom: number): void {
  const { scene } = view()
  const pane = viewport.pane()
  const now = viewport.get()
  const card = scene.cards.get(session.getState().selection.at(-1) ?? '')
  const point = card
    ? { x: (card.x + card.w / 2) * now.zoom + now.x, y: (card.y + card.h / 2) * now.zoom + now.y }
    : {
        x: Math.min(pane.width / 2, scene.width * now.zoom + now.x),
        y: Math.min(pane.height / 2, scene.height * now.zoom + now.y),
      }
  const isSeen = point.x >= 0 && point.y >= 0 && point.x <= pane.width && point.y <= pane.height
  const about = isSeen ? point : { x: pane.width / 2, y: pane.height / 2 }
  const next = filled(zoomedTo(now, zoom, about), scene, pane, margin)
  const bands = { width: scene.laneHeadWidth, height: scene.headHeight }
  const box = card && { x: card.x, y: card.y, width: card.w, height: card.h }
  viewport.set(box && isSeen ? revealing(next, box, pane, bands) : next)
  viewport.rest()
}

/** The whole map in the pane. */
export function fitMap({ viewport, view }: MapTools): void {
  viewport.set(fitted(view().scene, viewport.pane(), margin))
  viewport.rest()
}

/** Where each session last looked: coming back to the map finds it as it was left. */
const left = new WeakMap<Session, Viewport>()

/** The map as it was left, else its beginning. */
export function openMap({ viewport, view, session }: MapTools): void {
  viewport.set(left.get(session) ?? opened(view().scene, viewport.pane(), margin))
  viewport.rest()
}

/** Remembers where the map is seen from. */
export function leaveMap({ viewport, session }: MapTools): void {
  left.set(session, viewport.get())
}
