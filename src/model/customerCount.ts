import { customersVoice, type VoiceCounts } from './customersVoice.ts'
import type { NegativeCount } from './evidence.ts'

/** Scored comments of customers, complaints left out, and the negative ones: what a share may be made of. */
export function customerCount(evidence: VoiceCounts): NegativeCount {
  const { n, negative } = customersVoice([evidence])
  return { n, negative }
}
