import type { Finding } from '../model/finding.ts'
import type { RecordOf } from '../model/kinds.ts'
import { accountableOwner, departmentOf, recordsOfKind, stepOf } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import { filterFindings } from './FindingFilter.ts'
import type { LensShow } from './Lens.ts'

type Touchpoint = RecordOf<'touchpoint'>
type CardIds = ReadonlySet<string>

/** What a lens leaves as it is. */
export interface Kept {
  /** Touchpoints, cards, pain points and opportunities. */
  readonly cards: CardIds
  /** The steps of the touchpoints among them: computed lanes speak of these. */
  readonly steps: CardIds
}

/** The cards for which all holds that is asked for; undefined: nothing is asked for, all of them are. */
export function keptCards(
  records: Records,
  findings: readonly Finding[],
  show: LensShow = {},
): Kept | undefined {
  const { ownerId, personaId, channel } = show
  const parts: CardIds[] = []
  if (ownerId !== undefined) parts.push(cardsOf(records, (one) => isOf(records, one, ownerId)))
  if (channel !== undefined) parts.push(cardsOf(records, (one) => one.channel === channel))
  if (show.unowned) parts.push(cardsOf(records, (one) => !accountableOwner(records, one)))
  if (show.hurts) parts.push(hurting(records, findings))
  if (show.findings) parts.push(spokenOf(records, filterFindings(findings, show.findings, records)))
  if (personaId !== undefined) parts.push(inStepsOf(records, personaId))
  const [first, ...others] = parts
  if (!first) return undefined
  const cards = new Set([...first].filter((id) => others.every((part) => part.has(id))))
  const steps = new Set<string>()
  for (const { id, stepId } of recordsOfKind(records, 'touchpoint'))
    if (cards.has(id)) steps.add(stepId)
  return { cards, steps }
}

function isOf(records: Records, touchpoint: Touchpoint, ownerId: string): boolean {
  const owner = accountableOwner(records, touchpoint)?.id
  return owner !== undefined && (owner === ownerId || departmentOf(records, owner)?.id === ownerId)
}

/** The touchpoints that are meant, what hurts there, and what could be done about that. */
function cardsOf(records: Records, isMeant: (touchpoint: Touchpoint) => boolean): Set<string> {
  const kept = new Set<string>()
  for (const one of recordsOfKind(records, 'touchpoint')) if (isMeant(one)) kept.add(one.id)
  return withTheirs(records, kept)
}

function withTheirs(records: Records, kept: Set<string>): Set<string> {
  for (const { id, touchpointId } of recordsOfKind(records, 'painPoint'))
    if (touchpointId !== undefined && kept.has(touchpointId)) kept.add(id)
  for (const { id, painPointIds } of recordsOfKind(records, 'opportunity'))
    if (painPointIds?.some((painId) => kept.has(painId))) kept.add(id)
  return kept
}

const painRules: ReadonlySet<string> = new Set(['pain-point', 'pain-point-unowned'])

function hurting(records: Records, findings: readonly Finding[]): Set<string> {
  const kept = new Set(
    findings.filter(({ rule }) => painRules.has(rule)).flatMap(({ subjects }) => subjects),
  )
  for (const { id, touchpointId, status } of recordsOfKind(records, 'painPoint')) {
    if (status !== 'accepted') continue
    kept.add(id)
    if (touchpointId !== undefined) kept.add(touchpointId)
  }
  return withTheirs(records, kept)
}

/** All that stands in a step for which the persona's feeling is known, or one that is everybody's. */
function inStepsOf(records: Records, personaId: string): Set<string> {
  const steps = new Set(
    recordsOfKind(records, 'feeling')
      .filter((one) => one.personaId === undefined || one.personaId === personaId)
      .map(({ stepId }) => stepId),
  )
  return placedIn(records, (stepId) => stepId !== undefined && steps.has(stepId))
}

function placedIn(records: Records, isMeant: (stepId: string | undefined) => boolean): Set<string> {
  const kept = new Set<string>()
  for (const kind of ['touchpoint', 'card'] as const)
    for (const { id, stepId } of recordsOfKind(records, kind)) if (isMeant(stepId)) kept.add(id)
  for (const kind of ['painPoint', 'opportunity'] as const)
    for (const one of recordsOfKind(records, kind))
      if (isMeant(stepOf(records, one))) kept.add(one.id)
  return kept
}

/**
 * The cards that findings speak of: themselves, those of a step, a pain point's touchpoint, the touchpoints that
 * somebody owns or that a KPI measures.
 */
function spokenOf(records: Records, findings: readonly Finding[]): Set<string> {
  const subjects = new Set(findings.flatMap((finding) => finding.subjects))
  const isMeant = (...ids: (string | undefined)[]): boolean =>
    ids.some((id) => id !== undefined && subjects.has(id))
  const kept = new Set<string>()
  for (const pain of recordsOfKind(records, 'painPoint')) {
    if (!isMeant(pain.id, pain.stepId)) continue
    kept.add(pain.id)
    if (pain.touchpointId !== undefined && subjects.has(pain.id)) kept.add(pain.touchpointId)
  }
  for (const one of recordsOfKind(records, 'touchpoint'))
    if (isMeant(one.id, one.stepId, one.accountableId, ...(one.kpiIds ?? []))) kept.add(one.id)
  for (const kind of ['card', 'opportunity'] as const)
    for (const one of recordsOfKind(records, kind))
      if (isMeant(one.id, one.stepId)) kept.add(one.id)
  return kept
}
