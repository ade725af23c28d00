import type { FeedbackSum } from '../../analysis/feedbackSum.ts'
import { formatShare, t } from '../../i18n/t.ts'
import type { Evidence } from '../../model/evidence.ts'
import { fewComments } from '../../model/fewComments.ts'
import styles from './Details.module.css'

export interface ShareFigureProps {
  readonly evidence: Evidence
  readonly sum: FeedbackSum
  /** Negative of scored elsewhere, to hold it against. */
  readonly rest?: number | undefined
}

/** The negative share with its interval; complaints have none. */
export function ShareFigure({ evidence, sum, rest }: ShareFigureProps) {
  // Strata of a file written by hand may be passed over.
  const share = sum.share ?? evidence.negativeShare
  const n = sum.n > 0 ? sum.n : evidence.n
  if (!share) return null
  const [value, low, high] = share
  const interval = { low: Math.round(low * 100), high: formatShare(high) }
  return (
    <div className={styles['share']}>
      <b>{formatShare(value)}</b>
      <span>
        {t('details.negative', interval)}
        {rest === undefined ? null : (
          <>
            <br />
            {t('details.rest', { share: formatShare(rest) })}
          </>
        )}
        {n >= fewComments ? null : (
          <>
            <br />
            {t('details.few')}
          </>
        )}
      </span>
    </div>
  )
}
