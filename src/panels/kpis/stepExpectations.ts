import { deliveredScore } from '../../analysis/rules/expectationUnmet.ts'
import { groupBy } from '../../lib/groupBy.ts'
import type { Evidence, MeanInterval, ScoreScale } from '../../model/evidence.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { stepsInOrder } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import type { KpiBoard } from './kpiBoard.ts'

/** What customers expect of a step against what they get there. */
export interface StepExpectation {
  readonly step: RecordOf<'step'>
  readonly stage: string
  /** Of the touchpoints placed there, on their score's own scale; undefined without any, or with several scales. */
  readonly delivered: (MeanInterval & { readonly scale: ScoreScale }) | undefined
  readonly verdict: Verdict
}

/**
 * unmet: customers were asked, and the delivered mean's interval lies below what they expect. unsure: asked, but the
 * interval reaches it or there is none. assumed: nobody asked. unknown: nothing is said or nothing can be compared.
 */
export type Verdict = 'unmet' | 'kept' | 'unsure' | 'assumed' | 'unknown'

/** Every step in order. */
export function stepExpectations(
  { records, graph }: KpiBoard,
  evidence: ReadonlyMap<string, Evidence>,
): StepExpectation[] {
  const placed = groupBy(graph.touchpoints.values(), ({ touchpoint }) => touchpoint.stepId)
  return stepsInOrder(records).map((step) => {
    const delivered = deliveredScore(
      (placed.get(step.id) ?? []).flatMap(({ touchpoint }) => evidence.get(touchpoint.id) ?? []),
    )
    return {
      step,
      stage: liveRecord(records, 'stage', step.stageId)?.name ?? '',
      delivered,
      verdict: verdictOf(step, delivered),
    }
  })
}

function verdictOf(
  { expectation, expectationSource, expectedScore }: RecordOf<'step'>,
  delivered: StepExpectation['delivered'],
): Verdict {
  const isSaid = expectedScore !== undefined || (expectation ?? '').trim() !== ''
  if (!isSaid) return 'unknown'
  if (expectationSource !== 'asked') return 'assumed'
  if (!delivered || expectedScore === undefined || expectedScore > delivered.scale.max) {
    return 'unknown'
  }
  if (delivered.low === undefined || delivered.high === undefined) return 'unsure'
  if (delivered.high < expectedScore) return 'unmet'
  return delivered.low >= expectedScore ? 'kept' : 'unsure'
}
