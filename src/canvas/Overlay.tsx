import { Suspense, useEffect, useMemo, useRef } from 'react'
import type { Palette } from '../layout/palette.ts'
import type { CardBox, Scene } from '../layout/Scene.ts'
import { useSession } from '../store/useEditor.tsx'
import { later } from '../ui/later.ts'
import { type MapView, useMap } from './MapTools.ts'
import styles from './Overlay.module.css'
import { feltPoints } from './gestures/feltPoints.ts'
import { connectorOf } from './gestures/targetAt.ts'
import { boxStyle } from './grid/GridCellView.tsx'
import { useValue } from './value.ts'
import { type Viewport, stickyOffset } from './viewport/Viewport.ts'

const During = later(async () => (await import('./During.tsx')).During, true)
const Faces = later(async () => (await import('./Faces.tsx')).Faces, true)

/** Fetches what shows while something is dragged. */
export const preloadDuring = During.preload

/** What stands over the cards: what is selected, where connections begin, and what shows while something is dragged. */
export function Overlay({ view, palette }: { readonly view: MapView; readonly palette: Palette }) {
  const { viewport, gesture } = useMap()
  const layer = useRef<HTMLDivElement>(null)
  const underHeads = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const { laneHeadWidth, headHeight } = view.scene
  const now = useValue(gesture)
  useEffect(
    () =>
      viewport.subscribe((at) => {
        for (const element of [layer.current, inner.current])
          if (element) element.style.transform = `translate(${at.x}px, ${at.y}px) scale(${at.zoom})`
        if (underHeads.current)
          underHeads.current.style.clipPath = besideHeads(at, { laneHeadWidth, headHeight })
      }),
    [viewport, laneHeadWidth, headHeight],
  )
  return (
    <>
      <div ref={underHeads} className={styles['overlay']} data-under-heads aria-hidden>
        <div ref={inner} className={styles['layer']}>
          <Suspense>{hasFaces(view.scene) ? <Faces scene={view.scene} /> : null}</Suspense>
          <Selected view={view} />
          <Connectors view={view} />
          <NextCard view={view} />
          <FeltPoints view={view} />
        </div>
      </div>
      <div className={styles['overlay']} aria-hidden>
        <div ref={layer} className={styles['layer']}>
          <Suspense>
            {dragging.has(now.kind) ? <During view={view} gesture={now} palette={palette} /> : null}
          </Suspense>
        </div>
      </div>
    </>
  )
}

function hasFaces({ feelings }: Scene): boolean {
  return feelings.some(({ legend }) => legend.some(({ face }) => face !== undefined))
}

const dragging: ReadonlySet<string> = new Set([
  'moving',
  'reordering',
  'marquee',
  'connecting',
  'feeling',
])

/** The part of the pane that the heads of columns and lanes leave free, as a clip path. */
export function besideHeads(
  viewport: Viewport,
  { laneHeadWidth, headHeight }: Pick<Scene, 'laneHeadWidth' | 'headHeight'>,
): string {
  const sticky = stickyOffset(viewport)
  const { x, y, zoom } = viewport
  const top = Math.max(0, (headHeight + sticky.y) * zoom + y)
  const left = Math.max(0, (laneHeadWidth + sticky.x) * zoom + x)
  return `inset(${top}px 0 0 ${left}px)`
}

/** Where typing would put the next card, once a card's text is kept. */
function NextCard({ view: { scene } }: { readonly view: MapView }) {
  const { below, active } = useMap()
  const id = useValue(below)
  const isThere = useValue(active, (now) => now === id)
  const card = isThere ? scene.cards.get(id ?? '') : undefined
  if (!card) return null
  const line = { x: card.x, y: card.y + card.h + 6, w: card.w, h: 4 }
  return <div className={styles['landing']} data-next-card style={boxStyle(line)} />
}

/** The dot from which a connection is drawn, on the touchpoint under the pointer and the one selected. */
function Connectors({ view: { scene } }: { readonly view: MapView }) {
  const { hover, gesture } = useMap()
  const hovered = useValue(hover)
  const isIdle = useValue(gesture, (now) => now.kind === 'idle')
  const selected = useSession(({ selection }) =>
    selection.length === 1 ? selection[0] : undefined,
  )
  if (!isIdle) return null
  return [...new Set([hovered, selected])].map((id) => {
    const card = scene.cards.get(id ?? '')
    return card?.kind === 'touchpoint' ? <Dot key={card.id} card={card} /> : null
  })
}

/** What of the team's feelings can be taken hold of in the place under the pointer. */
function FeltPoints({ view: { scene } }: { readonly view: MapView }) {
  const { hover, gesture } = useMap()
  const cell = scene.cells.get(useValue(hover) ?? '')
  const isIdle = useValue(gesture, (now) => now.kind === 'idle')
  if (!cell || !isIdle) return null
  return feltPoints(scene, cell).map(({ x, y, felt }) => (
    <div
      key={felt.personaId ?? ''}
      data-felt
      className={styles['felt']}
      style={{ left: x, top: y }}
    />
  ))
}

function Dot({ card }: { readonly card: CardBox }) {
  const { x, y } = connectorOf(card)
  return <div className={styles['dot']} style={{ left: x, top: y }} />
}

/** Selected connections: the grid holds no cell for them. */
function Selected({ view: { scene } }: { readonly view: MapView }) {
  const { connections } = scene
  const known = useMemo(() => new Set(connections.map(({ id }) => id)), [connections])
  const ids = useSession((state) => state.selection.filter((id) => known.has(id)))
  if (ids.length === 0) return null
  return (
    <svg className={styles['lines']}>
      {scene.connections
        .filter(({ id }) => ids.includes(id))
        .map(({ id, d }) => (
          <path
            key={id}
            className={styles['selected']}
            d={d.map(([letter, ...numbers]) => letter + numbers.join(' ')).join('')}
          />
        ))}
    </svg>
  )
}
