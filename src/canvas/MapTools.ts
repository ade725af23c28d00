import { createContext, use } from 'react'
import { assert } from '../lib/assert.ts'
import type { Outline, OutlinePlace } from '../model/outline.ts'
import type { Scene } from '../layout/Scene.ts'
import type { Message } from '../lib/message.ts'
import type { Records } from '../model/records.ts'
import type { EditPlace } from './editing/textEdit.ts'
import type { Gesture } from './gestures/gesture.ts'
import type { MapGrid } from './grid/MapGrid.ts'
import type { Point } from './viewport/Viewport.ts'
import type { ViewportStore } from './viewport/createViewport.ts'
import type { Value } from './value.ts'

/** Everything that follows from the documents: computed, never kept. */
export interface MapView {
  readonly records: Records
  readonly scene: Scene
  readonly grid: MapGrid
}

/** Plans what pasted text puts on the map; `importing/pasteOutline.ts`, handed in by the app, which may fetch it. */
export type PlanPaste = (
  text: string,
  records: Records,
  at: OutlinePlace,
) => PastePlan | Promise<PastePlan>

export type PastePlan =
  | { readonly refused: Message }
  | {
      readonly refused?: never
      readonly outline: Outline
      readonly leftOut: readonly (Message & { readonly line: number })[]
    }

/** Chooses by name what a drag would choose by place: where a touchpoint leads to, where records go. */
export type MapDialog =
  | { readonly what: 'connect'; readonly fromId: string }
  | { readonly what: 'move'; readonly ids: readonly string[] }
  /** Which type of lane is added below another, or at the end; what of a step goes to a new one. */
  | { readonly what: 'lane'; readonly laneId?: string }
  | { readonly what: 'split'; readonly stepId: string }

/** What the pieces of the map share. One per map, the same for as long as it stands. */
export interface MapTools extends EditPlace {
  readonly viewport: ViewportStore
  readonly gesture: Value<Gesture>
  /** Key of the cell that has the focus or will get it. */
  readonly active: Value<string | undefined>
  /** Counts up when the active cell is to take the focus. */
  readonly focusWish: Value<number>
  /** Key of the cell below which typing makes a new card: its text was just kept, and nothing stands below it. */
  readonly below: Value<string | undefined>
  /** The card under the pointer, or the key of the place. */
  readonly hover: Value<string | undefined>
  /** Where the context menu stands open, in px of the pane. */
  readonly menu: Value<Point | undefined>
  /** The dialog that stands open over the map. */
  readonly dialog: Value<MapDialog | undefined>
  /** The connection whose label and share are being typed on the map. */
  readonly labelling: Value<string | undefined>
  readonly view: () => MapView
  readonly planPaste: PlanPaste
}

export const MapContext = createContext<MapTools | undefined>(undefined)

export function useMap(): MapTools {
  const tools = use(MapContext)
  assert(tools, 'a map around this component')
  return tools
}
