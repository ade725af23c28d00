import { feedbackSum } from '../../analysis/feedbackSum.ts'
import { t } from '../../i18n/t.ts'
import {
  type CustomersVoice,
  customersVoice,
  isComplaintsFirst,
} from '../../model/customersVoice.ts'
import type { Evidence } from '../../model/evidence.ts'
import { fewComments } from '../../model/fewComments.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { FeedbackBar } from '../../parts/FeedbackBar.tsx'
import { shownEvidence } from '../../store/shownEvidence.ts'
import { useRecords, useSession } from '../../store/useEditor.tsx'
import styles from './FeedbackPanel.module.css'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import { moodCount } from './moodCount.ts'
import { shareFigures } from './shareFigures.ts'
import { useFeedbackState } from './useFeedback.ts'

export interface TouchpointSharesProps {
  readonly chosen: Place
  readonly onChoose: (place: Place) => void
}

/** What one touchpoint's feedback comes to, with n and interval; complaints by their number only. */
export function evidenceSentence(evidence: Evidence | undefined): string {
  if (!evidence || evidence.comments === 0) return t('feedback.noComments')
  const voice = customersVoice([evidence])
  return voiceSentence(voice) ?? t('feedback.notScored', { comments: evidence.comments })
}

/** First what is to be said first; undefined where nobody speaks. */
function voiceSentence(voice: CustomersVoice): string | undefined {
  const figures = shareFigures(voice)
  const share = figures ? [t('feedback.shareSentence', { ...figures })] : []
  const counted =
    voice.complaints > 0 ? [t('feedback.complaintsSentence', { n: voice.complaints })] : []
  const parts = isComplaintsFirst(voice) ? [...counted, ...share] : [...share, ...counted]
  return parts.length === 0 ? undefined : parts.join(' · ')
}

/** Every touchpoint with its bar and figures, the most harm first; one is chosen to read its comments. */
export function TouchpointShares({ chosen, onChoose }: TouchpointSharesProps) {
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const evidence = useSession(shownEvidence)
  const { comments, unmatched, unmatchedComplaints, sources } = useFeedbackState()
  const harmOf = (id: string): number => {
    const one = evidence.get(id)
    return one ? feedbackSum(one).harm : 0
  }
  const sorted = touchpoints.toSorted((a, b) => harmOf(b.id) - harmOf(a.id))
  const { negative, neutral, positive } = unmatched
  const unmatchedVoice: CustomersVoice = {
    n: negative + neutral + positive,
    negative,
    neutral,
    positive,
    hasMoods: true,
    complaints: unmatchedComplaints,
  }
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
                voiceSentence(unmatchedVoice) ??
                t('feedback.found', { comments: moodCount(unmatched) })
              }
              voice={unmatchedVoice}
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
              voice={voiceOf(evidence.get(id))}
              isChosen={chosen === id}
              onChoose={() => onChoose(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function voiceOf(evidence: Evidence | undefined): CustomersVoice | undefined {
  return evidence && customersVoice([evidence])
}

interface PlaceButtonProps {
  readonly name: string
  readonly sentence: string
  readonly voice?: CustomersVoice | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function PlaceButton({ name, sentence, voice, isChosen, onChoose }: PlaceButtonProps) {
  const isFew = voice !== undefined && voice.n > 0 && voice.n < fewComments
  // The sentence counts complaints; a bar of them, or of fewer than 30 others beside them, would say the wrong thing.
  const bar = voice?.hasMoods === true && !isComplaintsFirst(voice) ? voice : undefined
  return (
    <button type="button" className={styles['place']} aria-pressed={isChosen} onClick={onChoose}>
      <span className={styles['placeName']}>
        {name}
        {isFew ? <small className={styles['few']}>{t('feedback.few')}</small> : null}
      </span>
      {bar ? <FeedbackBar evidence={bar} /> : null}
      <span className={styles['sentence']}>{sentence}</span>
    </button>
  )
}
