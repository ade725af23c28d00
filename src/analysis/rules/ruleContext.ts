import type { Evidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { KindName, RecordOf } from '../../model/kinds.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { type FeedbackSum, feedbackSum } from '../feedbackSum.ts'
import { type JourneyGraph, type JourneyNode, journeyGraph } from '../journeyGraph.ts'
import type { LinkIndex } from '../linkIndex.ts'
import { type Pain, painsOf } from '../painsOf.ts'
import { type RuleSettings, ruleSettings } from '../ruleSettings.ts'

/** What is worked out over the whole journey at once. */
export interface WholeJourney {
  readonly graph: JourneyGraph
  /** Of the placed touchpoints with evidence. */
  readonly feedback: ReadonlyMap<string, FeedbackSum>
  readonly pains: ReadonlyMap<string, Pain>
}

/** All that a rule looks at, worked out once for all of them. */
export interface RuleContext extends WholeJourney {
  readonly records: Records
  readonly evidence: ReadonlyMap<string, Evidence>
  /** `YYYY-MM-DD`; unknown: rules about lateness say nothing. */
  readonly today: string | undefined
  readonly settings: RuleSettings
  /** The living records of a kind that point to a record, by id. */
  readonly pointing: <K extends KindName>(kind: K, id: string) => RecordOf<K>[]
}

/**
 * A rule about one record and those next to it: records that it points to or that point to it. It is asked again as
 * soon as one of these changes, before `graph`, `feedback` and `pains` are worked out anew: what it says may rest on
 * them, and is put right when they are.
 */
export interface RecordRule<K extends KindName = KindName> {
  readonly kind: K
  readonly find: (record: RecordOf<K>, context: RuleContext) => Finding | undefined
}

/** A rule about touchpoints that are placed, with what is known of each. */
export interface TouchpointRule {
  readonly kind: 'placed'
  readonly find: (node: JourneyNode, context: RuleContext) => Finding | undefined
}

/** A rule about the whole journey. */
export interface JourneyRule {
  readonly kind: 'all'
  readonly find: (context: RuleContext) => readonly Finding[]
}

/** A named, documented, pure function from the journey to what is wrong with it. */
export type Rule = RecordRule | TouchpointRule | JourneyRule

/** A rule about every record of one kind. */
export function recordRule<K extends KindName>(
  kind: K,
  find: (record: RecordOf<K>, context: RuleContext) => Finding | undefined,
): RecordRule {
  return {
    kind,
    find: (record, context) =>
      record.kind === kind ? find(record as RecordOf<K>, context) : undefined,
  }
}

/** A rule about every placed touchpoint. */
export function touchpointRule(find: TouchpointRule['find']): TouchpointRule {
  return { kind: 'placed', find }
}

/** A rule about the whole journey. */
export function journeyRule(find: JourneyRule['find']): JourneyRule {
  return { kind: 'all', find }
}

export function wholeJourney(
  records: Records,
  evidence: ReadonlyMap<string, Evidence>,
): WholeJourney {
  const graph = journeyGraph(records)
  const feedback = new Map<string, FeedbackSum>()
  for (const id of graph.nodes) {
    const one = evidence.get(id)
    if (one) feedback.set(id, feedbackSum(one))
  }
  return { graph, feedback, pains: painsOf(feedback) }
}

export interface RuleInput {
  readonly records: Records
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly today: string | undefined
}

export function ruleContext(input: RuleInput, whole: WholeJourney, links: LinkIndex): RuleContext {
  const { records } = input
  return {
    ...input,
    ...whole,
    settings: ruleSettings(records),
    pointing: (kind, id) =>
      links
        .ofKind(kind, id)
        .toSorted()
        .flatMap((from) => liveRecord(records, kind, from) ?? []),
  }
}
