import '../i18n/laterWords.ts'
import { t } from '../i18n/t.ts'
import { wilson } from '../lib/wilson.ts'
import type { EvidenceRepeats } from '../model/evidence.ts'
import styles from './RepeatFigures.module.css'
import { intervalText } from './intervalText.ts'

export interface RepeatFiguresProps {
  readonly repeats: EvidenceRepeats
  /** What a touchpoint is called; undefined where it is not there any more. */
  readonly nameOf: (touchpointId: string) => string | undefined
}

/** How many respondents were here again within the days, and the ways they took. */
export function RepeatFigures({ repeats, nameOf }: RepeatFiguresProps) {
  const { again, respondents, days, paths } = repeats
  const share = wilson(again, respondents)
  if (!share) return null
  return (
    <div className={styles['repeats']}>
      <p>{t('say.repeatShare', { ...intervalText(share), again, respondents, days })}</p>
      {paths.length === 0 ? null : (
        <ul aria-label={t('say.repeats')}>
          {paths.map(({ touchpointIds, respondents: walked }) => (
            <li key={touchpointIds.join()}>
              {t('say.path', {
                respondents: walked,
                path: touchpointIds.map((id) => nameOf(id) ?? '…').join(' → '),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
