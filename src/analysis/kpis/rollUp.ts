import type { Kpi, KpiValue, Reading } from './kpiValue.ts'
import { betterSign } from '../../model/kpiState.ts'

/** What of a KPI's definition has to be the same for its values to be put together. */
export type DefinitionField =
  | 'unit'
  | 'method'
  | 'direction'
  | 'scaleMin'
  | 'scaleMax'
  | 'positiveFrom'

export type RollUpProblem =
  | { readonly code: 'no-children' }
  /** Children with no reading, or for a ratio with no numerator or denominator (or all of these are 0). */
  | { readonly code: 'missing'; readonly kpiIds: readonly string[] }
  /** Weights don't sum to 1, or some are missing or below 0. */
  | { readonly code: 'weights'; readonly sum: number; readonly kpiIds: readonly string[] }
  | { readonly code: 'definitions'; readonly fields: readonly DefinitionField[] }

export interface RollUp {
  readonly rollUp: Kpi['rollUp']
  /** What the parent would be by its children, in their unit; undefined with any problem, or without a way to roll up. */
  readonly value: number | undefined
  /** The parent's own latest reading minus this value. */
  readonly difference: number | undefined
  readonly problems: readonly RollUpProblem[]
}

/** By how much a sum of weights may be off 1. */
export const weightSlack = 0.001 + 1e-9

const definitionFields = ['unit', 'method', 'scaleMin', 'scaleMax', 'positiveFrom'] as const

/**
 * What a parent would be by its children's latest readings: their sum; the mean weighted by the children's
 * weights, which sum to 1 ± 0.001; Σ numerators / Σ denominators, as a share or as a percentage, whichever
 * the children's own values are; or the smallest number, whatever direction is better.
 *
 * Children are compared with each other, not with the parent. A field that one of them leaves empty is
 * unknown rather than different; a direction left empty is "up".
 */
export function rollUp(parent: KpiValue, children: readonly KpiValue[]): RollUp {
  const way = parent.kpi.rollUp
  const problems = problemsOf(way, children)
  const value = problems.length > 0 ? undefined : valueOf(way, children)
  const own = parent.latest?.value
  const difference = value === undefined || own === undefined ? undefined : own - value
  return { rollUp: way, value, difference, problems }
}

function problemsOf(way: Kpi['rollUp'], children: readonly KpiValue[]): RollUpProblem[] {
  if (children.length === 0) return [{ code: 'no-children' }]
  if (way === undefined) return []
  const problems: RollUpProblem[] = []
  if (way === 'weighted-mean') problems.push(...weightProblems(children))
  const missing = missingIn(way, children)
  if (missing.length > 0) problems.push({ code: 'missing', kpiIds: missing })
  const fields = differingFields(children.map(({ kpi }) => kpi))
  if (fields.length > 0) problems.push({ code: 'definitions', fields })
  return problems
}

function weightProblems(children: readonly KpiValue[]): RollUpProblem[] {
  const sum = children.reduce((total, { kpi }) => total + (kpi.weight ?? 0), 0)
  const wrong = children.filter(({ kpi }) => !((kpi.weight ?? -1) >= 0)).map(({ kpi }) => kpi.id)
  const isFine = wrong.length === 0 && Math.abs(sum - 1) <= weightSlack
  return isFine ? [] : [{ code: 'weights', sum, kpiIds: wrong }]
}

function missingIn(way: Kpi['rollUp'], children: readonly KpiValue[]): string[] {
  const idsOf = (list: readonly KpiValue[]): string[] => list.map(({ kpi }) => kpi.id)
  if (way !== 'ratio') return idsOf(children.filter(({ latest }) => !latest))
  const without = children.filter(({ latest }) => !partsOf(latest))
  return idsOf(without.length === 0 && denominatorsOf(children) === 0 ? children : without)
}

/** The denominators of the latest readings together: what the parts of a ratio are parts of. */
export function denominatorsOf(kpis: readonly KpiValue[]): number {
  return kpis.reduce((sum, { latest }) => sum + (latest?.denominator ?? 0), 0)
}

/** The definition's fields in which KPIs differ that both say something; a direction left empty is "up". */
export function differingFields(kpis: readonly Kpi[]): DefinitionField[] {
  const fields: DefinitionField[] = definitionFields.filter((field) => {
    const said = kpis.map((kpi) => kpi[field]).filter((value) => value !== undefined)
    return new Set(said).size > 1
  })
  return new Set(kpis.map(betterSign)).size > 1 ? [...fields, 'direction'] : fields
}

function valueOf(way: Kpi['rollUp'], children: readonly KpiValue[]): number | undefined {
  if (way === undefined) return undefined
  if (way === 'ratio') return ratioOf(children)
  const values = children.flatMap(({ kpi, latest }) =>
    latest ? [{ value: latest.value, weight: kpi.weight ?? 0 }] : [],
  )
  if (way === 'sum') return values.reduce((sum, { value }) => sum + value, 0)
  if (way === 'minimum') {
    return values.reduce((least, { value }) => Math.min(least, value), Infinity)
  }
  const weights = values.reduce((sum, { weight }) => sum + weight, 0)
  return values.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights
}

function partsOf(reading: Reading | undefined): [number, number, number] | undefined {
  if (reading?.numerator === undefined || reading.denominator === undefined) return undefined
  return [reading.value, reading.numerator, reading.denominator]
}

function ratioOf(children: readonly KpiValue[]): number {
  let numerators = 0
  let denominators = 0
  let offAsShare = 0
  let offAsPercentage = 0
  for (const { latest } of children) {
    const [value, numerator, denominator] = partsOf(latest) ?? [0, 0, 0]
    numerators += numerator
    denominators += denominator
    offAsShare += Math.abs(value * denominator - numerator)
    offAsPercentage += Math.abs(value * denominator - 100 * numerator)
  }
  return ((offAsPercentage < offAsShare ? 100 : 1) * numerators) / denominators
}
