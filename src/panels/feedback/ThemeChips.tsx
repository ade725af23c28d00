import { t } from '../../i18n/t.ts'
import type { EvidenceTheme } from '../../model/evidence.ts'
import { mostThemes } from '../../parts/mostThemes.ts'
import chips from '../../ui/Chips.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './FeedbackPanel.module.css'

const shownThemes = 8

export interface ThemeChipsProps {
  readonly themes: readonly EvidenceTheme[]
  readonly chosen: string | undefined
  /** Undefined: none any more. */
  readonly onChoose: (phrase: string | undefined) => void
}

/** What negative comments here speak of more than others do; choosing one shows those comments. */
export function ThemeChips({ themes, chosen, onChoose }: ThemeChipsProps) {
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
              aria-pressed={phrase === chosen}
              onClick={() => onChoose(phrase === chosen ? undefined : phrase)}
            >
              {phrase} <span>{comments}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
