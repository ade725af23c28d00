import { type MeasuredFeeling, customersFeeling } from '../model/customersFeeling.ts'
import type { Step } from '../model/kinds/step.ts'
import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { type Legend, feelingLegend, legendRow } from './feelingLegend.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import type { FeelingCurves, FeelingPoint } from './Scene.ts'
import type { TeamView } from './teamViews.ts'

const unit = 26
const zero = 80

export interface FeelingStep {
  readonly step: Step
  /** middle of its column */
  readonly x: number
  readonly touchpoints: readonly Touchpoint[]
}

interface LanePlace {
  readonly top: number
  readonly x1: number
  readonly x2: number
}

/** The names of all curves at the top of a feeling lane. */
export function legendIn(
  { top, x1, x2 }: LanePlace,
  views: readonly TeamView[],
  { words }: Pick<LayoutOptions, 'words'>,
): Legend {
  return feelingLegend([...views, { name: words.customersView }], { x1, x2, top })
}

/** px by which a feeling lane is higher than with one row of names. */
export function legendExtra({ rows }: Legend): number {
  return (rows - 1) * legendRow
}

/** All curves of a feeling lane. */
export function feelingCurves(
  lane: LanePlace & { readonly laneId: string },
  steps: readonly FeelingStep[],
  views: readonly TeamView[],
  options: LayoutOptions,
): FeelingCurves {
  const legend = legendIn(lane, views, options)
  const zeroY = lane.top + zero + legendExtra(legend)
  const customers = steps.map(({ step, x, touchpoints }) => {
    const measured = customersFeeling(touchpoints.map(({ id }) => options.evidence?.get(id)))
    return measured && pointAt(step.id, x, zeroY, measured)
  })
  const team = views.map(({ values, ...view }) => {
    const points = steps.map(({ step, x }) => {
      const value = values.get(step.id)
      return value === undefined ? undefined : pointAt(step.id, x, zeroY, { value, n: 0 })
    })
    return { ...view, runs: runsOf(points) }
  })
  return {
    laneId: lane.laneId,
    x1: lane.x1,
    x2: lane.x2,
    zeroY,
    unit,
    team,
    customers: runsOf(customers),
    legend: legend.entries,
  }
}

function pointAt(
  stepId: string,
  x: number,
  zeroY: number,
  { value, low, high, n }: MeasuredFeeling,
): FeelingPoint {
  const yOf = (value: number): number => Math.round((zeroY - value * unit) * 100) / 100
  const hasBand = low !== undefined && high !== undefined
  return {
    stepId,
    x,
    y: yOf(value),
    value,
    n,
    tone: toneOf(value),
    ...(hasBand ? { band: [yOf(high), yOf(low)] as const } : {}),
  }
}

/** The labels' bounds of single comments, ±0.05, on this scale of twice the size (methods.md). */
function toneOf(value: number): FeelingPoint['tone'] {
  if (value >= 0.1) return 'positive'
  return value <= -0.1 ? 'negative' : 'neutral'
}

function runsOf(points: readonly (FeelingPoint | undefined)[]): FeelingPoint[][] {
  const runs: FeelingPoint[][] = []
  let run: FeelingPoint[] = []
  for (const point of [...points, undefined]) {
    if (point) run.push(point)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return runs
}
