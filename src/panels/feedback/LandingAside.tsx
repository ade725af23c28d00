import { useMemo } from 'react'
import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { useRecords } from '../../store/useEditor.tsx'
import styles from './LandingAside.module.css'
import { LandingList, type LandingRow, type Place, unmatchedPlace } from './LandingList.tsx'
import { WordsEditor } from './WordsEditor.tsx'
import type { MoodCounts, ReadingState } from './feedbackPort.ts'
import { moodCount } from './moodCount.ts'

export interface LandingAsideProps {
  readonly state: ReadingState | undefined
  readonly chosen: Place
  readonly onChoose: (place: Place) => void
}

const nothing: MoodCounts = { negative: 0, neutral: 0, positive: 0, unscored: 0 }
const countOf = ({ moods }: LandingRow): number => moodCount(moods)

/** Beside the steps: where the first comments land, and the words that bring them there. */
export function LandingAside({ state, chosen, onChoose }: LandingAsideProps) {
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const landing = state?.landing
  const byId = new Map(landing?.touchpoints.map((one) => [one.touchpointId, one]))
  const rows: LandingRow[] = touchpoints.map(({ id, name }) => ({
    place: id,
    name,
    moods: byId.get(id) ?? nothing,
  }))
  // The order of the first sight stays: nothing jumps while somebody edits words.
  const hasLanded = landing !== undefined
  const ids = touchpoints.map(({ id }) => id).join()
  const order = useMemo(
    () =>
      new Map(rows.toSorted((a, b) => countOf(b) - countOf(a)).map((row, at) => [row.place, at])),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- on purpose not the counts
    [hasLanded, ids],
  )
  rows.sort((a, b) => (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0))
  const title = t('feedback.landing', { comments: landing?.comments ?? 0 })
  const unmatched: LandingRow = {
    place: unmatchedPlace,
    name: t('feedback.unmatched'),
    moods: landing?.unmatched ?? nothing,
  }
  const wordsOf = touchpoints.find(({ id }) => id === chosen)?.id ?? rows[0]?.place
  return (
    <section className={styles['aside']} aria-label={title} aria-busy={landing === undefined}>
      <h3 className={styles['title']}>{title}</h3>
      <p className={styles['lead']}>
        {t(touchpoints.length === 0 ? 'feedback.landingNoTouchpoints' : 'feedback.landingLead')}
      </p>
      <div className={styles['scroll']}>
        <LandingList label={title} rows={rows} chosen={chosen} onChoose={onChoose} />
      </div>
      <LandingList label={unmatched.name} rows={[unmatched]} chosen={chosen} onChoose={onChoose} />
      {wordsOf === undefined ? null : <WordsEditor key={wordsOf} touchpointId={wordsOf} />}
    </section>
  )
}
