import mood from '../../parts/Mood.module.css'
import bar from '../../ui/Bar.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './MoodBar.module.css'
import type { MoodCounts } from './feedbackPort.ts'

/** Negative, neutral and positive beside each other, to scale. Says nothing by itself: the figures stand beside it. */
export function MoodBar({ moods }: { readonly moods: MoodCounts }) {
  const n = moods.negative + moods.neutral + moods.positive
  const width = (count: number): number => (n === 0 ? 0 : (100 * count) / n)
  const negative = width(moods.negative)
  const neutral = width(moods.neutral)
  return (
    <svg
      className={classes(bar['bar'], styles['bar'])}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect className={bar['rest']} width="100" height="6" />
      <rect className={mood['negative']} width={negative} height="6" />
      <rect className={mood['neutral']} x={negative} width={neutral} height="6" />
      <rect
        className={mood['positive']}
        x={negative + neutral}
        width={n === 0 ? 0 : 100 - negative - neutral}
        height="6"
      />
    </svg>
  )
}
