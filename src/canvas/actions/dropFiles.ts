import type { MapTools } from '../MapTools.ts'
import { targetAt } from '../gestures/targetAt.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import type { Point } from '../viewport/Viewport.ts'
import { putPictures } from './putPictures.ts'

function cellUnder(tools: MapTools, pane: Point): GridCell | undefined {
  const target = targetAt(tools.view().scene, tools.viewport.get(), pane, [])
  const key = target.kind === 'ground' ? target.key : target.id
  return tools.view().grid.byKey.get(key ?? '')
}

/** Puts files that were let go over the map where they were let go. */
export function dropFiles(
  tools: MapTools,
  layer: Element,
  pane: Point,
  files: readonly File[],
): void {
  showDrop(tools, layer, undefined)
  void putPictures(tools, cellUnder(tools, pane), files)
}

/** Shows over which place files are held; nowhere: none any more. */
export function showDrop(tools: MapTools, layer: Element, pane: Point | undefined): void {
  const key = pane && cellUnder(tools, pane)?.key
  for (const cell of layer.querySelectorAll('[data-drop]'))
    if (cell.getAttribute('data-key') !== key) cell.removeAttribute('data-drop')
  if (key !== undefined)
    layer
      .querySelector(`[role=gridcell][data-key="${CSS.escape(key)}"]`)
      ?.setAttribute('data-drop', '')
}
