import type { Evidence } from '../../model/evidence.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { journeyOf } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { type FeedbackSum, feedbackSum } from '../feedbackSum.ts'
import { type Pain, painsOf } from '../painsOf.ts'
import { type JourneyGraph, type JourneyNode, journeyGraph } from '../journeyGraph.ts'

/** A placed touchpoint, where it stands, and what customers say of it. */
export interface OwnershipRow extends JourneyNode {
  readonly id: string
  /** Place in reading order, from 0. */
  readonly place: number
  readonly stage: RecordOf<'stage'>
  readonly step: RecordOf<'step'>
  /** Of the journey it belongs to. */
  readonly journeyId: string
  readonly evidence: Evidence | undefined
  readonly feedback: FeedbackSum | undefined
  /** Whether it hurts there, tested together with the other touchpoints of its journey. */
  readonly pain: Pain | undefined
  /** 0 where nothing is known. */
  readonly harm: number
}

export interface OwnershipOfJourney {
  readonly journeyId: string
  readonly records: Records
  readonly graph: JourneyGraph
  readonly rows: readonly OwnershipRow[]
}

/** Every placed touchpoint of a journey in reading order, with its owner and its feedback. */
export function ownershipOf(
  records: Records,
  evidence: ReadonlyMap<string, Evidence>,
  journeyId = journeyOf(records)?.id ?? '',
): OwnershipOfJourney {
  const graph = journeyGraph(records)
  const sums = new Map<string, FeedbackSum>()
  for (const id of graph.nodes) {
    const own = evidence.get(id)
    if (own) sums.set(id, feedbackSum(own))
  }
  const pains = painsOf(sums)
  const rows: OwnershipRow[] = []
  for (const [id, node] of graph.touchpoints) {
    const step = liveRecord(records, 'step', node.touchpoint.stepId)
    const stage = liveRecord(records, 'stage', step?.stageId)
    if (!step || !stage) continue
    const feedback = sums.get(id)
    rows.push({
      ...node,
      id,
      place: rows.length,
      stage,
      step,
      journeyId,
      evidence: evidence.get(id),
      feedback,
      pain: pains.get(id),
      harm: feedback?.harm ?? 0,
    })
  }
  return { journeyId, records, graph, rows }
}
