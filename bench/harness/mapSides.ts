import type { BenchTools } from './bench.ts'
import { openBoardMap } from './boardMap.ts'
import { openEditorMap } from './editorMap.ts'
import type { MapSize } from './mapCards.ts'
import type { MapPage } from './mapPage.ts'
import { openPlainMap } from './plainMap.ts'

/** One that the map is measured with. */
export interface MapSide {
  /** Missing: the editor itself. */
  readonly peerName?: string
  /** Cards beyond which it is not asked: it does not answer any more. */
  readonly most: number
  readonly open: (tools: BenchTools, size: MapSize) => Promise<MapPage>
}

export const mapSides: readonly MapSide[] = [
  { most: Infinity, open: openEditorMap },
  { peerName: 'plain React Flow', most: Infinity, open: openPlainMap },
  board('bare canvas', 'bareCanvas', Infinity),
  board('tldraw', 'tldraw', 2000),
  board('Excalidraw', 'excalidraw', 2000),
]

function board(peerName: string, page: string, most: number): MapSide {
  return { peerName, most, open: (tools, size) => openBoardMap(page, tools, size) }
}
