import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { MapTools } from '../MapTools.ts'
import { withActions } from '../actions/withActions.ts'
import { editCell } from '../grid/cellActions.ts'
import { type Point, toMap } from '../viewport/Viewport.ts'
import { advance } from './advance.ts'
import { edgePan } from './edgePan.ts'
import { type Input, type Spot, type Target, holdAfter, idle } from './gesture.ts'
import { panBy, runEffects } from './runEffects.ts'
import { pointed } from './pointed.ts'
import { useValue } from '../value.ts'

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
  readonly onPointerLeave: () => void
}

/** Feeds mouse, pen and fingers to the one machine of gestures, and does what it asks for. */
export function usePointer(tools: MapTools, isSpaceHeld: { current: boolean }): PointerHandlers {
  const { gesture, hover, session } = tools
  const lastPane = useRef<Point>(undefined)

  const feed = (input: Input): void => {
    const step = advance(gesture.get(), input, session.getState().selection)
    gesture.set(step.gesture)
    runEffects(tools, step.effects)
  }

  useDragFrames(tools, feed, lastPane)
  const finger = useFinger(() => feed({ type: 'hold' }))

  return {
    onPointerDown(event) {
      if (isControl(event.target)) return
      const pane = paneOf(event)
      const target = pointed(tools, pane)
      if (event.button === 0) takeFocus(tools, target)
      if (gesture.get().kind === 'idle' || event.pointerType === 'touch')
        event.currentTarget.setPointerCapture?.(event.pointerId)
      lastPane.current = pane
      const held = { target, isSpace: isSpaceHeld.current }
      feed({ type: 'down', press: { ...pressOf(event), spot: spotAt(tools, pane), ...held } })
      if (event.pointerType === 'touch') finger.rests()
    },
    onPointerMove(event) {
      const pane = paneOf(event)
      lastPane.current = pane
      if (gesture.get().kind === 'idle') hover.set(hovered(tools, pane))
      else feed({ type: 'move', pointerId: event.pointerId, spot: spotAt(tools, pane) })
    },
    onPointerUp(event) {
      finger.moves()
      const now = gesture.get()
      if (now === idle) return
      const pane = paneOf(event)
      const isTap = event.pointerType === 'touch' && now.kind === 'pressed' && !now.isHeld
      feed({ type: 'up', pointerId: event.pointerId, spot: spotAt(tools, pane) })
      if (isTap && finger.tapsTwice({ pane, at: event.timeStamp })) editAt(tools, pane)
    },
    onPointerCancel: () => {
      finger.moves()
      feed({ type: 'cancel' })
    },
    onPointerLeave: () => hover.set(undefined),
  }
}

function pressOf(event: PointerEvent) {
  const { pointerId, pointerType, button, shiftKey: isShift } = event
  const isAdding = isShift || event.ctrlKey || event.metaKey
  return { pointerId, pointerType, button, isShift, isAdding }
}

/** A finger's short touch. */
interface Tap {
  readonly pane: Point
  /** Milliseconds, as the browser counts them. */
  readonly at: number
}

/** How long a finger rests, and whether it taps twice. */
function useFinger(onHold: () => void) {
  const holding = useRef<ReturnType<typeof setTimeout>>(undefined)
  const last = useRef<Tap>(undefined)
  useEffect(() => () => clearTimeout(holding.current), [])
  const moves = (): void => clearTimeout(holding.current)
  return {
    moves,
    rests(): void {
      moves()
      holding.current = setTimeout(onHold, holdAfter)
    },
    tapsTwice(tap: Tap): boolean {
      const isDouble = isSecond(last.current, tap)
      last.current = isDouble ? undefined : tap
      return isDouble
    },
  }
}

/** Whether a tap is the second of two at one place. */
function isSecond(before: Tap | undefined, { pane, at }: Tap): boolean {
  if (!before || at - before.at > 350) return false
  return Math.hypot(pane.x - before.pane.x, pane.y - before.pane.y) <= 24
}

/** While something is dragged: Escape gives it up, and near the pane's edge the map comes along. */
function useDragFrames(
  tools: MapTools,
  feed: (input: Input) => void,
  lastPane: RefObject<Point | undefined>,
): void {
  const kind = useValue(tools.gesture, (now) => now.kind)
  const cancel = useEffectEvent(() => feed({ type: 'cancel' }))
  const onFrame = useEffectEvent(() => {
    const pane = lastPane.current
    const now = tools.gesture.get()
    if (!pane || !('at' in now) || !('pane' in now.at)) return
    const by = edgePan(pane, tools.viewport.pane())
    if (by.x === 0 && by.y === 0) return
    panBy(tools, by)
    feed({ type: 'move', pointerId: -1, spot: spotAt(tools, pane) })
  })
  useEffect(() => {
    if (kind === 'idle' || kind === 'pressed') return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      cancel()
    }
    document.addEventListener('keydown', onKey, true)
    let frame = requestAnimationFrame(function next() {
      onFrame()
      frame = requestAnimationFrame(next)
    })
    return () => {
      document.removeEventListener('keydown', onKey, true)
      cancelAnimationFrame(frame)
    }
  }, [kind])
}

function spotAt({ viewport }: MapTools, pane: Point): Spot {
  return { pane, map: toMap(viewport.get(), pane) }
}

/** Px from the pane's upper left corner. */
export function paneOf(event: {
  readonly clientX: number
  readonly clientY: number
  readonly currentTarget: Element
}): Point {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - box.left, y: event.clientY - box.top }
}

/** The card to show as hovered, its connector counts as the card; else the place. */
function hovered(tools: MapTools, pane: Point): string | undefined {
  const target = pointed(tools, pane)
  if (target.kind === 'ground') return target.key
  return target.kind === 'card' || target.kind === 'connector' ? target.id : undefined
}

/** The editor, buttons and links on the map keep their own clicks. */
export function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('textarea, button, a') !== null
}

/** Keys go on from where somebody clicked; text being edited is kept. */
function takeFocus(tools: MapTools, target: Target): void {
  const { active, below, edit, focusWish } = tools
  if (edit.get() && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const key = target.kind === 'ground' ? target.key : target.id
  if (key !== undefined && target.kind !== 'connection') active.set(key)
  below.set(undefined)
  focusWish.set(focusWish.get() + 1)
}

/** Opens what lies under a double click; a border gives its part the size that it has by itself. */
export function editAt(tools: MapTools, pane: Point): void {
  const target = pointed(tools, pane)
  if (target.kind === 'border') return withActions(({ resizeTo }) => resizeTo(tools, target.id))
  const key = target.kind === 'ground' ? target.key : target.id
  const cell = tools.view().grid.byKey.get(key ?? '')
  if (cell?.kind === 'summary') return withActions(({ fold }) => fold(tools))
  if (target.kind === 'connection') tools.labelling.set(target.id)
  else if (cell) editCell(tools, cell)
  return undefined
}
