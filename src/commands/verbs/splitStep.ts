import type { RecordOf } from '../../model/kinds.ts'
import { recordsOfKind, stepOf, stepsOfStage } from '../../model/queries.ts'
import { type Records, livingRecord } from '../../model/records.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { ordersAt } from '../place.ts'

export interface SplitStep {
  /** The step that is split; it keeps what is not chosen. */
  readonly id: string
  /** What goes to the new step: touchpoints, cards, pain points and opportunities of this one. */
  readonly ids: readonly string[]
  readonly newId: string
  readonly name: string
  /** Fresh ids, one a feeling of the step. */
  readonly feelingIds: readonly string[]
}

/**
 * Splits a step in two: what is chosen goes to a new one right after it. A pain point goes where its touchpoint goes,
 * an opportunity where all of its pain points go. Both have the team's feelings, which were about the whole; the
 * expectation stays with the first.
 */
export const splitStep = defineCommand<SplitStep>({
  id: 'step.split',
  label: 'command.step.split',
  run(draft, { id, ids, newId, name, feelingIds }) {
    const { records } = draft
    const step = draft.find('step', id)
    if (!step) refuse('refused.gone')
    const there = contentsOf(records, id)
    const chosen = new Set(ids)
    if (name.trim() === '') refuse('refused.emptyName')
    if (ids.length === 0) refuse('refused.splitNothing')
    if (ids.some((one) => !there.has(one))) refuse('refused.splitElsewhere')
    addFollowers(records, there, chosen)
    if (chosen.size === there.size) refuse('refused.splitAll')
    const siblings = stepsOfStage(records, step.stageId)
    const beforeId = siblings[siblings.findIndex((one) => one.id === id) + 1]?.id
    const place = beforeId === undefined ? {} : { beforeId }
    const [order = ''] = ordersAt(draft, 'step', siblings, place)
    draft.add({ id: newId, kind: 'step', stageId: step.stageId, name: name.trim(), order })
    for (const one of chosen) goOver(draft, one, { from: id, to: newId, chosen })
    const feelings = recordsOfKind(records, 'feeling').filter(({ stepId }) => stepId === id)
    for (const [at, feeling] of feelings.entries()) {
      const fresh = feelingIds[at]
      if (fresh !== undefined) draft.add({ ...feeling, id: fresh, stepId: newId })
    }
  },
})

type Content =
  | RecordOf<'touchpoint'>
  | RecordOf<'card'>
  | RecordOf<'painPoint'>
  | RecordOf<'opportunity'>

function contentsOf(records: Records, stepId: string): Map<string, Content> {
  const found = new Map<string, Content>()
  for (const kind of ['touchpoint', 'card'] as const)
    for (const one of recordsOfKind(records, kind))
      if (one.stepId === stepId) found.set(one.id, one)
  for (const kind of ['painPoint', 'opportunity'] as const)
    for (const one of recordsOfKind(records, kind))
      if (stepOf(records, one) === stepId) found.set(one.id, one)
  return found
}

/** Pain points follow their touchpoint, opportunities all of their pain points. */
function addFollowers(
  records: Records,
  there: ReadonlyMap<string, Content>,
  chosen: Set<string>,
): void {
  for (const one of there.values())
    if (one.kind === 'painPoint' && one.touchpointId !== undefined && chosen.has(one.touchpointId))
      chosen.add(one.id)
  for (const one of there.values()) {
    if (one.kind !== 'opportunity') continue
    const pains = (one.painPointIds ?? []).filter((id) => livingRecord(records, id))
    if (pains.length > 0 && pains.every((id) => chosen.has(id))) chosen.add(one.id)
  }
}

function goOver(
  draft: Draft,
  id: string,
  { from, to, chosen }: { from: string; to: string; chosen: ReadonlySet<string> },
): void {
  const placed = draft.edit('touchpoint', id) ?? draft.edit('card', id)
  if (placed) {
    placed.stepId = to
    return
  }
  const pain = draft.edit('painPoint', id)
  if (pain) {
    // Chosen without its touchpoint it leaves that: a pain point is where its touchpoint is.
    const isLeaving = pain.touchpointId !== undefined && !chosen.has(pain.touchpointId)
    if (isLeaving) delete pain.touchpointId
    if (isLeaving || pain.stepId === from || pain.touchpointId === undefined) pain.stepId = to
    return
  }
  const opportunity = draft.edit('opportunity', id)
  if (opportunity) opportunity.stepId = to
}
