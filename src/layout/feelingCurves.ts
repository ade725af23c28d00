import { groupBy } from '../lib/groupBy.ts'
import type { Step } from '../model/kinds/step.ts'
import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import type { LayoutEvidence, LayoutOptions } from './LayoutOptions.ts'
import { metrics } from './metrics.ts'
import type { FeelingCurves, FeelingPoint } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

const legendText: TextStyle = { size: 10.5, weight: 400, lineHeight: 14, tone: 'ink3' }
/** px of the sample of a line before a curve's name */
export const legendSample = 22
const unit = 26
const zero = 80

/** A value on −2 … +2 with its 95 % interval and the comments behind it. */
export interface MeasuredFeeling {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly n: number
}

/**
 * What customers say about a step: the mean sentiment × 2 of its touchpoints, weighted by their
 * counts. The half-width pools as for independent samples, √Σ(nᵢhᵢ)² / Σn; a single comment, whose
 * spread is not known, counts with that of the whole scale, and without any interval there is none.
 * Undefined where nothing is scored.
 */
export function customersFeeling(
  evidence: readonly (LayoutEvidence | undefined)[],
): MeasuredFeeling | undefined {
  let n = 0
  let sum = 0
  let spread = 0
  let hasInterval = false
  for (const one of evidence) {
    const mean = one?.sentiment
    if (!mean || !(mean.n > 0)) continue
    n += mean.n
    sum += mean.n * mean.mean
    const isKnown = mean.low !== undefined && mean.high !== undefined
    const half = isKnown ? ((mean.high ?? 0) - (mean.low ?? 0)) / 2 : 1
    spread += (mean.n * half) ** 2
    hasInterval ||= isKnown
  }
  if (n === 0) return undefined
  const value = onScale((sum / n) * 2)
  if (!hasInterval) return { value, n }
  const half = (Math.sqrt(spread) / n) * 2
  return { value, low: onScale(value - half), high: onScale(value + half), n }
}

function onScale(value: number): number {
  return Math.min(2, Math.max(-2, value))
}

/** The team's view of each step: of one persona with the general ones, else the mean of all. */
export function teamFeelings(
  records: Records,
  personaId: string | undefined,
): ReadonlyMap<string, number> {
  const counted = recordsOfKind(records, 'feeling').filter(
    (one) => personaId === undefined || one.personaId === undefined || one.personaId === personaId,
  )
  const means = new Map<string, number>()
  for (const [stepId, all] of groupBy(counted, ({ stepId }) => stepId)) {
    const own = all.filter((one) => personaId !== undefined && one.personaId === personaId)
    const used = own.length > 0 ? own : all
    means.set(stepId, used.reduce((sum, { value }) => sum + value, 0) / used.length)
  }
  return means
}

export interface FeelingStep {
  readonly step: Step
  /** left edge of its column */
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
    x: x + metrics.cardWidth / 2,
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
