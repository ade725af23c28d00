import { type MeasuredFeeling, customersFeeling } from '../model/customersFeeling.ts'
import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { endLabels } from './endLabels.ts'
import { type Legend, feelingLegend, legendExtra } from './feelingLegend.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import type { FeelingCurves, FeelingPoint } from './Scene.ts'
import type { TeamView } from './teamViews.ts'

/** px of a lane above +2, below −2, names of the curves left out */
const above = 28
const below = 18
/** px of a collapsed lane above +2, and below −2 */
const flatRim = 8
/** px at the lower edge that the names at the ends leave free */
const labelRim = 4

export interface FeelingStep {
  /** of a step, or of a collapsed stage */
  readonly stepId: string
  /** middle of its column */
  readonly x: number
  readonly touchpoints: readonly Touchpoint[]
  /** those of a collapsed stage: its point is their mean */
  readonly steps?: readonly string[]
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

/** All curves of a feeling lane; they fill its height `h`. */
export function feelingCurves(
  lane: LanePlace & { readonly laneId: string; readonly h: number },
  steps: readonly FeelingStep[],
  views: readonly TeamView[],
  options: LayoutOptions,
): FeelingCurves {
  const legend = legendIn(lane, views, options)
  const top = lane.top + legendExtra(legend) + above
  const bottom = lane.top + lane.h - below
  const curves = curvesBetween({ top, bottom }, steps, views, options)
  const { laneId, x1, x2 } = lane
  return {
    laneId,
    x1,
    x2,
    ...curves,
    legend: legend.entries,
    endLabels: endLabels(curves.team, {
      x2,
      top: top - labelRim,
      bottom: lane.top + lane.h - labelRim,
    }),
  }
}

/** The same curves in the row of a collapsed lane: one sees where it hurts, and opens the lane for whose they are. */
export function flatCurves(
  lane: LanePlace & { readonly laneId: string; readonly h: number },
  steps: readonly FeelingStep[],
  views: readonly TeamView[],
  options: LayoutOptions,
): FeelingCurves {
  const { laneId, top, h, x1, x2 } = lane
  const range = { top: top + flatRim, bottom: top + h - flatRim }
  const curves = curvesBetween(range, steps, views, options)
  return { laneId, x1, x2, ...curves, legend: [], endLabels: [], isFlat: true }
}

/** From +2 at the top to −2 at the bottom. */
function curvesBetween(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  steps: readonly FeelingStep[],
  views: readonly TeamView[],
  options: LayoutOptions,
): Pick<FeelingCurves, 'zeroY' | 'unit' | 'team' | 'customers'> {
  const unit = (bottom - top) / 4
  const scale = { zeroY: top + 2 * unit, unit }
  const customers = steps.map(({ stepId, x, touchpoints }) => {
    const measured = customersFeeling(touchpoints.map(({ id }) => options.evidence?.get(id)))
    return measured && pointAt(stepId, x, scale, measured)
  })
  const team = views.map(({ values, ...view }) => {
    const points = steps.map(({ stepId, x, steps: within }) => {
      const value = meanOf(values, within ?? [stepId])
      return value === undefined ? undefined : pointAt(stepId, x, scale, { value, n: 0 })
    })
    return { ...view, runs: runsOf(points) }
  })
  return { ...scale, team, customers: runsOf(customers) }
}

function meanOf(values: ReadonlyMap<string, number>, steps: readonly string[]): number | undefined {
  const known = steps.flatMap((id) => values.get(id) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length
}

function pointAt(
  stepId: string,
  x: number,
  { zeroY, unit }: { readonly zeroY: number; readonly unit: number },
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
