import { t } from '../../i18n/t.ts'
import styles from './LandingAside.module.css'
import { LandingList, type LandingRow, unmatchedPlace } from './LandingList.tsx'
import { WordsEditor } from './WordsEditor.tsx'
import type { ReadingState } from './feedbackPort.ts'
import type { LandingPlace } from './useLandingPlace.ts'
import { type TouchpointLanding, nothingLanded } from './useLandingRows.ts'

export interface LandingAsideProps {
  readonly state: ReadingState | undefined
  readonly rows: readonly TouchpointLanding[]
  readonly at: LandingPlace
}

/** Beside the steps: where the first comments land, and the words that bring them there. */
export function LandingAside({ state, rows, at }: LandingAsideProps) {
  const landing = state?.landing
  const { place, wordsOf, choose } = at
  const title = t('feedback.landing', { comments: landing?.comments ?? 0 })
  const unmatched: LandingRow = {
    place: unmatchedPlace,
    name: t('feedback.unmatched'),
    moods: landing?.unmatched ?? nothingLanded,
  }
  return (
    <section className={styles['aside']} aria-label={title} aria-busy={landing === undefined}>
      <h3 className={styles['title']}>{title}</h3>
      <p className={styles['lead']}>
        {t(rows.length === 0 ? 'feedback.landingNoTouchpoints' : 'feedback.landingLead')}
      </p>
      <div className={styles['scroll']}>
        <LandingList label={title} rows={rows} chosen={place} onChoose={choose} />
      </div>
      <LandingList label={unmatched.name} rows={[unmatched]} chosen={place} onChoose={choose} />
      {wordsOf === undefined ? null : (
        <WordsEditor
          key={wordsOf}
          touchpointId={wordsOf}
          // Whoever is at these words keeps them, whatever lands meanwhile.
          onEnter={() => {
            if (place !== unmatchedPlace) choose(wordsOf)
          }}
        />
      )}
    </section>
  )
}
