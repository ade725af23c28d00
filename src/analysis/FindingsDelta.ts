import type { Finding } from '../model/finding.ts'

/** What became of the findings: those that are new or say something new, and the ids of those that are gone. */
export interface FindingsDelta {
  readonly put: readonly Finding[]
  readonly gone: readonly string[]
}
