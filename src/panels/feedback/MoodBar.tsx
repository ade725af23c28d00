import type { MoodCounts } from './feedbackPort.ts'
import styles from './MoodBar.module.css'

/** Negative, neutral and positive beside each other, to scale. Says nothing by itself: the figures stand beside it. */
export function MoodBar({ moods }: { readonly moods: MoodCounts }) {
  const n = moods.negative + moods.neutral + moods.positive
  const width = (count: number): number => (n === 0 ? 0 : (100 * count) / n)
  const negative = width(moods.negative)
  const neutral = width(moods.neutral)
  return (
    <svg className={styles['bar']} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className={styles['none']} width="100" height="6" />
      <rect className={styles['negative']} width={negative} height="6" />
      <rect className={styles['neutral']} x={negative} width={neutral} height="6" />
      <rect
        className={styles['positive']}
        x={negative + neutral}
        width={n === 0 ? 0 : 100 - negative - neutral}
        height="6"
      />
    </svg>
  )
}
