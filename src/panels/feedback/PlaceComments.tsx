import { useDeferredValue, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { customerKinds } from '../../model/commentsBehind.ts'
import { shownEvidence } from '../../store/shownEvidence.ts'
import { useRecord, useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { CommentFilters } from './CommentFilters.tsx'
import { CommentList } from './CommentList.tsx'
import { DownloadRows } from './DownloadRows.tsx'
import styles from './FeedbackPanel.module.css'
import { FilterChips } from './FilterChips.tsx'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import { OpenComment } from './OpenComment.tsx'
import { RepeatContacts } from './RepeatContacts.tsx'
import { ThemeChips } from './ThemeChips.tsx'
import { evidenceSentence } from './TouchpointShares.tsx'
import { UnmatchedWork } from './UnmatchedWork.tsx'
import { WordsEditor } from './WordsEditor.tsx'
import { type CommentFilter, type CommentNarrowing, without } from './commentFilter.ts'
import { useFacets } from './useFacets.ts'
import { useFeedback, useFeedbackState } from './useFeedback.ts'
import { useOpening } from './useOpening.ts'

export interface PlaceCommentsProps {
  readonly place: Place
  readonly onPlace: (place: Place) => void
  readonly narrowing: CommentNarrowing
  readonly onNarrow: (narrowing: CommentNarrowing) => void
}

/** The comments of one place: narrowed, read one by one, corrected. */
export function PlaceComments({ place, onPlace, narrowing, onNarrow }: PlaceCommentsProps) {
  const port = useFeedback()
  const state = useFeedbackState()
  const touchpoint = useRecord('touchpoint', place)
  const mapFilter = useSession(({ feedbackFilter }) => feedbackFilter)
  const facets = useFacets(place, mapFilter)
  const [isWork, setIsWork] = useState(false)
  const search = useDeferredValue(narrowing.search?.trim() ?? '')
  const rest = without(narrowing, ['search'])
  const filter: CommentFilter = {
    place,
    ...rest,
    ...(mapFilter ? { mapFilter } : {}),
    ...(search === '' ? {} : { search }),
  }
  const opening = useOpening(filter)
  const sourceName = (id: string): string | undefined =>
    state.sources.find((source) => source.id === id)?.name
  const isUnmatched = place === unmatchedPlace
  const name = touchpoint?.name ?? t(isUnmatched ? 'feedback.unmatched' : 'feedback.all')
  const isNarrowed = Object.keys(narrowing).length > 0
  const noneUnfiltered = touchpoint ? 'feedback.noneHere' : 'feedback.noneUnmatched'
  return (
    <div className={styles['browser']} data-open={opening.opened !== undefined || undefined}>
      <div className={styles['comments']}>
        <PlaceHead
          place={place}
          name={name}
          narrowing={narrowing}
          onNarrow={onNarrow}
          isWork={isWork}
          onWork={(next) => {
            opening.close()
            setIsWork(next)
          }}
        />
        <CommentFilters
          place={place}
          onPlace={onPlace}
          narrowing={narrowing}
          onNarrow={onNarrow}
          facets={facets}
          sourceName={sourceName}
        />
        <FilterChips narrowing={narrowing} onNarrow={onNarrow} sourceName={sourceName} />
        {isUnmatched && isWork ? (
          <UnmatchedWork filter={filter} sourceName={sourceName} />
        ) : (
          <CommentList
            label={t('feedback.commentsOf', { name })}
            ask={port.comments}
            filter={filter}
            version={state}
            sourceName={sourceName}
            opening={opening.ofList}
            empty={t(isNarrowed || place === undefined ? 'feedback.noneFound' : noneUnfiltered)}
          >
            <DownloadRows filter={filter} name={name} />
          </CommentList>
        )}
      </div>
      {opening.opened === undefined ? null : (
        <OpenComment
          of={opening.opened}
          at={opening.at}
          total={opening.total}
          sourceName={sourceName}
          touchpointId={touchpoint?.id}
          onWalk={opening.walk}
          onClose={opening.close}
        />
      )}
    </div>
  )
}

interface PlaceHeadProps extends Omit<PlaceCommentsProps, 'onPlace'> {
  readonly name: string
  readonly isWork: boolean
  readonly onWork: (isWork: boolean) => void
}

/** What the place comes to, its themes and words; of what is not matched, the way to work through it. */
function PlaceHead({ place, name, narrowing, onNarrow, isWork, onWork }: PlaceHeadProps) {
  const touchpoint = useRecord('touchpoint', place)
  const evidence = useSession((state) =>
    place === undefined ? undefined : shownEvidence(state).get(place),
  )
  const { sources } = useFeedbackState()
  const hasEmployees = sources.some(({ kind }) => kind === 'employee')
  const chooseTheme = (theme: string | undefined): void => {
    const others = without(narrowing, ['theme', 'label', 'kinds'])
    // Themes are counted in customers' negative comments: the same ones are shown.
    const counted = {
      label: 'negative',
      ...(hasEmployees ? { kinds: customerKinds } : {}),
    } as const
    onNarrow(theme === undefined ? others : { ...others, ...counted, theme })
  }
  return (
    <>
      <header className={styles['head']}>
        <h3 className={styles['name']}>{name}</h3>
        {touchpoint ? <p className={styles['figures']}>{evidenceSentence(evidence)}</p> : null}
        {place === unmatchedPlace ? (
          <Button onPress={() => onWork(!isWork)}>
            {t(isWork ? 'browse.asList' : 'browse.work')}
          </Button>
        ) : null}
      </header>
      <RepeatContacts repeats={evidence?.repeats} />
      {evidence && evidence.themes.length > 0 ? (
        <ThemeChips themes={evidence.themes} chosen={narrowing.theme} onChoose={chooseTheme} />
      ) : null}
      {touchpoint ? (
        <Disclosure title={t('browse.words')}>
          <WordsEditor key={touchpoint.id} touchpointId={touchpoint.id} isProposing />
        </Disclosure>
      ) : null}
    </>
  )
}
