import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { CommentList } from './CommentList.tsx'
import styles from './ImportDialog.module.css'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import type { Reading, ReadingState } from './feedbackPort.ts'
import { isNothingNew } from './isNothingNew.ts'

export interface TouchpointsStepProps {
  readonly reading: Reading
  readonly state: ReadingState
  readonly place: Place
}

const noSourceName = (): undefined => undefined

/** What the first comments of one place say, to find the words that bring them where they belong. */
export function TouchpointsStep({ reading, state, place }: TouchpointsStepProps) {
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const chosen = touchpoints.find(({ id }) => id === place)
  const name = chosen?.name ?? t(place === unmatchedPlace ? 'feedback.unmatched' : 'feedback.all')
  const label = t('feedback.commentsOf', { name })
  const none = isNothingNew(state)
    ? 'import.noneNew'
    : chosen
      ? 'feedback.noneHereYet'
      : 'feedback.noneUnmatchedYet'
  return (
    <div className={styles['main']}>
      <h3 className={styles['heading']}>{label}</h3>
      <CommentList
        label={label}
        ask={reading.comments}
        filter={{ place }}
        version={state.landing}
        sourceName={noSourceName}
        empty={t(state.landing ? none : 'feedback.noneReadYet')}
      />
    </div>
  )
}
