import { Plus } from 'lucide-react'
import { formatCount, t } from '../../i18n/t.ts'
import chips from '../../ui/Chips.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './WordsEditor.module.css'
import { useAsked } from './useAsked.ts'
import { useFeedback } from './useFeedback.ts'

export interface ProposedWordsProps {
  readonly touchpointId: string
  readonly onAdd: (phrase: string) => void
}

/** What the comments of a touchpoint say more often than others; a press makes it one of its words. */
export function ProposedWords({ touchpointId, onAdd }: ProposedWordsProps) {
  const { browser } = useFeedback()
  const { value: words = [] } = useAsked(browser.proposedWords, touchpointId)
  if (words.length === 0) return null
  return (
    <>
      <p className={styles['title']} id="feedback-proposed">
        {t('browse.proposed')}
      </p>
      <ul
        className={classes(chips['chips'], styles['chips'], styles['proposed'])}
        aria-labelledby="feedback-proposed"
      >
        {words.map(({ phrase, comments }) => (
          <li key={phrase}>
            <button
              type="button"
              aria-label={t('browse.proposedWord', { phrase, comments })}
              onClick={() => onAdd(phrase)}
            >
              <Plus size={12} aria-hidden />
              {phrase} <span>{formatCount(comments)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
