import type { BenchTools } from './bench.ts'
import { openEditorMap } from './editorMap.ts'
import type { Side } from './figures.ts'
import type { MapSize } from './mapCards.ts'
import type { MapPage } from './mapPage.ts'
import { openPlainMap } from './plainMap.ts'

export const plainReactFlow = 'plain React Flow'

/** 200 touchpoints. */
export const smallMap: MapSize = { stages: 10, steps: 4, cards: 5 }
/** 2,000 touchpoints, about as high as wide. */
export const largeMap: MapSize = { stages: 8, steps: 5, cards: 50 }

export function openMap(side: Side, tools: BenchTools, size: MapSize): Promise<MapPage> {
  return side === 'ours' ? openEditorMap(tools, size) : openPlainMap(tools, size)
}
