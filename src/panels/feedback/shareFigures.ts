import { formatShare } from '../../i18n/t.ts'
import { wilson } from '../../lib/wilson.ts'
import type { MoodCounts } from './feedbackPort.ts'

export interface ShareFigures {
  readonly share: string
  readonly n: number
  /** Without the sign: "69". */
  readonly low: string
  /** "73%" */
  readonly high: string
}

/** The negative share of what is scored with its 95 % interval, ready for a sentence; undefined for n = 0. */
export function shareFigures(moods: Omit<MoodCounts, 'unscored'>): ShareFigures | undefined {
  const n = moods.negative + moods.neutral + moods.positive
  const interval = wilson(moods.negative, n)
  if (!interval) return undefined
  const [share, low, high] = interval
  return {
    share: formatShare(share),
    n,
    low: formatShare(low).replace(/\D+$/, ''),
    high: formatShare(high),
  }
}
