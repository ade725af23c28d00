import { formatCount, formatShare, t } from '../i18n/t.ts'
import { type VoiceCounts, customersVoice, isComplaintsFirst } from '../model/customersVoice.ts'
import bar from '../ui/Bar.module.css'
import { classes } from '../ui/classes.ts'
import styles from './FeedbackBar.module.css'
import mood from './Mood.module.css'

export interface FeedbackBarProps {
  readonly evidence: VoiceCounts
}

/**
 * Negative, neutral and positive as one bar, with the number of scored comments. Complaints are counted beside it:
 * everything among them is negative, so a bar of them says nothing. Nothing where nobody speaks.
 */
export function FeedbackBar({ evidence }: FeedbackBarProps) {
  const voice = customersVoice([evidence])
  const { n, negative, neutral, positive, hasMoods, complaints } = voice
  const counted = complaints > 0 ? t('part.complaints', { n: complaints }) : undefined
  if (isComplaintsFirst(voice) || (counted !== undefined && !hasMoods))
    return <span className={styles['n']}>{counted}</span>
  if (n === 0) return null
  const share = (part: number): number => (100 * part) / n
  const label = t('part.feedbackBar', {
    n,
    negative: formatShare(negative / n),
    neutral: formatShare(neutral / n),
    positive: formatShare(positive / n),
  })
  return (
    <>
      <span className={styles['figure']} role="img" aria-label={label}>
        <svg
          className={classes(bar['bar'], styles['bar'])}
          viewBox="0 0 100 5"
          preserveAspectRatio="none"
          aria-hidden
        >
          <rect className={mood['negative']} width={share(negative)} height="5" />
          <rect className={mood['neutral']} x={share(negative)} width={share(neutral)} height="5" />
          <rect
            className={mood['positive']}
            x={share(negative + neutral)}
            width={share(positive)}
            height="5"
          />
        </svg>
        <span aria-hidden className={styles['n']}>
          {formatCount(n)}
        </span>
      </span>
      {counted === undefined ? null : <span className={styles['n']}> {counted}</span>}
    </>
  )
}
