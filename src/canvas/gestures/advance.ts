import type { Point } from '../viewport/Viewport.ts'
import {
  type Effect,
  type Gesture,
  type Input,
  type Press,
  dragThreshold,
  idle,
} from './gesture.ts'

export interface Step {
  readonly gesture: Gesture
  readonly effects: readonly Effect[]
}

/**
 * What happens next: a pure step from one gesture to the next. `selection` is what is selected now.
 * A press that stays put selects; one that moves drags what lies under it, pans, or spans a marquee.
 */
export function advance(gesture: Gesture, input: Input, selection: readonly string[]): Step {
  if (input.type === 'cancel') return { gesture: idle, effects: [{ do: 'rest' }] }
  if (input.type === 'hold') return held(gesture, selection)
  if (input.type === 'down') return down(gesture, input.press, selection)
  if (input.type === 'move') return moved(gesture, input, selection)
  return up(gesture, input, selection)
}

type Pointed = Extract<Input, { type: 'move' | 'up' }>

/** A finger that rests picks up what lies under it: a move drags it then, letting go opens its menu. */
function held(gesture: Gesture, selection: readonly string[]): Step {
  if (gesture.kind !== 'pressed' || gesture.press.pointerType !== 'touch') return stay(gesture)
  const { target } = gesture.press
  const isNew = 'id' in target && !selection.includes(target.id)
  return {
    gesture: { ...gesture, isHeld: true },
    effects: isNew ? [{ do: 'select', ids: [target.id] }] : [],
  }
}

function down(gesture: Gesture, press: Press, selection: readonly string[]): Step {
  const second = { pointerId: press.pointerId, at: press.spot.pane }
  if (gesture.kind === 'pressed' && press.pointerType === 'touch') {
    const { pointerId, spot } = gesture.press
    return stay({ kind: 'pinching', first: { pointerId, at: spot.pane }, second })
  }
  if (gesture.kind === 'panning' && press.pointerType === 'touch') {
    const first = { pointerId: gesture.pointerId, at: gesture.at }
    return stay({ kind: 'pinching', first, second })
  }
  if (gesture.kind !== 'idle' || press.button === 2) return stay(gesture)
  if (press.button === 1 || press.isSpace)
    return stay({ kind: 'panning', pointerId: press.pointerId, at: press.spot.pane })
  const { target } = press
  const isPlain = !press.isAdding && press.pointerType !== 'touch'
  // Selecting on the way down feels immediate; what is selected already may be about to be dragged along.
  const isNew = 'id' in target && target.kind !== 'connector' && !selection.includes(target.id)
  return {
    gesture: { kind: 'pressed', press },
    effects: isPlain && isNew ? [{ do: 'select', ids: [target.id] }] : [],
  }
}

function moved(gesture: Gesture, { spot, pointerId }: Pointed, selection: readonly string[]): Step {
  switch (gesture.kind) {
    case 'idle':
      return stay(gesture)
    case 'pressed': {
      if (pointerId !== gesture.press.pointerId) return stay(gesture)
      if (distance(spot.pane, gesture.press.spot.pane) <= dragThreshold) return stay(gesture)
      return dragStarted(gesture.press, { spot, pointerId, type: 'move' }, selection)
    }
    case 'panning': {
      if (pointerId !== gesture.pointerId) return stay(gesture)
      const by = difference(spot.pane, gesture.at)
      return { gesture: { ...gesture, at: spot.pane }, effects: [{ do: 'pan', by }] }
    }
    case 'marquee': {
      const { from, base } = gesture
      const effect: Effect = { do: 'marquee', from, to: spot.map, base }
      return { gesture: { ...gesture, at: spot }, effects: [effect] }
    }
    case 'pinching':
      return pinched(gesture, pointerId, spot.pane)
    case 'moving':
    case 'reordering':
    case 'resizing':
    case 'connecting':
    case 'feeling':
      return stay({ ...gesture, at: spot })
  }
}

function dragStarted(press: Press, input: Pointed, selection: readonly string[]): Step {
  const { target, spot: start, isShift, isAdding, pointerType, pointerId } = press
  const from = start.map
  const at = input.spot
  const pan = (): Step => moved({ kind: 'panning', pointerId, at: start.pane }, input, selection)
  if (target.kind === 'connector') return stay({ kind: 'connecting', fromId: target.id, at })
  if (target.kind === 'ground' || target.kind === 'connection') {
    const felt = target.kind === 'ground' ? target.felt : undefined
    // One finger pans the map unless the step is selected.
    if (felt && (pointerType !== 'touch' || selection.includes(felt.stepId)))
      return stay({ kind: 'feeling', felt, at })
    if (!isShift) return pan()
    const base = isAdding ? selection : []
    return moved({ kind: 'marquee', from, at, base }, input, selection)
  }
  const isSelected = selection.includes(target.id)
  // One finger pans the map; what was selected before follows it.
  if (pointerType === 'touch' && !isSelected) return pan()
  if (target.kind === 'border')
    return stay({ kind: 'resizing', border: { id: target.id, nth: target.nth }, at })
  if (target.kind !== 'card')
    return stay({ kind: 'reordering', what: target.kind, id: target.id, from, at })
  const ids = isSelected ? selection : [target.id]
  return {
    gesture: { kind: 'moving', ids, from, at },
    effects: isSelected ? [] : [{ do: 'select', ids }],
  }
}

function pinched(gesture: Gesture & { kind: 'pinching' }, pointerId: number, at: Point): Step {
  const isFirst = pointerId === gesture.first.pointerId
  if (!isFirst && pointerId !== gesture.second.pointerId) return stay(gesture)
  const before = [gesture.first.at, gesture.second.at] as const
  const after = [isFirst ? at : before[0], isFirst ? before[1] : at] as const
  const factor = distance(...after) / Math.max(1, distance(...before))
  const centre = middle(...after)
  return {
    gesture: {
      kind: 'pinching',
      first: { ...gesture.first, at: after[0] },
      second: { ...gesture.second, at: after[1] },
    },
    effects: [
      { do: 'pan', by: difference(centre, middle(...before)) },
      { do: 'zoom', factor, at: centre },
    ],
  }
}

function up(gesture: Gesture, { spot, pointerId }: Pointed, selection: readonly string[]): Step {
  switch (gesture.kind) {
    case 'pressed':
      if (pointerId !== gesture.press.pointerId) return stay(gesture)
      return {
        gesture: idle,
        effects: gesture.isHeld
          ? [{ do: 'menu', at: gesture.press.spot.pane }]
          : clicked(gesture.press, selection),
      }
    case 'pinching': {
      const left = pointerId === gesture.first.pointerId ? gesture.second : gesture.first
      return stay({ kind: 'panning', ...left })
    }
    case 'panning':
      if (pointerId !== gesture.pointerId) return stay(gesture)
      return { gesture: idle, effects: [{ do: 'rest' }] }
    case 'marquee':
      return { gesture: idle, effects: [{ do: 'rest' }] }
    case 'moving': {
      const { ids, from } = gesture
      return { gesture: idle, effects: [{ do: 'move', ids, from, to: spot.map }, { do: 'rest' }] }
    }
    case 'reordering': {
      const { what, id } = gesture
      return { gesture: idle, effects: [{ do: 'reorder', what, id, to: spot.map }, { do: 'rest' }] }
    }
    case 'resizing': {
      const { border } = gesture
      return { gesture: idle, effects: [{ do: 'resize', border, to: spot.map }, { do: 'rest' }] }
    }
    case 'connecting': {
      const { fromId } = gesture
      return { gesture: idle, effects: [{ do: 'connect', fromId, to: spot.map }, { do: 'rest' }] }
    }
    case 'feeling': {
      const { felt } = gesture
      return { gesture: idle, effects: [{ do: 'feel', felt, to: spot.map }, { do: 'rest' }] }
    }
    case 'idle':
      return stay(gesture)
  }
}

function clicked({ target, isAdding }: Press, selection: readonly string[]): Effect[] {
  if (!('id' in target)) return isAdding ? [] : [{ do: 'select', ids: [] }]
  if (!isAdding || target.kind === 'connector') return [{ do: 'select', ids: [target.id] }]
  const others = selection.filter((id) => id !== target.id)
  const ids = others.length < selection.length ? others : [...selection, target.id]
  return [{ do: 'select', ids }]
}

function stay(gesture: Gesture): Step {
  return { gesture, effects: [] }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function difference(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y }
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
