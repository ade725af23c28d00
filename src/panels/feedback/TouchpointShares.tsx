import { feedbackSum } from '../../analysis/feedbackSum.ts'
import { formatShare, t } from '../../i18n/t.ts'
import type { Evidence } from '../../model/evidence.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { FeedbackBar } from '../../parts/FeedbackBar.tsx'
import { useRecords, useSession } from '../../store/useEditor.tsx'
import styles from './FeedbackPanel.module.css'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import { moodCount } from './moodCount.ts'
import { shareFigures } from './shareFigures.ts'
import { useFeedbackState } from './useFeedback.ts'

/** Figures from fewer comments say so (methods). */
const few = 30

export interface TouchpointSharesProps {
  readonly chosen: Place
  readonly onChoose: (place: Place) => void
}

/** What one touchpoint's feedback comes to, with n and interval; complaints by their number only. */
export function evidenceSentence(evidence: Evidence | undefined): string {
  if (!evidence || evidence.comments === 0) return t('feedback.noComments')
  const { share, n, complaints } = feedbackSum(evidence)
  const parts: string[] = []
  if (share) {
    const [value, low, high] = share
    const figures = {
      share: formatShare(value),
      n,
      low: formatShare(low).replace(/\D+$/, ''),
      high: formatShare(high),
    }
    parts.push(t('feedback.shareSentence', figures))
  }
  if (complaints > 0) parts.push(t('feedback.complaintsSentence', { n: complaints }))
  if (parts.length === 0) return t('feedback.notScored', { comments: evidence.comments })
  return parts.join(' · ')
}

/** Every touchpoint with its bar and figures, the most harm first; one is chosen to read its comments. */
export function TouchpointShares({ chosen, onChoose }: TouchpointSharesProps) {
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const evidence = useSession((state) => state.evidence)
  const { comments, unmatched, sources } = useFeedbackState()
  const harmOf = (id: string): number => {
    const one = evidence.get(id)
    return one ? feedbackSum(one).harm : 0
  }
  const sorted = touchpoints.toSorted((a, b) => harmOf(b.id) - harmOf(a.id))
  const unmatchedFigures = shareFigures(unmatched)
  return (
    <section aria-labelledby="feedback-touchpoints" className={styles['section']}>
      <h3 id="feedback-touchpoints" className={styles['heading']}>
        {t('feedback.touchpoints')}
      </h3>
      <ul className={styles['places']} aria-labelledby="feedback-touchpoints">
        {sources.length === 0 ? null : (
          <li>
            <PlaceButton
              name={t('feedback.all')}
              sentence={t('feedback.found', { comments })}
              isChosen={chosen === undefined}
              onChoose={() => onChoose(undefined)}
            />
          </li>
        )}
        {sources.length === 0 ? null : (
          <li>
            <PlaceButton
              name={t('feedback.unmatched')}
              sentence={
                unmatchedFigures
                  ? t('feedback.shareSentence', { ...unmatchedFigures })
                  : t('feedback.found', { comments: moodCount(unmatched) })
              }
              moods={unmatched}
              isChosen={chosen === unmatchedPlace}
              onChoose={() => onChoose(unmatchedPlace)}
            />
          </li>
        )}
        {sorted.map(({ id, name }) => (
          <li key={id}>
            <PlaceButton
              name={name}
              sentence={evidenceSentence(evidence.get(id))}
              moods={evidence.get(id)}
              isChosen={chosen === id}
              onChoose={() => onChoose(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PlaceButtonProps {
  readonly name: string
  readonly sentence: string
  readonly moods?:
    | { readonly negative: number; readonly neutral: number; readonly positive: number }
    | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function PlaceButton({ name, sentence, moods, isChosen, onChoose }: PlaceButtonProps) {
  const n = moods ? moods.negative + moods.neutral + moods.positive : 0
  const isFew = n > 0 && n < few
  return (
    <button type="button" className={styles['place']} aria-pressed={isChosen} onClick={onChoose}>
      <span className={styles['placeName']}>
        {name}
        {isFew ? <small className={styles['few']}>{t('feedback.few')}</small> : null}
      </span>
      {moods ? <FeedbackBar evidence={{ ...moods, n }} /> : null}
      <span className={styles['sentence']}>{sentence}</span>
    </button>
  )
}
