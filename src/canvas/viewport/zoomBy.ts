import type { MapTools } from '../MapTools.ts'
import type { Session } from '../../store/createSession.ts'
import { type Viewport, filled, fitted, opened, revealing, seenBox, zoomedTo } from './Viewport.ts'

/** Px around the map when it is fitted. */
const margin = 12
const stops = [0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2]

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

/** Cards that are to be seen: where none of them is, all of them in the pane beside the bands that stay in view. */
export function fitCards({ viewport, view }: MapTools, ids: ReadonlySet<string>): void {
  const { scene } = view()
  const cards = [...scene.cards.values()].filter(({ id }) => ids.has(id))
  if (cards.length === 0) return
  const bands = { width: scene.laneHeadWidth, height: scene.headHeight }
  const pane = viewport.pane()
  const seen = seenBox(viewport.get(), pane)
  const isSeen = cards.some(
    ({ x, y, w, h }) =>
      x + w > seen.x + bands.width &&
      x < seen.x + seen.w &&
      y + h > seen.y + bands.height &&
      y < seen.y + seen.h,
  )
  if (isSeen) return
  const [left, top, right, bottom] = cards.reduce(
    ([l, t, r, b], { x, y, w, h }) => [
      Math.min(l, x),
      Math.min(t, y),
      Math.max(r, x + w),
      Math.max(b, y + h),
    ],
    [Infinity, Infinity, 0, 0] as [number, number, number, number],
  )
  const x = left - bands.width
  const y = top - bands.height
  const { zoom } = fitted({ width: right - x, height: bottom - y }, pane, margin)
  const at = { x: margin - x * zoom, y: margin - y * zoom, zoom }
  viewport.set(filled(at, scene, pane, margin))
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
