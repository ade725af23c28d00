import { type PointerEvent, use, useEffect, useRef } from 'react'
import type { LensPaint } from '../../layout/LensPaint.ts'
import { mapShapes } from '../../layout/mapShapes.ts'
import type { Palette } from '../../layout/palette.ts'
import type { CardBox, Scene } from '../../layout/Scene.ts'
import { paintShapes } from '../../lib/drawing/paintShapes.ts'
import type { Shape } from '../../lib/drawing/shapes.ts'
import { type MapTools, useMap } from '../MapTools.ts'
import { LookContext } from '../lens.ts'
import { kept, seenBox } from '../viewport/Viewport.ts'
import styles from './Minimap.module.css'

const width = 116
const highest = 76
const least = 24

/** On a map with more cards than this one is so small that what it was is covered by what it is. */
const manyCards = 500
/** More other cards than this are not painted one by one. */
const fewOthers = 100

interface Painted {
  readonly scene: Scene
  readonly palette: Palette
  readonly lens: LensPaint | undefined
}

function wholeMap({ scene, palette, lens }: Painted): Shape[] {
  const heads = scene.stages.map(({ x, y, w, h }): Shape => ({
    kind: 'rect',
    x,
    y,
    width: w,
    height: h,
    fill: palette.head,
  }))
  return [...heads, ...mapShapes(scene, palette, 'overview', undefined, lens)]
}

/** The cards that are others on a large map where nothing else is; undefined: all of it is painted. */
function otherCards(before: Scene, now: Scene): CardBox[] | undefined {
  if (now.cards.size <= manyCards || now.cards.size !== before.cards.size) return undefined
  if (now.cells !== before.cells || now.stages !== before.stages) return undefined
  const others = [...now.cards.values()].filter((card) => before.cards.get(card.id) !== card)
  return others.length > fewOthers ? undefined : others
}

/** The whole map small, and the part in view; a press or drag goes there. */
export function Minimap({ scene, palette }: { readonly scene: Scene; readonly palette: Palette }) {
  const tools = useMap()
  const { viewport } = tools
  const lens = use(LookContext)?.paint
  const canvas = useRef<HTMLCanvasElement>(null)
  const outer = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const painted = useRef<Painted>(undefined)
  const scale = Math.min(width / scene.width, highest / scene.height)
  const size = { width: scene.width * scale, height: Math.max(least, scene.height * scale) }

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return undefined
    const target = canvas.current
    // Drawn when there is time: a keystroke should not wait for it.
    const timer = setTimeout(() => {
      const ratio = globalThis.devicePixelRatio || 1
      const [across, down] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
      const before = painted.current
      const isSameRoom = target.width === across && target.height === down
      const isSameLook = before?.palette === palette && before.lens === lens
      const others = isSameRoom && isSameLook ? otherCards(before.scene, scene) : undefined
      painted.current = { scene, palette, lens }
      if (!others) [target.width, target.height] = [across, down]
      context.setTransform(scale * ratio, 0, 0, scale * ratio, 0, 0)
      if (others)
        for (const card of others)
          paintShapes(context, mapShapes(scene, palette, 'overview', card, lens), {
            scale: scale * ratio,
          })
      else paintShapes(context, wholeMap(painted.current), { scale: scale * ratio })
    }, 60)
    return () => clearTimeout(timer)
  }, [scene, palette, lens, scale, size.width, size.height])

  useEffect(
    () =>
      viewport.subscribe((now) => {
        const element = frame.current
        if (!element) return
        const box = seenBox(now, viewport.pane())
        const left = Math.max(0, box.x * scale)
        const top = Math.max(0, box.y * scale)
        const right = Math.min(size.width, (box.x + box.w) * scale)
        const bottom = Math.min(size.height, (box.y + box.h) * scale)
        element.style.transform = `translate(${left}px, ${top}px)`
        element.style.width = `${Math.max(4, right - left)}px`
        element.style.height = `${Math.max(4, bottom - top)}px`
      }),
    [viewport, scale, size.width, size.height],
  )

  useEffect(() => {
    const follow = (): void => {
      const element = outer.current
      if (element) element.dataset['under'] = String(isOverFocus(tools, element))
    }
    follow()
    const stops = [viewport.subscribe(follow), tools.active.subscribe(follow)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [tools, viewport])

  const go = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const now = viewport.get()
    const pane = viewport.pane()
    const x = (event.clientX - box.left - 6) / scale
    const y = (event.clientY - box.top - 6) / scale
    const next = {
      x: pane.width / 2 - x * now.zoom,
      y: pane.height / 2 - y * now.zoom,
      zoom: now.zoom,
    }
    viewport.set(kept(next, scene, pane))
    viewport.rest()
  }

  return (
    <div
      ref={outer}
      aria-hidden
      className={styles['minimap']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event)
      }}
    >
      <div className={styles['map']} style={size}>
        <canvas ref={canvas} style={size} />
        <div ref={frame} className={styles['frame']} />
      </div>
    </div>
  )
}

/** Whether it stands above the cell that has the focus, or would get it. */
function isOverFocus({ active, view, viewport }: MapTools, element: HTMLElement): boolean {
  const box = view().grid.byKey.get(active.get() ?? '')?.box
  if (!box) return false
  const { x, y, zoom } = viewport.get()
  const { offsetLeft: left, offsetTop: top } = element
  return (box.x + box.w) * zoom + x > left && (box.y + box.h) * zoom + y > top
}
