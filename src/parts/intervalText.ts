import { formatShare } from '../i18n/t.ts'
import type { ShareInterval } from '../model/evidence.ts'

/** A share and its interval for a sentence: "71%", "69", "73%". */
export function intervalText([share, low, high]: ShareInterval): {
  readonly share: string
  readonly low: string
  readonly high: string
} {
  return {
    share: formatShare(share),
    low: formatShare(low).replace(/\D+$/, ''),
    high: formatShare(high),
  }
}
