import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { recordsOfKind, stepOf } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import { freeId } from '../freeId.ts'
import { saidKind } from '../ownership/voiceOf.ts'
import { newFinding } from './newFinding.ts'
import { painSeverity } from './painSeverity.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'

/** The team accepted a pain point, and nobody does anything about it. */
export const painWithoutAction = journeyRule((context) =>
  recordsOfKind(context.records, 'painPoint')
    .filter(({ status }) => status === 'accepted')
    .flatMap((pain) => {
      const step = placedStep(context, pain)
      const idle = step && whatIsMissing(context, pain.id)
      if (!step || !idle) return []
      const { id, title, touchpointId } = pain
      const touchpoint = liveRecord(context.records, 'touchpoint', touchpointId)
      const sum = context.feedback.get(touchpoint?.id ?? '')
      const hurt = context.pains.get(touchpoint?.id ?? '')
      return newFinding({
        rule: 'pain-without-action',
        severity: hurt ? painSeverity(hurt) : 'warning',
        subjects: touchpoint ? [id, touchpoint.id] : [id],
        title: { pain: title },
        variant: idle.missing,
        why: {
          place: touchpoint?.name ?? step.name,
          opportunity: idle.opportunity?.title ?? '',
          harm: Math.floor(sum?.harm ?? 0),
          kind: saidKind([{ feedback: sum }]),
          per: sum?.span ?? 'file',
        },
        harm: sum?.harm ?? 0,
        fixes: idle.opportunity
          ? actFix(context, idle.opportunity, touchpoint)
          : opportunityFix(context, pain, step.id),
      })
    }),
)

function placedStep(
  { records }: RuleContext,
  pain: RecordOf<'painPoint'>,
): RecordOf<'step'> | undefined {
  const step = liveRecord(records, 'step', stepOf(records, pain))
  return step && liveRecord(records, 'stage', step.stageId) ? step : undefined
}

interface Missing {
  /** No opportunity, no action for one, or only actions that were dropped. */
  readonly missing: 'opportunity' | 'action' | 'dropped'
  /** The first that could be acted on. */
  readonly opportunity?: RecordOf<'opportunity'>
}

function whatIsMissing({ pointing }: RuleContext, painId: string): Missing | undefined {
  const opportunities = pointing('opportunity', painId)
  const [opportunity] = opportunities
  if (!opportunity) return { missing: 'opportunity' }
  const actions = opportunities.flatMap(({ id }) => pointing('action', id))
  if (actions.some(({ status }) => status !== 'dropped')) return undefined
  return { missing: actions.length === 0 ? 'action' : 'dropped', opportunity }
}

/** The opportunity bears the pain point's title until somebody finds out what could be done. */
function opportunityFix(
  { records }: RuleContext,
  { id, title }: RecordOf<'painPoint'>,
  stepId: string,
): Fix[] {
  if (title.trim() === '') return []
  return [
    {
      title: { key: 'finding.pain-without-action.fix.opportunity', values: {} },
      command: 'opportunity.add',
      args: {
        id: freeId(records, `pain-without-action:${id}`),
        title,
        stepId,
        painPointIds: [id],
      },
    },
  ]
}

/** Whoever is accountable where it hurts gets the action; without one it has no owner at first. */
function actFix(
  { records, graph }: RuleContext,
  { id, title }: RecordOf<'opportunity'>,
  touchpoint: RecordOf<'touchpoint'> | undefined,
): Fix[] {
  if (title.trim() === '') return []
  const owner = graph.touchpoints.get(touchpoint?.id ?? '')?.owner
  return [
    {
      title: {
        key: 'finding.pain-without-action.fix.action',
        values: { title, owner: owner?.name ?? '', hasOwner: owner ? 'yes' : 'no' },
      },
      command: 'action.add',
      args: {
        id: freeId(records, `pain-without-action:${id}`),
        title,
        opportunityId: id,
        ...(owner ? { ownerId: owner.id } : {}),
      },
    },
  ]
}
