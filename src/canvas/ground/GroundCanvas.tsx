import { use, useLayoutEffect, useRef } from 'react'
import { cardShapes } from '../../layout/cardShapes.ts'
import { findCards } from '../../layout/findCards.ts'
import { findCells } from '../../layout/findCells.ts'
import type { LensPaint } from '../../layout/LensPaint.ts'
import { chipsOf, mapShapes } from '../../layout/mapShapes.ts'
import type { Palette } from '../../layout/palette.ts'
import type { Box, Scene } from '../../layout/Scene.ts'
import { paintShapes } from '../../lib/drawing/paintShapes.ts'
import type { Shape } from '../../lib/drawing/shapes.ts'
import { useMap } from '../MapTools.ts'
import { type Size, type Viewport, overviewZoom, seenBox, settled } from '../viewport/Viewport.ts'
import styles from './GroundCanvas.module.css'
import { type Look, LookContext } from '../lens.ts'
import { type Painting, isPaintingDue, margin, movedBy } from './painting.ts'

interface Drawn {
  readonly scene: Scene
  readonly palette: Palette
  /** Cards that stand in the page already. */
  readonly mounted: ReadonlySet<string>
  /** Through which lens; undefined: through none. */
  readonly look: Look | undefined
}

/**
 * Everything under the cards: lanes, lines, curves, connections, computed lanes; in the overview the cards too, and
 * else those that are not in the page yet. It is painted somewhat larger than the pane and then moved with the
 * viewport: a new painting is due only when something changed, when the pan leaves what is painted, or at rest after
 * a zoom.
 */
export function GroundCanvas({ scene, palette, mounted }: Omit<Drawn, 'look'>) {
  const { viewport } = useMap()
  const look = use(LookContext)
  const ref = useRef<HTMLCanvasElement>(null)
  const last = useRef<{ readonly painting: Painting; readonly drawn: Drawn }>(undefined)

  // In the frame that shows the map: nothing that comes meanwhile goes before it.
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return undefined
    const drawn = { scene, palette, mounted, look }
    const { current: before } = last
    let painted =
      before && isStillSeen(before.painting, before.drawn, drawn) ? before.painting : undefined
    let paintedAt = 0
    const draw = (now: Viewport, isResting: boolean, isForced = false): void => {
      const pane = viewport.pane()
      // Not measured yet.
      if (pane.width === 0) return
      const since = performance.now() - paintedAt
      const isDue = isForced || isPaintingDue(painted, now, pane, scene, isResting, since)
      if (isDue) {
        painted = paint(canvas, context, pane, now, drawn)
        last.current = { painting: painted, drawn }
        paintedAt = performance.now()
      }
      if (painted) canvas.style.transform = movedBy(painted.viewport, now)
    }
    const stop = viewport.subscribe(draw)
    let isHere = true
    // A canvas draws with whatever font is there: once more when the right one is.
    if (document.fonts?.status === 'loading')
      void document.fonts.ready.then(() => {
        if (isHere) draw(viewport.get(), true, true)
      })
    return () => {
      isHere = false
      stop()
    }
  }, [viewport, scene, palette, mounted, look])

  return <canvas ref={ref} className={styles['ground']} aria-hidden />
}

/** Whether a painting shows what would be painted now: other cards are others where they stand in the page already. */
function isStillSeen({ viewport, box }: Painting, before: Drawn, now: Drawn): boolean {
  const { palette, mounted, look } = now
  if (before.palette !== palette || before.mounted !== mounted || before.look !== look) return false
  const { cards: wereThere, ...ground } = before.scene
  const sameGround = Object.entries(ground).every(
    ([part, value]) => now.scene[part as keyof Scene] === value,
  )
  if (!sameGround || wereThere.size !== now.scene.cards.size) return false
  const isInPage = (id: string): boolean => viewport.zoom >= overviewZoom && mounted.has(id)
  return findCards(now.scene, reaching(box)).every(
    (card) => isInPage(card.id) || wereThere.get(card.id) === card,
  )
}

function paint(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  pane: Size,
  viewport: Viewport,
  { scene, palette, mounted, look }: Drawn,
): Painting {
  const ratio = globalThis.devicePixelRatio || 1
  const { x, y, zoom } = settled(viewport, ratio)
  const width = pane.width + 2 * margin
  const height = pane.height + 2 * margin
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across
    canvas.height = down
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = palette.canvas
  context.fillRect(0, 0, across, down)
  const [dx, dy] = [(x + margin) * ratio, (y + margin) * ratio]
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, dx, dy)
  const box = seenBox({ x, y, zoom }, pane, margin / zoom)
  const lens = look?.paint
  const isOverview = zoom < overviewZoom
  const options = isOverview ? { scale: zoom * ratio } : {}
  paintShapes(context, mapShapes(scene, palette, 'lanes', box, lens), options)
  paintShapes(
    context,
    isOverview
      ? mapShapes(scene, palette, 'overview', box, lens)
      : unmounted(scene, palette, box, mounted, lens),
    options,
  )
  return { viewport: { x, y, zoom }, box }
}

function unmounted(
  scene: Scene,
  palette: Palette,
  view: Box,
  mounted: ReadonlySet<string>,
  lens: LensPaint | undefined,
): Shape[] {
  const shapes: Shape[] = []
  const cardOf = lens?.card ?? cardShapes
  for (const cell of findCells(scene, reaching(view))) shapes.push(...chipsOf(cell, palette, lens))
  for (const card of findCards(scene, reaching(view))) {
    if (!mounted.has(card.id)) shapes.push(...cardOf(card, palette))
  }
  return shapes
}

/** With the cards just outside, whose badges and shadows stick out of them. */
function reaching({ x, y, w, h }: Box): Box {
  const reach = 12
  return { x: x - reach, y: y - reach, w: w + 2 * reach, h: h + 2 * reach }
}
