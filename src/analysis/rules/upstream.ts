import type { KpiValue } from '../kpis/kpiValue.ts'
import { upstream as oftenBefore } from '../graph/upstream.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import { saidKind } from '../ownership/voiceOf.ts'
import { kpisOf } from './kpisOf.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'

const named = 2
/** Pain points × edges: asked of fewer pain points on a map so large that each takes long. */
const mostWork = 50_000

/** What often comes before a pain point, and hurts or misses its KPI itself. */
export const upstream = journeyRule((context) => {
  const { graph, feedback, pains, settings } = context
  const harmAt = (id: string): number => feedback.get(id)?.harm ?? 0
  const affordable = Math.max(1, Math.floor(mostWork / Math.max(1, graph.edges.length)))
  const worst = [...pains.keys()]
    .toSorted((a, b) => harmAt(b) - harmAt(a) || (a < b ? -1 : 1))
    .slice(0, Math.min(affordable, settings.threshold('upstream.pains')))
  if (worst.length === 0) return []
  const weights = weightsOf(context)
  return worst.flatMap((painId) => {
    const pain = graph.touchpoints.get(painId)
    const before = oftenBefore(graph, painId, (id) => weights.get(id)?.weight ?? 0)
    const [first, second] = before
      .filter(({ closeness }) => closeness >= settings.threshold('upstream.closeness'))
      .slice(0, named)
    if (!pain || !first) return []
    return newFinding({
      rule: 'upstream',
      severity: 'info',
      // Not those that come before: which they are changes with the figures.
      subjects: [painId],
      title: { name: pain.touchpoint.name, before: nameOf(context, first.id) },
      variant: second ? 'two' : 'one',
      why: {
        name: pain.touchpoint.name,
        ...oneBefore(context, weights, first, '1'),
        ...(second ? oneBefore(context, weights, second, '2') : {}),
      },
      harm: harmAt(painId),
    })
  })
})

interface Weight {
  /** 0 … 1 */
  readonly weight: number
  readonly by: 'harm' | 'kpi'
  readonly kpi: string
}

/** The harm as a share of the most on this journey, or how far a KPI misses its target, whichever is more. */
function weightsOf(context: RuleContext): Map<string, Weight> {
  const { graph, feedback, evidence, settings } = context
  const { values } = kpisOf(context)
  const enough = settings.threshold('few-comments.comments')
  const most = [...feedback.values()].reduce((max, { harm }) => Math.max(max, harm), 0)
  const weights = new Map<string, Weight>()
  for (const [id, node] of graph.touchpoints) {
    const sum = feedback.get(id)
    const isEnough = sum !== undefined && (evidence.get(id)?.n ?? 0) >= enough
    const harm = isEnough && most > 0 ? sum.harm / most : 0
    const missed = worstMiss(node, values)
    if (missed && missed.miss > harm)
      weights.set(id, { weight: missed.miss, by: 'kpi', kpi: missed.kpi })
    else if (harm > 0) weights.set(id, { weight: harm, by: 'harm', kpi: '' })
  }
  return weights
}

function worstMiss(
  { kpiIds }: JourneyNode,
  values: ReadonlyMap<string, KpiValue>,
): { miss: number; kpi: string } | undefined {
  const missed = kpiIds
    .flatMap((id) => values.get(id) ?? [])
    .filter(({ state }) => state === 'off-target')
    .map((value) => ({ miss: missOf(value), kpi: value.kpi.name }))
  return missed.toSorted((a, b) => b.miss - a.miss)[0]
}

/** The part of the way from baseline to target that is missing, at most 1; without a baseline, of the target itself. */
function missOf({ gap = 0, gapShare, kpi }: KpiValue): number {
  if (gapShare !== undefined) return Math.min(1, -gapShare)
  return kpi.target === undefined || kpi.target === 0 ? 1 : Math.min(1, Math.abs(gap / kpi.target))
}

function oneBefore(
  context: RuleContext,
  weights: ReadonlyMap<string, Weight>,
  { id, closeness, score }: { id: string; closeness: number; score: number },
  which: '1' | '2',
): Record<string, string | number> {
  const sum = context.feedback.get(id)
  const weight = weights.get(id)
  return {
    [`name${which}`]: nameOf(context, id),
    [`closeness${which}`]: closeness,
    [`score${which}`]: Math.round(score * 100),
    [`by${which}`]: weight?.by ?? 'harm',
    [`kpi${which}`]: weight?.kpi ?? '',
    [`miss${which}`]: weight?.by === 'kpi' ? weight.weight : 0,
    [`harm${which}`]: Math.floor(sum?.harm ?? 0),
    [`per${which}`]: sum?.span ?? 'file',
    [`kind${which}`]: saidKind([{ feedback: sum }]),
  }
}

function nameOf({ graph }: RuleContext, id: string): string {
  return graph.touchpoints.get(id)?.touchpoint.name ?? ''
}
