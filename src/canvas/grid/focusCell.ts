import { isKind } from '../../model/kinds.ts'
import { livingRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { type Point, type Size, filled, overviewZoom, revealing } from '../viewport/Viewport.ts'
import type { GridCell } from './MapGrid.ts'

/** Px of room around the map at its rim. */
const margin = 12
/** Px at the foot of the pane where the zoom stands, which would cover what has the focus. */
const foot = 56

/** The part of the pane that nothing covers. */
function openPane({ viewport }: MapTools): Size {
  const { width, height } = viewport.pane()
  return { width, height: height - Math.min(foot, height / 5) }
}

/** Brings a cell into view, beside the heads that stay in view. */
export function reveal(tools: MapTools, { kind, box }: GridCell): void {
  const { viewport, view } = tools
  const { scene } = view()
  const bands = {
    width: kind === 'lane' ? 0 : scene.laneHeadWidth,
    height: kind === 'step' || kind === 'stage' ? 0 : scene.headHeight,
  }
  const now = viewport.get()
  const next = revealing(
    now,
    { x: box.x, y: box.y, width: box.w, height: box.h },
    openPane(tools),
    bands,
  )
  // Heads stay in view by themselves along the other axis.
  moveTo(tools, {
    x: kind === 'lane' ? now.x : next.x,
    y: kind === 'step' || kind === 'stage' ? now.y : next.y,
  })
}

/** Pans as far as the browser has scrolled to bring something into view: it likes to put that in the middle. */
export function panByScroll(tools: MapTools, by: Point): void {
  const { x, y } = tools.viewport.get()
  moveTo(tools, { x: x + by.x, y: y + by.y })
}

/** Moves no farther than the map's rim: no empty space that map could fill. What need not move, stays. */
function moveTo(tools: MapTools, to: Point): void {
  const { viewport, view } = tools
  const now = viewport.get()
  const full = filled({ ...to, zoom: now.zoom }, view().scene, openPane(tools), margin)
  viewport.set({
    x: to.x === now.x ? now.x : full.x,
    y: to.y === now.y ? now.y : full.y,
    zoom: now.zoom,
  })
  viewport.rest()
}

/** Makes a cell the one in focus, and brings it into view. */
export function goTo(tools: MapTools, cell: GridCell): void {
  tools.active.set(cell.key)
  tools.below.set(undefined)
  tools.focusWish.set(tools.focusWish.get() + 1)
  reveal(tools, cell)
}

/** The same, and selects what is there, as a spreadsheet does. */
export function goAndSelect(tools: MapTools, cell: GridCell, isExtending = false): void {
  goTo(tools, cell)
  const { editor, session } = tools
  const record = livingRecord(editor.getState().records, cell.key)
  const own = record && !isKind(record, 'journey') ? [cell.key] : []
  const before = isExtending ? session.getState().selection.filter((id) => id !== cell.key) : []
  session.select([...before, ...own])
}

/** Zooms in as far as typing needs it. */
export function zoomForTyping(tools: MapTools, cell: GridCell): void {
  const { viewport, view } = tools
  const now = viewport.get()
  if (now.zoom >= overviewZoom * 1.5) return reveal(tools, cell)
  const pane = viewport.pane()
  const centred = {
    x: pane.width / 2 - (cell.box.x + cell.box.w / 2),
    y: pane.height / 2 - (cell.box.y + cell.box.h / 2),
    zoom: 1,
  }
  viewport.set(filled(centred, view().scene, pane, margin))
  return reveal(tools, cell)
}

/** Px at the top of a lane in which the legend of its curves stands. */
export const legendRoom = 20

/** An empty place a little smaller than its cell, so that rings of neighbours don't touch, nor what stands at its top. */
export function roomForRing(
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  top = 6,
): { x: number; y: number; w: number; h: number } {
  return { x, y: y + top, w, h: Math.max(12, h - top - 6) }
}
