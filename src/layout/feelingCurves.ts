import { groupBy } from '../lib/groupBy.ts'
import { type MeasuredFeeling, customersFeeling } from '../model/customersFeeling.ts'
import type { Step } from '../model/kinds/step.ts'
import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import { teamFeeling } from '../model/teamFeeling.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import type { FeelingCurves, FeelingPoint } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

const legendText: TextStyle = { size: 10.5, weight: 400, lineHeight: 14, tone: 'ink3' }
/** px of the sample of a line before a curve's name */
export const legendSample = 22
const unit = 26
const zero = 80

/** The team's view of each step: of one persona with the general ones, else the mean of all. */
export function teamFeelings(
  records: Records,
  personaId: string | undefined,
): ReadonlyMap<string, number> {
  const means = new Map<string, number>()
  const byStep = groupBy(recordsOfKind(records, 'feeling'), ({ stepId }) => stepId)
  for (const [stepId, feelings] of byStep) {
    const mean = teamFeeling(feelings, personaId)
    if (mean !== undefined) means.set(stepId, mean)
  }
  return means
}

export interface FeelingStep {
  readonly step: Step
  /** middle of its column */
  readonly x: number
  readonly touchpoints: readonly Touchpoint[]
}

/** Both curves of a feeling lane whose upper edge is at `top`. */
export function feelingCurves(
  lane: { readonly laneId: string; readonly top: number; readonly x1: number; readonly x2: number },
  steps: readonly FeelingStep[],
  team: ReadonlyMap<string, number>,
  { words, evidence }: LayoutOptions,
): FeelingCurves {
  const zeroY = lane.top + zero
  const customers = steps.map(({ step, x, touchpoints }) => {
    const measured = customersFeeling(touchpoints.map(({ id }) => evidence?.get(id)))
    return measured && pointAt(step.id, x, zeroY, measured)
  })
  const drawn = steps.map(({ step, x }) => {
    const value = team.get(step.id)
    return value === undefined ? undefined : pointAt(step.id, x, zeroY, { value, n: 0 })
  })
  return {
    laneId: lane.laneId,
    x1: lane.x1,
    x2: lane.x2,
    zeroY,
    unit,
    team: runsOf(drawn),
    customers: runsOf(customers),
    legend: legendLines(lane.x1, lane.top, words.teamView, words.customersView),
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

function legendLines(
  x1: number,
  top: number,
  team: string,
  customers: string,
): FeelingCurves['legend'] {
  const first = setLine(team, legendText, { x: x1 + legendSample + 6, top: top + 5, width: 160 })
  const x = first.x + first.width + 18 + legendSample + 6
  const second = setLine(
    customers,
    { ...legendText, tone: 'customers' },
    { x, top: top + 5, width: 280 },
  )
  return [
    { of: 'team', line: first },
    { of: 'customers', line: second },
  ]
}
