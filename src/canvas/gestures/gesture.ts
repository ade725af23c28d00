import type { Point } from '../viewport/Viewport.ts'
import type { Border } from './resizing.ts'

/** What lies under the pointer. */
export type Target =
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'stage' | 'step' | 'lane'; readonly id: string }
  /** The border of a lane's or a step's head: dragging it makes the lane or the stage's columns larger or smaller. */
  | ({ readonly kind: 'border' } & Border)
  | { readonly kind: 'connector'; readonly id: string }
  | { readonly kind: 'connection'; readonly id: string }
  /** An empty place, a computed one, or no place at all; a point of the team's feeling there. */
  | { readonly kind: 'ground'; readonly key?: string; readonly felt?: FeltPoint }

/** What the team thinks is felt at a step, by one persona or all. */
export interface FeltPoint {
  readonly laneId: string
  readonly stepId: string
  readonly personaId?: string
}

/** A place under the pointer, in px of the pane and in px of the map. */
export interface Spot {
  readonly pane: Point
  readonly map: Point
}

export interface Press {
  readonly pointerId: number
  readonly pointerType: string
  /** 0 left, 1 middle, 2 right */
  readonly button: number
  readonly spot: Spot
  readonly target: Target
  /** Shift, Ctrl or Command: adds to the selection. */
  readonly isAdding: boolean
  readonly isShift: boolean
  /** The space bar is held: the hand, whatever lies under it. */
  readonly isSpace: boolean
}

/** What the pointer is doing. */
export type Gesture =
  | { readonly kind: 'idle' }
  /** `isHeld`: a finger has rested long enough to pick up what lies under it, or to ask for its menu. */
  | { readonly kind: 'pressed'; readonly press: Press; readonly isHeld?: true }
  | { readonly kind: 'panning'; readonly pointerId: number; readonly at: Point }
  | {
      readonly kind: 'marquee'
      readonly from: Point
      readonly at: Spot
      readonly base: readonly string[]
    }
  | {
      readonly kind: 'moving'
      readonly ids: readonly string[]
      readonly from: Point
      readonly at: Spot
    }
  | {
      readonly kind: 'reordering'
      readonly what: 'stage' | 'step' | 'lane'
      readonly id: string
      readonly from: Point
      readonly at: Spot
    }
  | { readonly kind: 'resizing'; readonly border: Border; readonly at: Spot }
  | { readonly kind: 'connecting'; readonly fromId: string; readonly at: Spot }
  | { readonly kind: 'feeling'; readonly felt: FeltPoint; readonly at: Spot }
  | {
      readonly kind: 'pinching'
      readonly first: { readonly pointerId: number; readonly at: Point }
      readonly second: { readonly pointerId: number; readonly at: Point }
    }

export type Input =
  | { readonly type: 'down'; readonly press: Press }
  | { readonly type: 'move' | 'up'; readonly pointerId: number; readonly spot: Spot }
  | { readonly type: 'hold' }
  | { readonly type: 'cancel' }

/** What a gesture asks of the map. */
export type Effect =
  | { readonly do: 'select'; readonly ids: readonly string[] }
  | { readonly do: 'pan'; readonly by: Point }
  | { readonly do: 'zoom'; readonly factor: number; readonly at: Point }
  | {
      readonly do: 'marquee'
      readonly from: Point
      readonly to: Point
      readonly base: readonly string[]
    }
  | {
      readonly do: 'move'
      readonly ids: readonly string[]
      readonly from: Point
      readonly to: Point
    }
  | {
      readonly do: 'reorder'
      readonly what: 'stage' | 'step' | 'lane'
      readonly id: string
      readonly to: Point
    }
  | { readonly do: 'resize'; readonly border: Border; readonly to: Point }
  | { readonly do: 'connect'; readonly fromId: string; readonly to: Point }
  | { readonly do: 'feel'; readonly felt: FeltPoint; readonly to: Point }
  | { readonly do: 'menu'; readonly at: Point }
  | { readonly do: 'rest' }

/** What is asked for where something dragged is let go. */
export type Drop = Extract<
  Effect,
  { readonly do: 'move' | 'reorder' | 'resize' | 'connect' | 'feel' }
>

export const idle: Gesture = { kind: 'idle' }

/** Milliseconds that a finger rests before it holds what lies under it. */
export const holdAfter = 450

/** Px that the pointer may tremble before a press becomes a drag. */
export const dragThreshold = 4
