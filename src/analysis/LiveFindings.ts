import { isSameJson } from '../lib/json.ts'
import type { Change } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { linksOf } from '../model/linksOf.ts'
import { isUnplaced, recordsOfKind } from '../model/queries.ts'
import { type Records, livingRecord, noRecords, recordOf, withChanges } from '../model/records.ts'
import { basisOf } from './basisOf.ts'
import type { FindingsDelta } from './FindingsDelta.ts'
import { nodeOf } from './journeyGraph.ts'
import { LinkIndex } from './linkIndex.ts'
import { Showing } from './Showing.ts'
import { rules } from './rules.ts'
import {
  type JourneyRule,
  type Rule,
  type RuleContext,
  type RuleInput,
  ruleContext,
  type WholeJourney,
  wholeJourney,
} from './rules/ruleContext.ts'

/** A change that touches more records waits for the look at the whole journey, which costs no more then. */
const mostTouched = 4000

const nothingChanged: FindingsDelta = { put: [], gone: [] }

/**
 * The findings of a journey that is being edited. After a change the rules about single records and their neighbours
 * are asked at once, for what the change touched; {@link settle} then looks at the whole journey. Once settled, the
 * findings are those that the same journey gives when it is opened afresh.
 */
export class LiveFindings {
  #input: RuleInput
  readonly #links: LinkIndex
  #whole: WholeJourney
  /** By rule, then by record (rules about records) or by the finding's own id. */
  #found: ReadonlyMap<string, Map<string, Finding>> = new Map()
  readonly #shown = new Map<string, Finding>()
  #isSettled = false

  constructor(input: RuleInput) {
    this.#input = input
    this.#links = new LinkIndex(input.records)
    this.#whole = wholeJourney(noRecords, new Map())
    this.settle()
  }

  /** In no particular order. */
  get findings(): Iterable<Finding> {
    return this.#shown.values()
  }

  /** Whether no rule has anything to look at again. */
  get isSettled(): boolean {
    return this.#isSettled
  }

  /** Follows patches: what the rules about the records that they touch say now. */
  change(changes: readonly Change[]): FindingsDelta {
    const before = this.#input.records
    const records = withChanges(before, changes)
    this.#input = { ...this.#input, records }
    const touched = this.#follow(before, records, changes)
    this.#isSettled = false
    if (touched.size > mostTouched) return nothingChanged
    const context = this.#context()
    const delta = new Showing(this.#shown, this.#finisher())
    for (const [name, rule] of rules)
      if (rule.kind !== 'all') this.#askAgain(name, rule, touched, context, delta)
    for (const findingId of dismissedBy(before, records, changes)) delta.look(findingId)
    return delta.made()
  }

  /** Other evidence, another day: {@link settle} follows it. */
  set(input: Partial<Pick<RuleInput, 'evidence' | 'today'>>): void {
    this.#input = { ...this.#input, ...input }
    this.#isSettled = false
  }

  /** Looks at the whole journey. */
  settle(): FindingsDelta {
    const steps = this.settling()
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }

  /**
   * The same in steps, each short, so that a change need not wait for the end: give up the rest of them then and begin
   * anew. Nothing is different before the last one, which returns what became of the findings.
   */
  *settling(): Generator<undefined, FindingsDelta> {
    if (this.#isSettled) return nothingChanged
    const whole: WholeJourney = wholeJourney(this.#input.records, this.#input.evidence)
    yield
    const context = ruleContext(this.#input, whole, this.#links)
    const found = new Map<string, Map<string, Finding>>()
    for (const [name, rule] of rules) {
      if (!context.settings.isOn(name)) continue
      const asked = askRule(rule, context)
      yield
      found.set(name, withKept(asked, this.#found.get(name)))
      yield
    }
    this.#whole = whole
    this.#found = found
    this.#isSettled = true
    return this.#show()
  }

  #context(): RuleContext {
    return ruleContext(this.#input, this.#whole, this.#links)
  }

  /** A rule about records, of those that were touched. */
  #askAgain(
    name: string,
    rule: Exclude<Rule, JourneyRule>,
    touched: ReadonlySet<string>,
    context: RuleContext,
    delta: Showing,
  ): void {
    const found = this.#found.get(name)
    if (!found) return
    for (const id of touched) {
      const before = found.get(id)
      const after = askOne(rule, id, context)
      if (after) found.set(id, after)
      else found.delete(id)
      if (before && before.id !== after?.id) delta.drop(before.id)
      if (after) delta.put(after)
    }
  }

  /** Keeps the links up to date; which records were changed, and all that they pointed or point to, or that point to them. */
  #follow(before: Records, after: Records, changes: readonly Change[]): Set<string> {
    const touched = new Set<string>()
    for (const id of new Set(changes.map((change) => change.id))) {
      const [was, is] = [recordOf(before, id), recordOf(after, id)]
      this.#links.replace(was, is)
      touched.add(id)
      for (const record of [was, is])
        for (const { target } of record ? linksOf(record) : []) touched.add(target)
      for (const from of this.#links.pointingTo(id)) touched.add(from)
    }
    return touched
  }

  /** Marks what somebody put aside, as long as it stands on the same. */
  #finisher(): (finding: Finding) => Finding {
    const dismissals = new Map(
      recordsOfKind(this.#input.records, 'dismissal').map((one) => [one.findingId, one]),
    )
    return (finding) => {
      const dismissal = dismissals.size === 0 ? undefined : dismissals.get(finding.id)
      if (!dismissal && !finding.dismissed) return finding
      const { dismissed: _, ...open } = finding
      if (!dismissal || dismissal.basisHash !== basisOf(finding)) return open
      return { ...open, dismissed: { reason: dismissal.reason ?? '' } }
    }
  }

  #show(): FindingsDelta {
    const delta = new Showing(this.#shown, this.#finisher())
    const now = new Set<string>()
    for (const found of this.#found.values())
      for (const finding of found.values()) {
        now.add(finding.id)
        delta.put(finding)
      }
    for (const id of this.#shown.keys()) if (!now.has(id)) delta.drop(id)
    return delta.made()
  }
}

/** Ids of the findings that dismissals among the patches speak of. */
function dismissedBy(before: Records, after: Records, changes: readonly Change[]): Set<string> {
  const ids = new Set<string>()
  for (const { id } of changes)
    for (const record of [recordOf(before, id), recordOf(after, id)])
      if (record?.kind === 'dismissal') ids.add(record.findingId)
  return ids
}

function askRule(rule: Rule, context: RuleContext): Map<string, Finding> {
  if (rule.kind === 'all')
    return new Map(rule.find(context).map((finding) => [finding.id, finding]))
  const found = new Map<string, Finding>()
  const keep = (id: string, finding: Finding | undefined): void => {
    if (finding) found.set(id, finding)
  }
  if (rule.kind === 'placed')
    for (const [id, node] of context.graph.touchpoints) keep(id, rule.find(node, context))
  else
    for (const record of recordsOfKind(context.records, rule.kind))
      keep(record.id, rule.find(record, context))
  return found
}

/** A finding that says what it said before stays the same object: that is cheap to compare from there on. */
function withKept(
  asked: Map<string, Finding>,
  before: ReadonlyMap<string, Finding> | undefined,
): Map<string, Finding> {
  if (!before) return asked
  for (const [key, finding] of asked) {
    const known = before.get(key)
    if (known && isSameJson(known, finding)) asked.set(key, known)
  }
  return asked
}

function askOne(
  rule: Exclude<Rule, JourneyRule>,
  id: string,
  context: RuleContext,
): Finding | undefined {
  const record: AnyRecord | undefined = livingRecord(context.records, id)
  if (!record) return undefined
  if (rule.kind !== 'placed')
    return record.kind === rule.kind ? rule.find(record, context) : undefined
  if (record.kind !== 'touchpoint' || isUnplaced(context.records, record)) return undefined
  return rule.find(nodeOf(context.records, record), context)
}
