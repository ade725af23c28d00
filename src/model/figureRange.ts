import type { RecordOf } from './kinds.ts'

type Definition = Pick<RecordOf<'kpi'>, 'method' | 'unit' | 'scaleMin' | 'scaleMax'>

/** Between which figures a KPI stands, both included. */
export interface FigureRange {
  readonly min: number
  readonly max: number
  /** By its definition; else only most likely: growth in per cent can be more than 100, and below 0. */
  readonly isSure: boolean
}

/** Between which figures a KPI stands by its method, its scale and its unit; undefined: it may be any. */
export function figureRange({
  method,
  unit,
  scaleMin,
  scaleMax,
}: Definition): FigureRange | undefined {
  const isPercent = unit === '%'
  // CES may be the share of those who find it easy less that of those who find it hard.
  if (method === 'nps' || (method === 'ces' && isPercent)) return sure(-100, 100)
  if (method === 'csat-top-two') return sure(0, 100)
  if (method === undefined || method === 'custom')
    return isPercent ? { min: 0, max: 100, isSure: false } : undefined
  if (isPercent) return sure(0, 100)
  if (scaleMin === undefined || scaleMax === undefined || scaleMin >= scaleMax) return undefined
  // Brand alignment may be rescaled.
  if (method === 'brand-alignment') return sure(Math.min(0, scaleMin), Math.max(100, scaleMax))
  return sure(scaleMin, scaleMax)
}

/** Whether a figure is outside of a range. */
export function isOutside(value: number, range: FigureRange | undefined): range is FigureRange {
  return range !== undefined && (value < range.min || value > range.max)
}

function sure(min: number, max: number): FigureRange {
  return { min, max, isSure: true }
}
