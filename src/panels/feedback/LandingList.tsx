import { formatCount, formatShare, t } from '../../i18n/t.ts'
import styles from './LandingList.module.css'
import { MoodBar } from './MoodBar.tsx'
import type { MoodCounts } from './feedbackPort.ts'
import { moodCount } from './moodCount.ts'

/** The place of comments that no touchpoint is found in; no id of a record. */
export const unmatchedPlace = '*unmatched'

/** A touchpoint's id, or {@link unmatchedPlace}; undefined: all comments. */
export type Place = string | undefined

export interface LandingRow {
  readonly place: Place
  readonly name: string
  readonly moods: MoodCounts
}

export interface LandingListProps {
  readonly label: string
  readonly rows: readonly LandingRow[]
  readonly chosen: Place
  readonly onChoose: (place: Place) => void
}

function saidOf(name: string, moods: MoodCounts): string {
  const comments = moodCount(moods)
  const n = comments - moods.unscored
  if (comments === 0) return t('feedback.landedNone', { name })
  return t('feedback.landed', {
    name,
    comments,
    share: formatShare(n === 0 ? 0 : moods.negative / n),
  })
}

/** Where comments land: a row a place with count and moods. */
export function LandingList({ label, rows, chosen, onChoose }: LandingListProps) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {rows.map(({ place, name, moods }) => (
        <li key={place ?? ''}>
          <button
            type="button"
            className={styles['row']}
            aria-pressed={place === chosen}
            aria-label={saidOf(name, moods)}
            data-quiet={place === unmatchedPlace || undefined}
            onClick={() => onChoose(place)}
          >
            <span className={styles['name']}>{name}</span>
            <span className={styles['count']}>{formatCount(moodCount(moods))}</span>
            <MoodBar moods={moods} />
          </button>
        </li>
      ))}
    </ul>
  )
}
