import { useEffect, useMemo, useRef } from 'react'
import { moveCards } from '../commands/verbs/moveCards.ts'
import type { Palette } from '../layout/palette.ts'
import type { Box, CardBox, Scene } from '../layout/Scene.ts'
import { useSession } from '../store/useEditor.tsx'
import { type MapView, useMap } from './MapTools.ts'
import styles from './Overlay.module.css'
import { CardPicture } from './cards/CardPicture.tsx'
import type { Gesture } from './gestures/gesture.ts'
import { type Landing, cardLanding, headLanding } from './gestures/landing.ts'
import { connectorOf, touchpointAt } from './gestures/targetAt.ts'
import { useValue } from './value.ts'
import { type Viewport, stickyOffset } from './viewport/Viewport.ts'

/** What shows while something is dragged: where it would land, the card itself, the marquee, a new connection. */
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
          <Selected view={view} />
          <Connectors view={view} />
          <NextCard view={view} />
        </div>
      </div>
      <div className={styles['overlay']} aria-hidden>
        <div ref={layer} className={styles['layer']}>
          <During view={view} gesture={now} palette={palette} />
        </div>
      </div>
    </>
  )
}

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
  return <div className={styles['landing']} data-next-card style={place(line)} />
}

function During({
  view,
  gesture,
  palette,
}: {
  readonly view: MapView
  readonly gesture: Gesture
  readonly palette: Palette
}) {
  const { scene } = view
  switch (gesture.kind) {
    case 'moving': {
      const { ids, from, at } = gesture
      const landing = cardLanding(scene, ids, at.map)
      const shift = { x: at.map.x - from.x, y: at.map.y - from.y }
      return (
        <>
          <LandingPlace landing={landing} ids={ids} />
          <Ghosts view={view} ids={ids} shift={shift} palette={palette} />
        </>
      )
    }
    case 'reordering':
      return <LandingPlace landing={headLanding(scene, gesture.what, gesture.at.map)} ids={[]} />
    case 'marquee': {
      const { from, at } = gesture
      const box = {
        x: Math.min(from.x, at.map.x),
        y: Math.min(from.y, at.map.y),
        w: Math.abs(from.x - at.map.x),
        h: Math.abs(from.y - at.map.y),
      }
      return <div className={styles['marquee']} style={place(box)} />
    }
    case 'connecting': {
      const card = scene.cards.get(gesture.fromId)
      if (!card) return null
      const from = connectorOf(card)
      const { x, y } = gesture.at.map
      const target = touchpointAt(scene, gesture.at.map)
      return (
        <>
          {target && target.id !== gesture.fromId ? (
            <div className={styles['target']} style={place(target)} />
          ) : null}
          <svg className={styles['lines']}>
            <path className={styles['connecting']} d={`M${from.x} ${from.y}L${x} ${y}`} />
          </svg>
        </>
      )
    }
    default:
      return null
  }
}

/** The line where it would come to stand; crossed out where the lane does not take it. */
function LandingPlace({
  landing,
  ids,
}: {
  readonly landing: Landing | undefined
  readonly ids: readonly string[]
}) {
  const { editor } = useMap()
  const laneId = landing?.what === 'cards' ? landing.laneId : ''
  const stepId = landing?.what === 'cards' ? landing.stepId : ''
  const isRefused = useMemo(
    () => laneId !== '' && editor.can(moveCards, { ids, laneId, stepId }).refused !== undefined,
    [editor, ids, laneId, stepId],
  )
  if (!landing) return null
  return (
    <>
      {landing.what === 'cards' ? (
        <div
          className={isRefused ? styles['refusedCell'] : styles['landingCell']}
          style={place(landing.cell)}
        />
      ) : null}
      {isRefused ? null : <div className={styles['landing']} style={place(landing.line)} />}
    </>
  )
}

const mostGhosts = 12

function Ghosts({
  view: { scene },
  ids,
  shift,
  palette,
}: {
  readonly view: MapView
  readonly ids: readonly string[]
  readonly shift: { readonly x: number; readonly y: number }
  readonly palette: Palette
}) {
  return ids.slice(0, mostGhosts).map((id) => {
    const card = scene.cards.get(id)
    if (!card) return null
    const at = { left: card.x, top: card.y, transform: `translate(${shift.x}px, ${shift.y}px)` }
    return (
      <div key={id} className={styles['ghost']} style={at}>
        <CardPicture card={card} palette={palette} prefix="ghost-" />
      </div>
    )
  })
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

function place({ x, y, w, h }: Box) {
  return { left: x, top: y, width: w, height: h }
}
