import '../../i18n/laterWords.ts'
import { t } from '../../i18n/t.ts'
import { liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { fold, foldParts } from '../actions/fold.ts'
import { makeLarger, makeSmaller, resizeTo } from '../actions/resize.ts'
import { canSplitOff, chosenSteps, mergeChosen, splitChosen } from '../actions/splitMerge.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import type { MapMenuEntry } from './MapMenuEntry.ts'
import { keyNames } from '../../ui/keyNames.ts'

const foldKeys = `${keyNames.ctrl}.`
const resizeKeys = `${keyNames.alt}${keyNames.shift}`

/** What can be done with a stage, lane or step as a whole: collapse, size, split, merge. */
export function partEntries(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const entries = [...splitting(tools, cell), ...folding(tools, cell), ...sizes(tools, cell)]
  return entries.map((one, at) => (at === 0 ? { ...one, startsGroup: true } : one))
}

function entry(id: string, label: string, onChoose: () => void, keys?: string): MapMenuEntry {
  return { id, label, onChoose, ...(keys ? { keys } : {}) }
}

function splitting(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const split = (): void => splitChosen(tools)
  if (cell.kind === 'card')
    return canSplitOff(tools, cell.key) ? [entry('split', t('map.menu.splitHere'), split)] : []
  if (cell.kind !== 'step') return []
  const count = chosenSteps(tools).length
  return count > 1
    ? [entry('merge', t('map.menu.merge', { count }), () => mergeChosen(tools))]
    : [entry('split', t('map.menu.split'), split)]
}

function folding(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const { records } = tools.view()
  if (cell.kind === 'summary')
    return [entry('fold', t('map.menu.expand'), () => fold(tools), foldKeys)]
  if (cell.kind === 'stage' || cell.kind === 'lane') {
    const part = liveRecord(records, 'stage', cell.key) ?? liveRecord(records, 'lane', cell.key)
    if (!part) return []
    const label = t(part.collapsed ? 'map.menu.expand' : 'map.menu.collapse')
    const more =
      cell.kind === 'lane'
        ? [entry('laneOf', t('map.menu.addLaneOf'), () => tools.dialog.set(laneDialog(cell.key)))]
        : []
    return [...more, entry('fold', label, () => fold(tools), foldKeys)]
  }
  const stageId = liveRecord(records, 'step', cell.stepId)?.stageId
  if (stageId === undefined) return []
  const stage = entry('fold', t('map.menu.collapseStage'), () => foldParts(tools, [stageId]))
  if (cell.kind === 'step') return [{ ...stage, keys: foldKeys }]
  const { laneId } = cell
  if (!liveRecord(records, 'lane', laneId)) return [stage]
  const lane = entry('foldLane', t('map.menu.collapseLane'), () => foldParts(tools, [laneId]))
  return [{ ...stage, keys: foldKeys }, lane]
}

function laneDialog(laneId: string) {
  return { what: 'lane', laneId } as const
}

/** Of heads only: cells have enough to choose from. */
function sizes(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const { records } = tools.view()
  if (cell.kind !== 'stage' && cell.kind !== 'step' && cell.kind !== 'lane') return []
  const isLane = cell.kind === 'lane'
  const id = cell.kind === 'step' ? cell.columnBox.stageId : cell.key
  const [stage, lane] = [liveRecord(records, 'stage', id), liveRecord(records, 'lane', id)]
  const part = stage ?? lane
  if (!part || part.collapsed) return []
  const [small, large] = isLane
    ? (['map.menu.lower', 'map.menu.higher'] as const)
    : (['map.menu.narrower', 'map.menu.wider'] as const)
  const isSized = (stage?.columnWidth ?? lane?.height) !== undefined
  const usual = t(isLane ? 'map.menu.usualHeight' : 'map.menu.usualWidth')
  return [
    entry('smaller', t(small), () => makeSmaller(tools, id), `${resizeKeys}${isLane ? '↑' : '←'}`),
    entry('larger', t(large), () => makeLarger(tools, id), `${resizeKeys}${isLane ? '↓' : '→'}`),
    ...(isSized ? [entry('usual', usual, () => resizeTo(tools, id))] : []),
  ]
}
