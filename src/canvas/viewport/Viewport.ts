/** Where the map is seen from: a point of the map at (mx, my) is drawn at (mx · zoom + x, my · zoom + y) of the pane. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const leastZoom = 0.02
export const mostZoom = 2

/** Below this zoom cards are drawn as flat shapes: their text would be 5 px tall. */
export const overviewZoom = 0.4

export function clampedZoom(zoom: number): number {
  return Math.min(mostZoom, Math.max(leastZoom, zoom))
}

/** The point of the map under a point of the pane. */
export function toMap({ x, y, zoom }: Viewport, point: Point): Point {
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom }
}

/** Another zoom that leaves the same point of the map under `point` of the pane. */
export function zoomedTo(viewport: Viewport, zoom: number, point: Point): Viewport {
  const next = clampedZoom(zoom)
  const factor = next / viewport.zoom
  return {
    x: point.x - (point.x - viewport.x) * factor,
    y: point.y - (point.y - viewport.y) * factor,
    zoom: next,
  }
}

/** Text drawn at fractions of a pixel is blurred on ordinary screens: what rests, rests on whole device pixels. */
export function settled({ x, y, zoom }: Viewport, pixelRatio: number): Viewport {
  const whole = (value: number): number => Math.round(value * pixelRatio) / pixelRatio
  return { x: whole(x), y: whole(y), zoom }
}

/** The whole map in the pane, never larger than life. */
export function fitted(map: Size, pane: Size, margin: number): Viewport {
  const room = (length: number): number => Math.max(1, length - 2 * margin)
  const zoom = clampedZoom(
    Math.min(
      1,
      room(pane.width) / Math.max(1, map.width),
      room(pane.height) / Math.max(1, map.height),
    ),
  )
  return {
    x: Math.max(margin, (pane.width - map.width * zoom) / 2),
    y: margin,
    zoom,
  }
}

/** Smaller than this the text of cards can't be read. */
const readableZoom = 0.75

/** How a map is first seen: all of it where that can be read, else its beginning. */
export function opened(map: Size, pane: Size, margin: number): Viewport {
  const all = fitted(map, pane, margin)
  return all.zoom >= readableZoom ? all : { x: margin, y: margin, zoom: readableZoom }
}

/** No empty space beside the map that a pan could fill with map. */
export function filled(viewport: Viewport, map: Size, pane: Size, margin: number): Viewport {
  const along = (at: number, length: number, room: number): number =>
    Math.min(margin, Math.max(at, Math.min(margin, room - margin - length * viewport.zoom)))
  return {
    x: along(viewport.x, map.width, pane.width),
    y: along(viewport.y, map.height, pane.height),
    zoom: viewport.zoom,
  }
}

/** Keeps at least `least` px of the map in the pane, so that nobody loses it. */
export function kept(viewport: Viewport, map: Size, pane: Size, least = 120): Viewport {
  const { zoom } = viewport
  const keep = (at: number, length: number, room: number): number =>
    Math.min(room - Math.min(least, room), Math.max(Math.min(least, room) - length * zoom, at))
  return {
    x: keep(viewport.x, map.width, pane.width),
    y: keep(viewport.y, map.height, pane.height),
    zoom,
  }
}

/**
 * The least pan that shows a box of the map beside the bands that stay in view (`bands.width` px of the map at the
 * left, `bands.height` at the top). A box larger than the room left shows its upper left corner.
 */
export function revealing(
  viewport: Viewport,
  box: Box,
  pane: Size,
  bands: Size,
  margin = 16,
): Viewport {
  const { zoom } = viewport
  const along = (at: number, start: number, length: number, room: number, band: number): number => {
    const farEnough = Math.min(at, room - margin - (start + length) * zoom)
    // At home a cell can't be under the bands: they stand where the map has them.
    const nearEnough = Math.min(0, (band - start) * zoom + margin)
    return Math.max(farEnough, nearEnough)
  }
  return {
    x: along(viewport.x, box.x, box.width, pane.width, bands.width),
    y: along(viewport.y, box.y, box.height, pane.height, bands.height),
    zoom,
  }
}

/** How far the bands are pushed along so that they stay in view, in px of the map. */
export function stickyOffset({ x, y, zoom }: Viewport): Point {
  return { x: Math.max(0, -x / zoom), y: Math.max(0, -y / zoom) }
}

/** The part of the map that the pane shows, `more` px of the map wider on each side. */
export function seenBox(
  viewport: Viewport,
  pane: Size,
  more = 0,
): { x: number; y: number; w: number; h: number } {
  const start = toMap(viewport, { x: 0, y: 0 })
  return {
    x: start.x - more,
    y: start.y - more,
    w: pane.width / viewport.zoom + 2 * more,
    h: pane.height / viewport.zoom + 2 * more,
  }
}
