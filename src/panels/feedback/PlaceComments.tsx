import { useDeferredValue, useState } from 'react'
import { type MessageKey, t } from '../../i18n/t.ts'
import type { EvidenceTheme, MoodLabel } from '../../model/evidence.ts'
import { mostThemes } from '../../parts/mostThemes.ts'
import { useRecord, useSession } from '../../store/useEditor.tsx'
import chips from '../../ui/Chips.module.css'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { classes } from '../../ui/classes.ts'
import { CommentList } from './CommentList.tsx'
import styles from './FeedbackPanel.module.css'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import { evidenceSentence } from './TouchpointShares.tsx'
import { useFeedback, useFeedbackState } from './useFeedback.ts'

const labels: readonly MoodLabel[] = ['negative', 'neutral', 'positive', 'unscored']
const shownThemes = 8

/** The comments of one place, searched and filtered. */
export function PlaceComments({ place }: { readonly place: Place }) {
  const port = useFeedback()
  const state = useFeedbackState()
  const touchpoint = useRecord('touchpoint', place)
  const evidence = useSession(({ evidence: all }) =>
    place === undefined ? undefined : all.get(place),
  )
  const [label, setLabel] = useState<MoodLabel>()
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim())
  const other = place === unmatchedPlace ? t('feedback.unmatched') : t('feedback.all')
  const name = touchpoint?.name ?? other
  const listLabel = t('feedback.commentsOf', { name })
  const isFiltered = label !== undefined || wanted !== ''
  const noneUnfiltered = touchpoint ? 'feedback.noneHere' : 'feedback.noneUnmatched'
  return (
    <div className={styles['comments']}>
      <header className={styles['head']}>
        <h3 className={styles['name']}>{name}</h3>
        {touchpoint ? <p className={styles['figures']}>{evidenceSentence(evidence)}</p> : null}
      </header>
      {evidence && evidence.themes.length > 0 ? (
        <Themes themes={evidence.themes} onChoose={setSearch} />
      ) : null}
      <div className={styles['filters']}>
        <TextField
          label={t('feedback.search')}
          placeholder={t('feedback.searchHint')}
          value={search}
          onChange={setSearch}
        />
        <Select
          label={t('feedback.mood')}
          value={label ?? 'any'}
          options={[
            { key: 'any', label: t('feedback.anyMood') },
            ...labels.map((key) => ({
              key,
              label: t(`feedback.mood.${key}` satisfies MessageKey),
            })),
          ]}
          onChoose={(key) => setLabel(labels.find((one) => one === key))}
        />
      </div>
      <CommentList
        label={listLabel}
        ask={port.comments}
        filter={{ place, label, search: wanted }}
        version={state}
        sourceName={(id) => state.sources.find((source) => source.id === id)?.name}
        empty={t(isFiltered || place === undefined ? 'feedback.noneFound' : noneUnfiltered)}
      />
    </div>
  )
}

interface ThemesProps {
  readonly themes: readonly EvidenceTheme[]
  readonly onChoose: (phrase: string) => void
}

/** What negative comments here speak of more than others do; choosing one searches for it. */
function Themes({ themes, onChoose }: ThemesProps) {
  return (
    <div>
      <p className={styles['themesTitle']} id="feedback-themes">
        {t('feedback.themes')}
      </p>
      <ul className={classes(chips['chips'], styles['themes'])} aria-labelledby="feedback-themes">
        {mostThemes(themes, shownThemes).map(({ phrase, comments }) => (
          <li key={phrase}>
            <button
              type="button"
              aria-label={t('feedback.theme', { phrase, comments })}
              onClick={() => onChoose(phrase)}
            >
              {phrase} <span>{comments}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
