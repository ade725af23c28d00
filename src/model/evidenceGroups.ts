import { groupBy } from '../lib/groupBy.ts'
import type { Evidence } from './evidence.ts'
import { recordsOfKind } from './queries.ts'
import { type Records, liveRecord } from './records.ts'

/** Touchpoints whose comments are also counted together: those of a step or a stage. */
export interface EvidenceGroup {
  /** The step's or the stage's. */
  readonly id: string
  readonly touchpointIds: readonly string[]
}

/** The steps and stages with more than one touchpoint; what speaks of one touchpoint alone is that one's evidence. */
export function evidenceGroups(records: Records): EvidenceGroup[] {
  const placed = recordsOfKind(records, 'touchpoint').flatMap(({ id, stepId }) => {
    const step = liveRecord(records, 'step', stepId)
    return step ? [{ id, step }] : []
  })
  const grouped = [
    ...groupBy(placed, ({ step }) => step.id),
    ...groupBy(placed, ({ step }) => step.stageId),
  ]
  return grouped
    .filter(([, own]) => own.length > 1)
    .map(([id, own]) => ({ id, touchpointIds: own.map((one) => one.id).sort() }))
}

/**
 * What is said of a step or a stage, each comment counted once: its own evidence, or that of its only touchpoint that
 * is spoken of.
 */
export function evidenceOfGroup(
  evidence: ReadonlyMap<string, Evidence>,
  { id, touchpointIds }: EvidenceGroup,
): Evidence | undefined {
  const own = evidence.get(id)
  if (own) return own
  const spoken = touchpointIds.flatMap((one) => evidence.get(one) ?? [])
  return spoken.length === 1 ? spoken[0] : undefined
}
