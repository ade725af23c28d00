import { setWords } from '../../commands/verbs/setWords.ts'
import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { useDispatch, useOpen, useRecords } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import styles from './UnmatchedWork.module.css'
import { useAsked } from './useAsked.ts'
import { useFeedback } from './useFeedback.ts'

/** What the comments without a touchpoint speak of, most often first: a word of a touchpoint brings them all there. */
export function UnmatchedThemes() {
  const { browser } = useFeedback()
  const { session } = useOpen()
  const dispatch = useDispatch()
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const { value: themes = [] } = useAsked(browser.unmatchedThemes, null)
  if (themes.length === 0 || touchpoints.length === 0) return null
  const add = (phrase: string, id: string | null): void => {
    const touchpoint = touchpoints.find((one) => one.id === id)
    if (!touchpoint) return
    const words = [...(touchpoint.words ?? []), phrase]
    if (dispatch(setWords, { touchpointId: touchpoint.id, words }).refused) return
    const values = { phrase, name: touchpoint.name }
    session.notify({ key: 'browse.groupAdded', values }, 'done', true)
  }
  return (
    <section className={styles['groups']} aria-labelledby="feedback-groups">
      <h4 id="feedback-groups" className={styles['count']}>
        {t('browse.groups')}
      </h4>
      <ul>
        {themes.map(({ phrase, comments }) => (
          <li key={phrase}>
            <p>{t('browse.group', { phrase, comments })}</p>
            <ComboBox
              label={t('browse.groupAdd', { phrase })}
              value={null}
              text=""
              placeholder={t('browse.anotherHint')}
              options={touchpoints.map(({ id, name }) => ({ key: id, label: name }))}
              onChoose={(id) => add(phrase, id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
