import type { ShareInterval } from '../model/evidence.ts'
import { wilson } from '../lib/wilson.ts'
import { type VoiceCounts, customersVoice } from '../model/customersVoice.ts'

/** What customers say of a touchpoint in figures: the negative share of `n` comments, and complaints apart from them. */
export interface NegativeVoice {
  /** Missing for n = 0. */
  readonly share: ShareInterval | undefined
  readonly n: number
  readonly complaints: number
}

export function negativeVoice(counts: VoiceCounts | undefined): NegativeVoice {
  const { n, negative, complaints } = customersVoice(counts ? [counts] : [])
  return { share: wilson(negative, n), n, complaints }
}
