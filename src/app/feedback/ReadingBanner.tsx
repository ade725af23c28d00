import '../../i18n/laterWords.ts'
import { t } from '../../i18n/t.ts'
import type { BackgroundReading } from '../../panels/feedback/UnfinishedReading.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { classes } from '../../ui/classes.ts'
import bar from '../FloatingBar.module.css'
import styles from './ReadingBanner.module.css'

export interface ReadingBannerProps {
  readonly readings: readonly BackgroundReading[]
  readonly onCancel: (id: string) => void
}

/** How far the files are that are read in the background, and that the figures are not the last. */
export function ReadingBanner({ readings, onCancel }: ReadingBannerProps) {
  return (
    <section
      className={classes(bar['bar'], styles['banner'])}
      aria-label={t('feedback.background')}
    >
      {readings.map(({ id, name, share, rows, secondsLeft, isKeeping }) => (
        <div key={id} className={styles['reading']}>
          <ProgressBar
            label={isKeeping ? t('feedback.keeping') : t('feedback.readingFile', { name })}
            value={share}
            valueText={[
              t('feedback.readingSoFar', { share, rows }),
              ...(secondsLeft === undefined
                ? []
                : [t('feedback.secondsLeft', { seconds: secondsLeft })]),
            ].join(' · ')}
          />
          <Button label={t('feedback.cancelReading', { name })} onPress={() => onCancel(id)}>
            {t('ui.cancel')}
          </Button>
        </div>
      ))}
      <p className={styles['note']}>{t('feedback.soFar')}</p>
    </section>
  )
}
