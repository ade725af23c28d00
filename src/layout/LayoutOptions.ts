import type { Evidence } from '../model/evidence.ts'
import type { Severity } from '../model/finding.ts'
import type { LayoutWords } from './LayoutWords.ts'

/** What layout needs of a touchpoint's evidence. */
export type LayoutEvidence = Pick<
  Evidence,
  'comments' | 'n' | 'negative' | 'neutral' | 'positive' | 'negativeShare' | 'sentiment'
> &
  Partial<Pick<Evidence, 'strata'>>

/** How many findings a record has, and the worst of them. */
export interface FindingMark {
  readonly count: number
  readonly severity: Severity
  /** of the findings: what several records share is counted once where they are summed up */
  readonly ids?: readonly string[]
}

export interface LayoutOptions {
  readonly words: LayoutWords
  /** by touchpoint id */
  readonly evidence?: ReadonlyMap<string, LayoutEvidence>
  /** by record id */
  readonly findings?: ReadonlyMap<string, FindingMark>
  /** the only persona whose curve is drawn; the curves of all where it is missing or nothing is known of it */
  readonly personaId?: string
}
