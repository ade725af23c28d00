import { isKind } from '../../model/kinds.ts'
import { recordOf } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { overviewZoom, revealing } from '../viewport/Viewport.ts'
import type { GridCell } from './MapGrid.ts'

/** Brings a cell into view, beside the heads that stay in view. */
export function reveal({ viewport, view }: MapTools, { kind, box }: GridCell): void {
  const { scene } = view()
  const bands = {
    width: kind === 'lane' ? 0 : scene.laneHeadWidth,
    height: kind === 'step' || kind === 'stage' ? 0 : scene.headHeight,
  }
  const now = viewport.get()
  const next = revealing(
    now,
    { x: box.x, y: box.y, width: box.w, height: box.h },
    viewport.pane(),
    bands,
  )
  // Heads stay in view by themselves along the other axis.
  viewport.set({
    x: kind === 'lane' ? now.x : next.x,
    y: kind === 'step' || kind === 'stage' ? now.y : next.y,
    zoom: now.zoom,
  })
  viewport.rest()
}

/** Makes a cell the one in focus, and brings it into view. */
export function goTo(tools: MapTools, cell: GridCell): void {
  tools.active.set(cell.key)
  tools.focusWish.set(tools.focusWish.get() + 1)
  reveal(tools, cell)
}

/** The same, and selects what is there, as a spreadsheet does. */
export function goAndSelect(tools: MapTools, cell: GridCell, isExtending = false): void {
  goTo(tools, cell)
  const { editor, session } = tools
  const record = recordOf(editor.getState().records, cell.key)
  const own =
    record && record.deletedAt === undefined && !isKind(record, 'journey') ? [cell.key] : []
  const before = isExtending ? session.getState().selection.filter((id) => id !== cell.key) : []
  session.select([...before, ...own])
}

/** Zooms in as far as typing needs it. */
export function zoomForTyping(tools: MapTools, cell: GridCell): void {
  const { viewport } = tools
  const now = viewport.get()
  if (now.zoom >= overviewZoom * 1.5) return reveal(tools, cell)
  const pane = viewport.pane()
  viewport.set({
    x: pane.width / 2 - (cell.box.x + cell.box.w / 2),
    y: pane.height / 2 - (cell.box.y + cell.box.h / 2),
    zoom: 1,
  })
  return reveal(tools, cell)
}

/** An empty place a little smaller than its cell, so that rings of neighbours don't touch. */
export function roomForRing<B extends { x: number; y: number; w: number; h: number }>({
  x,
  y,
  w,
  h,
}: B): { x: number; y: number; w: number; h: number } {
  return { x, y: y + 6, w, h: Math.max(12, h - 12) }
}
