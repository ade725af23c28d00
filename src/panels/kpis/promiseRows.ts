import { feedbackSum } from '../../analysis/feedbackSum.ts'
import { type Voice, voiceOf } from '../../analysis/ownership/voiceOf.ts'
import type { KpiValue } from '../../analysis/kpis/kpiValue.ts'
import { groupBy } from '../../lib/groupBy.ts'
import type { VoiceCounts } from '../../model/customersVoice.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { KpiBoard } from './kpiBoard.ts'

/** One promise of the brand, and who keeps it. */
export interface PromiseRow {
  readonly promise: RecordOf<'promise'>
  /** In reading order. */
  readonly touchpointIds: readonly string[]
  /** Pooled from counts over these touchpoints. */
  readonly voice: Voice
  /** At how many of them customers say anything; a comment on several counts once at each. */
  readonly places: number
  /** Scored comments of these touchpoints, with what tells complaints apart. */
  readonly moods: VoiceCounts
  /** Brand-alignment KPIs that measure one of these touchpoints. */
  readonly scores: readonly KpiValue[]
}

/** Every promise, those that nothing keeps first. */
export function promiseRows(
  board: KpiBoard,
  evidence: ReadonlyMap<string, Evidence>,
): PromiseRow[] {
  const { records, graph, values } = board
  const pairs = [...graph.touchpoints].flatMap(([id, { touchpoint }]) =>
    (touchpoint.promiseIds ?? []).map((promiseId) => ({ id, promiseId })),
  )
  const keepers = groupBy(pairs, ({ promiseId }) => promiseId)
  const rows = recordsOfKind(records, 'promise').map((promise): PromiseRow => {
    const touchpointIds = (keepers.get(promise.id) ?? []).map(({ id }) => id)
    const heard = touchpointIds.flatMap((id) => evidence.get(id) ?? [])
    const sums = heard.map((one) => feedbackSum(one))
    const kpiIds = new Set(touchpointIds.flatMap((id) => graph.touchpoints.get(id)?.kpiIds ?? []))
    return {
      promise,
      touchpointIds,
      voice: voiceOf(sums.map((feedback) => ({ feedback }))),
      places: sums.filter((one) => one.n + one.complaints > 0).length,
      moods: pooledMoods(heard),
      scores: [...kpiIds].flatMap((id) => {
        const value = values.get(id)
        return value && isBrandAlignment(value) ? [value] : []
      }),
    }
  })
  const isKept = ({ touchpointIds }: PromiseRow): number => (touchpointIds.length === 0 ? 0 : 1)
  return rows.sort((a, b) => isKept(a) - isKept(b))
}

export function isBrandAlignment({ kpi }: KpiValue): boolean {
  return kpi.method === 'brand-alignment'
}

/**
 * A mean on the question's own scale, rescaled to 0 … 100. Undefined without a reading or a scale, and where the value
 * is no such mean: a share of the top answers, or outside the scale.
 */
export function rescaled({ kpi, latest }: KpiValue): number | undefined {
  const { scaleMin, scaleMax, unit } = kpi
  if (!latest || unit === '%' || scaleMin === undefined || scaleMax === undefined) return undefined
  if (scaleMax <= scaleMin || latest.value < scaleMin || latest.value > scaleMax) return undefined
  return (100 * (latest.value - scaleMin)) / (scaleMax - scaleMin)
}

function pooledMoods(heard: readonly Evidence[]): VoiceCounts {
  const sum = { n: 0, negative: 0, neutral: 0, positive: 0 }
  for (const { n, negative, neutral, positive } of heard) {
    sum.n += n
    sum.negative += negative
    sum.neutral += neutral
    sum.positive += positive
  }
  return { ...sum, strata: heard.flatMap(({ strata }) => strata) }
}
