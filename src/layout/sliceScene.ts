import type { PathCommand } from '../lib/drawing/shapes.ts'
import { cellKey } from '../model/recordIndex.ts'
import { movedPath } from './basicShapes.ts'
import { feelingLegend } from './feelingLegend.ts'
import type {
  Box,
  CardBox,
  CellBox,
  ConnectionBox,
  FeelingCurves,
  FeelingPoint,
  LaneBox,
  Scene,
  StageBox,
  TextLine,
} from './Scene.ts'
import { metrics } from './metrics.ts'
import { endingAt, setLine } from './setLines.ts'

/**
 * The part of a map that holds the selection, as a scene of its own: whole columns and lanes from the
 * first to the last one selected, with their heads. Ids are of cards, steps, stages or lanes; steps
 * and stages take all lanes with them, lanes all columns. Nothing known selected: the whole map.
 */
export function sliceScene(scene: Scene, selection: ReadonlySet<string>): Scene {
  const { columns, lanes } = rangesOf(scene, selection)
  if (columns.length === 0 && lanes.length === 0) return scene
  return new Slice(scene, span(columns, scene.columns), span(lanes, scene.lanes)).scene()
}

function rangesOf(
  scene: Scene,
  selection: ReadonlySet<string>,
): { columns: number[]; lanes: number[] } {
  const columns: number[] = []
  const lanes: number[] = []
  const cards = [...selection].flatMap(
    (id) => scene.cards.get(id) ?? scene.cells.get(scene.hidden.get(id) ?? '') ?? [],
  )
  const chosenSteps = new Set(cards.map(({ stepId }) => stepId))
  const chosenLanes = new Set(cards.map(({ laneId }) => laneId))
  let [allLanes, allColumns] = [false, false]
  for (const [i, { stepId = '', stageId, steps = [] }] of scene.columns.entries()) {
    const isWhole = [stepId, stageId, ...steps].some((id) => selection.has(id))
    allLanes ||= isWhole
    if (isWhole || chosenSteps.has(stepId)) columns.push(i)
  }
  for (const [i, { laneId }] of scene.lanes.entries()) {
    const isWhole = selection.has(laneId)
    allColumns ||= isWhole
    if (isWhole || chosenLanes.has(laneId)) lanes.push(i)
  }
  return { columns: allColumns ? [] : columns, lanes: allLanes ? [] : lanes }
}

/** First and last index; of all where nothing is chosen. */
function span(chosen: readonly number[], all: readonly unknown[]): readonly [number, number] {
  if (chosen.length === 0) return [0, all.length - 1]
  return [Math.min(...chosen), Math.max(...chosen)]
}

const leastColumns = 2

class Slice {
  private readonly from: Scene
  private readonly dx: number
  private readonly dy: number
  private readonly width: number
  private readonly columns: Scene['columns']
  private readonly lanes: readonly LaneBox[]
  private readonly steps: ReadonlySet<string>
  private readonly laneIds: ReadonlySet<string>

  constructor(from: Scene, columns: readonly [number, number], lanes: readonly [number, number]) {
    this.from = from
    this.columns = from.columns.slice(columns[0], columns[1] + 1)
    this.lanes = from.lanes.slice(lanes[0], lanes[1] + 1)
    this.dx = from.laneHeadWidth - (this.columns[0]?.x ?? from.laneHeadWidth)
    this.dy = from.headHeight - (this.lanes[0]?.y ?? from.headHeight)
    const last = this.columns.at(-1)
    const right = last ? last.x + last.w + metrics.gap + this.dx : 0
    const leastWidth = leastColumns * (metrics.columnWidth + metrics.gap)
    this.width = Math.max(from.laneHeadWidth + leastWidth, right)
    this.steps = new Set(this.columns.flatMap(({ stepId }) => stepId ?? []))
    this.laneIds = new Set(this.lanes.map(({ laneId }) => laneId))
  }

  scene(): Scene {
    const last = this.lanes.at(-1)
    const [cards, cells] = [this.cards(), this.cells()]
    const hidden = new Map([...this.from.hidden].filter(([, key]) => cells.has(key)))
    const isThere = (id: string): boolean => cards.has(id) || hidden.has(id)
    return {
      ...this.from,
      width: this.width,
      height: (last ? last.y + last.h + this.dy : this.from.headHeight) + metrics.bottom,
      stages: this.stages(),
      columns: this.columns.map((column) => ({
        ...column,
        x: column.x + this.dx,
        title: this.movedLines(column.title, this.dx, 0),
      })),
      lanes: this.lanes.map((lane, i) => ({
        ...lane,
        y: lane.y + this.dy,
        title: this.movedLines(lane.title, 0, this.dy),
        subtitle: this.movedLines(lane.subtitle, 0, this.dy),
        isBelowLine: lane.isBelowLine && i > 0,
      })),
      cells,
      cards,
      hidden,
      connections: this.from.connections
        .filter(({ fromId, toId }) => isThere(fromId) && isThere(toId))
        .map((one) => this.connection(one)),
      feelings: this.from.feelings
        .filter(({ laneId }) => this.laneIds.has(laneId))
        .map((curves) => this.feeling(curves)),
      blueprintLines: this.blueprintLines(),
    }
  }

  private moved<B extends Box>(box: B): B {
    return { ...box, x: box.x + this.dx, y: box.y + this.dy }
  }

  private movedLines(lines: readonly TextLine[], dx: number, dy: number): TextLine[] {
    return lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy }))
  }

  private stages(): StageBox[] {
    return this.from.stages.flatMap((stage) => {
      const kept = this.columns.filter(({ stageId }) => stageId === stage.stageId)
      const [first, last] = [kept[0], kept.at(-1)]
      if (!first || !last) return []
      if (stage.isCollapsed) return [this.collapsed(stage)]
      const x = first.x + this.dx
      const w = last.x + last.w - first.x
      const { count, ...rest } = stage
      const { size, weight, tone } = stage.name
      const style = { size, weight, tone, lineHeight: stage.h }
      const name = setLine(stage.name.text, style, { x: x + 14, top: stage.y, width: w - 28 })
      const isWhole = w === stage.w
      const shown = isWhole && count ? { count: endingAt(count, x + w - 14) } : {}
      return [{ ...rest, x, w, name, ...shown }]
    })
  }

  private collapsed(stage: StageBox): StageBox {
    const [name = stage.name, ...more] = this.movedLines(
      [stage.name, ...(stage.more ?? [])],
      this.dx,
      0,
    )
    return { ...stage, x: stage.x + this.dx, name, more }
  }

  private cards(): Map<string, CardBox> {
    const kept = new Map<string, CardBox>()
    for (const [id, card] of this.from.cards) {
      if (this.steps.has(card.stepId) && this.laneIds.has(card.laneId)) {
        kept.set(id, this.moved(card))
      }
    }
    return kept
  }

  private cells(): Map<string, CellBox> {
    const kept = new Map<string, CellBox>()
    for (const stepId of this.steps) {
      for (const laneId of this.laneIds) {
        const cell = this.from.cells.get(cellKey(stepId, laneId))
        if (!cell) continue
        const chips = cell.chips.map((chip) => this.moved(chip))
        const summary = cell.summary && { summary: this.moved(cell.summary) }
        kept.set(cellKey(stepId, laneId), { ...this.moved(cell), ...summary, chips })
      }
    }
    return kept
  }

  private connection(one: ConnectionBox): ConnectionBox {
    const path = (d: readonly PathCommand[]): PathCommand[] => movedPath(d, this.dx, this.dy)
    const { label } = one
    const [line] = label ? this.movedLines([label.line], this.dx, this.dy) : []
    return {
      ...one,
      d: path(one.d),
      arrow: path(one.arrow),
      box: this.moved(one.box),
      ...(label && line ? { label: { box: this.moved(label.box), line } } : {}),
    }
  }

  private feeling(curves: FeelingCurves): FeelingCurves {
    const x2 = this.width - metrics.gap
    const moved = (line: TextLine): TextLine => ({
      ...line,
      x: line.x + this.dx,
      y: line.y + this.dy,
    })
    return {
      ...curves,
      x2,
      zeroY: curves.zeroY + this.dy,
      team: curves.team.map((curve) => ({ ...curve, runs: this.runs(curve.runs) })),
      customers: this.runs(curves.customers),
      legend: this.legend(curves, x2),
      endLabels: curves.endLabels
        .filter(({ stepId }) => this.steps.has(stepId))
        .map((one) => ({ ...one, line: moved(one.line) })),
    }
  }

  private runs(runs: FeelingCurves['customers']): FeelingPoint[][] {
    const kept = runs.map((run) =>
      run
        .filter(({ stepId }) => this.steps.has(stepId))
        .map((point): FeelingPoint => {
          const { band } = point
          const moved = { ...point, x: point.x + this.dx, y: point.y + this.dy }
          return band ? { ...moved, band: [band[0] + this.dy, band[1] + this.dy] } : moved
        }),
    )
    return kept.filter((run) => run.length > 0)
  }

  /** A narrow part has room for one more row of names, or for pictures before them; longer ones are cut there. */
  private legend({ legend, x1 }: FeelingCurves, x2: number): FeelingCurves['legend'] {
    const ys = [...new Set(legend.map(({ line }) => line.y))]
    const top = (ys[0] ?? 0) + this.dy
    const more = legend.some(({ face }) => face) ? 0 : 1
    const laid = feelingLegend(legend, { x1, x2, top: 0, mostRows: ys.length + more }).entries
    const first = laid[0]?.line.y ?? 0
    return laid.map((one) => ({ ...one, line: { ...one.line, y: one.line.y - first + top } }))
  }

  private blueprintLines(): Scene['blueprintLines'] {
    const tops = new Set(this.lanes.slice(1).map(({ y }) => y))
    const shift = this.width - this.from.width
    return this.from.blueprintLines
      .filter(({ y }) => tops.has(y))
      .map((line) => ({
        ...line,
        y: line.y + this.dy,
        x2: this.width,
        labels: this.movedLines(line.labels, shift, this.dy).filter(
          ({ x }, i) => i === 0 || x > 250,
        ),
      }))
  }
}
