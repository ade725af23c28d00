import type { Finding } from '../model/finding.ts'
import { textHash } from './textHash.ts'

/** What a finding stands on, its severity and figures, as 16 letters: another basis, and a dismissal no longer holds. */
export function basisOf({ severity, why }: Finding): string {
  return textHash(JSON.stringify([severity, why.key, why.values]))
}
