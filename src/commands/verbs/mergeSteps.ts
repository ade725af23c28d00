import type { RecordOf } from '../../model/kinds.ts'
import { inCell, recordsOfKind, stepsInOrder } from '../../model/queries.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { ordersAt } from '../place.ts'

export interface MergeSteps {
  /** Neighbouring steps of one stage, in any order. */
  readonly ids: readonly string[]
  /** Now, as an ISO time. */
  readonly at: string
}

const longestName = 1000
const longestText = 20_000

/**
 * Makes one step of several neighbours: the first stays and takes what stands in the others, lane by lane and in
 * order. Names are joined by " / ", different expectations by line ends; of who said it and the score the first that
 * is known stays. The team's feeling is the mean of theirs, for each persona, in tenths.
 */
export const mergeSteps = defineCommand<MergeSteps>({
  id: 'steps.merge',
  label: 'command.steps.merge',
  run(draft, { ids, at }) {
    const all = stepsInOrder(draft.records)
    const steps = all.filter(({ id }) => ids.includes(id))
    const [first, ...others] = steps
    if (!first || others.length === 0) refuse('refused.mergeOne')
    if (others.some(({ stageId }) => stageId !== first.stageId)) refuse('refused.mergeStages')
    const start = all.indexOf(first)
    if (steps.some((step, nth) => all[start + nth] !== step)) refuse('refused.mergeApart')
    joinTexts(draft, first, steps)
    for (const { id } of others) takeCards(draft, id, first.id)
    joinFeelings(draft, steps, at)
    for (const { id } of others) draft.remove('step', id, at)
  },
})

type Step = RecordOf<'step'>

function joinTexts(draft: Draft, first: Step, steps: readonly Step[]): void {
  const step = draft.edit('step', first.id)
  if (!step) return
  const distinct = (texts: readonly (string | undefined)[]): string[] => [
    ...new Set(texts.flatMap((text) => text?.trim() || [])),
  ]
  step.name = distinct(steps.map(({ name }) => name))
    .join(' / ')
    .slice(0, longestName)
  const expectation = distinct(steps.map((one) => one.expectation))
    .join('\n')
    .slice(0, longestText)
  if (expectation !== '') step.expectation = expectation
  const source = steps.find((one) => one.expectationSource !== undefined)?.expectationSource
  const score = steps.find((one) => one.expectedScore !== undefined)?.expectedScore
  if (source !== undefined) step.expectationSource = source
  if (score !== undefined) step.expectedScore = score
}

function takeCards(draft: Draft, from: string, to: string): void {
  const { records } = draft
  for (const { id: laneId } of recordsOfKind(records, 'lane')) {
    const newcomers = inCell(records, from, laneId)
    if (newcomers.length === 0) continue
    const siblings = inCell(draft.records, to, laneId)
    const orders = ordersAt(draft, 'card', siblings, {}, newcomers.length)
    for (const [nth, { id }] of newcomers.entries()) {
      const card = draft.edit('touchpoint', id) ?? draft.edit('card', id)
      if (card) Object.assign(card, { stepId: to, order: orders[nth] ?? card.order })
    }
  }
  // Also what stands in a lane that is not there any more.
  for (const kind of ['touchpoint', 'card', 'painPoint', 'opportunity'] as const) {
    for (const one of recordsOfKind(draft.records, kind)) {
      const record = one.stepId === from ? draft.edit(kind, one.id) : undefined
      if (record) record.stepId = to
    }
  }
}

function joinFeelings(draft: Draft, [first, ...others]: readonly Step[], at: string): void {
  if (!first) return
  const ids = [first, ...others].map(({ id }) => id)
  const felt = recordsOfKind(draft.records, 'feeling').filter(({ stepId }) => ids.includes(stepId))
  for (const personaId of new Set(felt.map((one) => one.personaId))) {
    const same = felt.filter((one) => one.personaId === personaId)
    const kept = same.find(({ stepId }) => stepId === first.id) ?? same[0]
    const feeling = kept && draft.edit('feeling', kept.id)
    if (!feeling) continue
    const mean = same.reduce((sum, { value }) => sum + value, 0) / same.length
    feeling.value = Math.round(mean * 10) / 10 + 0
    feeling.stepId = first.id
    for (const { id } of same) if (id !== feeling.id) draft.remove('feeling', id, at)
  }
}
