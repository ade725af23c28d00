import type {
  Box,
  CardBox,
  CellBox,
  ColumnBox,
  LaneBox,
  Scene,
  StageBox,
} from '../../layout/Scene.ts'
import { type GridRow as SceneRow, gridOf } from '../../layout/gridOf.ts'
import type { LaneType } from '../../model/kinds/lane.ts'
import { cellKey } from '../../model/recordIndex.ts'
import { contentOf } from '../../model/contentOf.ts'

interface At {
  /** The record's id, or `cellKey` of a place without a card. */
  readonly key: string
  /** From 1 for the heads of the columns; 0 for stages, which stand above the grid. */
  readonly row: number
  /** 0 for the names of the lanes. */
  readonly column: number
  readonly box: Box
}

/** One thing on the map that can have the focus. */
export type GridCell =
  | (At & { readonly kind: 'stage'; readonly stage: StageBox })
  | (At & { readonly kind: 'step'; readonly columnBox: ColumnBox; readonly stepId: string })
  | (At & { readonly kind: 'lane'; readonly lane: LaneBox; readonly laneId: string })
  | (At & {
      readonly kind: 'card'
      readonly card: CardBox
      readonly stepId: string
      readonly laneId: string
    })
  | (At & {
      /** `empty` takes a new card, `computed` is filled by the map itself, `summary` stands for what is collapsed. */
      readonly kind: PlaceKind
      readonly cell: CellBox
      readonly stepId: string
      readonly laneId: string
      readonly laneType: LaneType
    })

export type PlaceKind = 'empty' | 'computed' | 'summary'

/** Whether a cell is a place without a record of its own. */
export function isPlace(cell: GridCell): cell is GridCell & { readonly kind: PlaceKind } {
  return cell.kind === 'empty' || cell.kind === 'computed' || cell.kind === 'summary'
}

/** A row of the grid: the heads of the columns, or one layer of a lane's stacks. */
export interface GridRow {
  readonly row: number
  readonly laneId?: string
  /** In the order of the columns; a place without anything has no entry. */
  readonly cells: readonly GridCell[]
}

/** The map as a person walks it: rows and columns of cells. */
export interface MapGrid {
  readonly stages: readonly GridCell[]
  readonly rows: readonly GridRow[]
  readonly columnCount: number
  readonly byKey: ReadonlyMap<string, GridCell>
  /** By `row:column`. */
  readonly byPlace: ReadonlyMap<string, GridCell>
}

export function placeKey(row: number, column: number): string {
  return `${row}:${column}`
}

/** Builds the grid; O(cells). */
export function mapGrid(scene: Scene): MapGrid {
  const stages = stageCells(scene)
  const rows: GridRow[] = [{ row: 1, cells: columnHeads(scene, stages) }]
  for (const sceneRow of gridOf(scene).rows) rows.push(laneRow(scene, sceneRow, rows.length + 1))
  const byKey = new Map<string, GridCell>()
  const byPlace = new Map<string, GridCell>()
  for (const cell of [stages, ...rows.map(({ cells }) => cells)].flat()) {
    byKey.set(cell.key, cell)
    byPlace.set(placeKey(cell.row, cell.column), cell)
  }
  return { stages, rows, columnCount: scene.columns.length + 1, byKey, byPlace }
}

/** The grid with some cards others than before, each in its old place. */
export function withCards(grid: MapGrid, cards: readonly CardBox[]): MapGrid {
  if (cards.length === 0) return grid
  const byKey = new Map(grid.byKey)
  const byPlace = new Map(grid.byPlace)
  const rows = [...grid.rows]
  for (const card of cards) {
    const cell = byKey.get(card.id)
    if (cell?.kind !== 'card') continue
    const next = { ...cell, card, box: card }
    byKey.set(card.id, next)
    byPlace.set(placeKey(cell.row, cell.column), next)
    const row = rows[cell.row - 1]
    if (row)
      rows[cell.row - 1] = { ...row, cells: row.cells.map((one) => (one === cell ? next : one)) }
  }
  return { ...grid, rows, byKey, byPlace }
}

function stageCells(scene: Scene): GridCell[] {
  return scene.stages.map((stage) => {
    const first = scene.columns.findIndex(({ stageId }) => stageId === stage.stageId)
    const box = { x: stage.x, y: stage.y, w: stage.w, h: stage.h }
    const row = stage.isCollapsed ? 1 : 0
    return { kind: 'stage', key: stage.stageId, row, column: first + 1, box, stage }
  })
}

/** Steps, and collapsed stages in their place. */
function columnHeads(scene: Scene, stages: readonly GridCell[]): GridCell[] {
  const open = scene.stages.filter(({ isCollapsed }) => !isCollapsed)
  const bottom = open.reduce((most, { y, h }) => Math.max(most, y + h), 0)
  return scene.columns.flatMap((columnBox, index) => {
    const { stepId, steps } = columnBox
    if (stepId === undefined) return []
    if (steps) return stages.filter(({ key }) => key === stepId)
    const box = { x: columnBox.x, y: bottom, w: columnBox.w, h: scene.headHeight - bottom }
    return { kind: 'step', key: stepId, row: 1, column: index + 1, box, columnBox, stepId } as const
  })
}

/** One row a layer of the lane's stacks; a place without cards stands in the uppermost. */
function laneRow(scene: Scene, { laneId, subRow }: SceneRow, row: number): GridRow {
  const cells: GridCell[] = []
  const lane = scene.lanes.find((one) => one.laneId === laneId)
  if (!lane) return { row, laneId, cells }
  const head = { x: 0, y: lane.y, w: scene.laneHeadWidth, h: lane.h }
  if (subRow === 0)
    cells.push({ kind: 'lane', key: laneId, row, column: 0, box: head, lane, laneId })
  for (const [index, { stepId }] of scene.columns.entries()) {
    const cell = stepId === undefined ? undefined : scene.cells.get(cellKey(stepId, laneId))
    if (!cell || stepId === undefined) continue
    const at = { row, column: index + 1, stepId, laneId }
    const card = scene.cards.get(cell.cardIds[subRow] ?? '')
    if (card) cells.push({ kind: 'card', key: card.id, card, box: card, ...at })
    else if (subRow === 0)
      cells.push({
        kind: kindOfPlace(scene.columns[index], lane),
        key: cellKey(stepId, laneId),
        cell,
        box: cell,
        laneType: lane.type,
        ...at,
      })
  }
  return { row, laneId, cells }
}

function kindOfPlace(column: ColumnBox | undefined, lane: LaneBox): PlaceKind {
  if (column?.steps || lane.isCollapsed) return 'summary'
  return contentOf(lane.type) ? 'empty' : 'computed'
}
