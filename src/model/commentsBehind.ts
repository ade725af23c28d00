import { customersVoice, isComplaintsFirst } from './customersVoice.ts'
import type { Evidence, MoodLabel, SourceKind } from './evidence.ts'

/** All kinds but what employees say. */
export const customerKinds: readonly SourceKind[] = ['survey', 'support', 'review', 'complaints']
/** Kinds whose comments have a share: nobody files praise as a complaint. */
export const askedKinds: readonly SourceKind[] = ['survey', 'support', 'review']

/** The same list each time: whoever shows it must not take it for another one. */
const complaintKinds: readonly SourceKind[] = ['complaints']

/** The comments that a figure counts. */
export interface CommentsBehind {
  /** How many. */
  readonly n: number
  readonly label?: MoodLabel
  /** Missing: of any kind. */
  readonly kinds?: readonly SourceKind[]
}

/**
 * The comments that make a touchpoint hurt: the negative ones that its share counts; where complaints are said first,
 * those. Undefined where there are none.
 */
export function commentsBehind(evidence: Evidence | undefined): CommentsBehind | undefined {
  if (!evidence) return undefined
  const { n, negative, complaints } = customersVoice([evidence])
  if (isComplaintsFirst({ n, complaints })) return { n: complaints, kinds: complaintKinds }
  if (negative === 0) return undefined
  const isMixed = evidence.strata.some((one) => one.n > 0 && !askedKinds.includes(one.sourceKind))
  return { n: negative, label: 'negative', ...(isMixed ? { kinds: askedKinds } : {}) }
}
