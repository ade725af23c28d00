import { useMemo } from 'react'
import { moveCards } from '../commands/verbs/moveCards.ts'
import { formatSigned } from '../i18n/formatSigned.ts'
import type { Palette } from '../layout/palette.ts'
import { cellKey } from '../model/recordIndex.ts'
import { type MapView, useMap } from './MapTools.ts'
import styles from './Overlay.module.css'
import { CardPicture } from './cards/CardPicture.tsx'
import { curvesOf, feelingAt } from './gestures/feltPoints.ts'
import type { FeltPoint, Gesture } from './gestures/gesture.ts'
import { type Landing, cardLanding, headLanding } from './gestures/landing.ts'
import { resizingTo } from './gestures/resizing.ts'
import { connectorOf, touchpointAt } from './gestures/targetAt.ts'
import { boxStyle } from './grid/GridCellView.tsx'

/** What shows while something is dragged: where it would land, the card itself, the marquee, a new connection. */
export function During({
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
    case 'resizing': {
      const resizing = resizingTo(scene, gesture.border, gesture.at.map)
      return resizing ? <div className={styles['landing']} style={boxStyle(resizing.line)} /> : null
    }
    case 'marquee': {
      const { from, at } = gesture
      const box = {
        x: Math.min(from.x, at.map.x),
        y: Math.min(from.y, at.map.y),
        w: Math.abs(from.x - at.map.x),
        h: Math.abs(from.y - at.map.y),
      }
      return <div className={styles['marquee']} style={boxStyle(box)} />
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
            <div className={styles['target']} style={boxStyle(target)} />
          ) : null}
          <svg className={styles['lines']}>
            <path className={styles['connecting']} d={`M${from.x} ${from.y}L${x} ${y}`} />
          </svg>
        </>
      )
    }
    case 'feeling':
      return <Felt view={view} felt={gesture.felt} y={gesture.at.map.y} />
    default:
      return null
  }
}

/** The point in hand and what it would say. */
function Felt({
  view: { scene },
  felt,
  y,
}: {
  readonly view: MapView
  readonly felt: FeltPoint
  readonly y: number
}) {
  const curves = curvesOf(scene, felt.laneId)
  const cell = scene.cells.get(cellKey(felt.stepId, felt.laneId))
  if (!curves || !cell) return null
  const value = feelingAt(curves, y)
  const at = { left: cell.x + cell.w / 2, top: curves.zeroY - value * curves.unit }
  return (
    <div className={styles['held']} style={at}>
      <span>{formatSigned(value)}</span>
    </div>
  )
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
          style={boxStyle(landing.cell)}
        />
      ) : null}
      {isRefused ? null : <div className={styles['landing']} style={boxStyle(landing.line)} />}
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
