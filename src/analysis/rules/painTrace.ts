import type { Evidence } from '../../model/evidence.ts'
import { writePainSource } from '../../model/painSource.ts'
import type { Pain } from '../painsOf.ts'

const mostExamples = 3

/** What leads from a pain point back to the rows of its files, as arguments of `painPoint.add`. */
export interface PainTrace {
  readonly low?: number
  readonly high?: number
  readonly sources?: readonly string[]
  readonly examples?: readonly string[]
}

/**
 * The interval of its share, the files that its n comments come from, with the rows of the negative ones, and at most
 * three of them, masked. A share stands on other files than complaints, which are counted.
 */
export function painTrace(pain: Pain, evidence: Evidence | undefined): PainTrace {
  const isCounted = pain.basis === 'count'
  const kinds = new Map(evidence?.strata.map((one) => [one.sourceId, one.sourceKind]))
  const stoodOn = (sourceId: string): boolean => {
    const kind = kinds.get(sourceId)
    return kind !== undefined && kind !== 'employee' && (kind === 'complaints') === isCounted
  }
  const sources = (evidence?.sources ?? [])
    .filter(({ sourceId, n }) => n > 0 && stoodOn(sourceId))
    .map(writePainSource)
  const examples = (evidence?.examples ?? [])
    .filter(({ sourceId, label, text }) => label === 'negative' && text !== '' && stoodOn(sourceId))
    .slice(0, mostExamples)
    .map(({ text }) => text)
  return {
    ...(isCounted ? {} : { low: pain.share[1], high: pain.share[2] }),
    ...(sources.length === 0 ? {} : { sources }),
    ...(examples.length === 0 ? {} : { examples }),
  }
}
