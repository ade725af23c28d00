import '../../i18n/laterWords.ts'
import { MessageSquareQuote, ShieldCheck } from 'lucide-react'
import { sentence, t } from '../../i18n/t.ts'
import { useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import notice from '../../ui/Notice.module.css'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { classes } from '../../ui/classes.ts'
import { FeedbackFilter } from './FeedbackFilter.tsx'
import styles from './FeedbackPanel.module.css'
import { PlaceComments } from './PlaceComments.tsx'
import { SourceList } from './SourceList.tsx'
import { StoppedReadings } from './StoppedReadings.tsx'
import { TouchpointShares } from './TouchpointShares.tsx'
import { useFeedbackState } from './useFeedback.ts'
import { useBrowsing } from './useBrowsing.ts'

export interface FeedbackPanelProps {
  /** Opens the import dialog. */
  readonly onImport: () => void
}

/**
 * The view "Feedback": the imported files, what they say of each touchpoint, and the comments themselves. It shows
 * the selected touchpoint, and choosing one here selects it.
 */
export function FeedbackPanel({ onImport }: FeedbackPanelProps) {
  const { place, choose, narrowing, narrow } = useBrowsing()
  const { sources, otherSources, deletedSources, problem } = useFeedbackState()
  const isLoading = useSession(({ isReadingFeedback }) => isReadingFeedback === true)
  const hasEvidence = useSession(({ evidence }) => evidence.size > 0)
  const hasSources = sources.length + otherSources.length + deletedSources.length > 0
  const isEmpty = !hasSources && !hasEvidence
  return (
    <section className={styles['panel']} aria-label={t('feedback.title')}>
      <header className={styles['top']}>
        <h2 className={styles['title']}>{t('feedback.title')}</h2>
        {isLoading ? <ProgressBar label={t('feedback.loading')} /> : null}
      </header>
      {problem ? (
        <p role="alert" className={classes(notice['warning'], styles['problem'])}>
          {sentence(problem)}
        </p>
      ) : null}
      <StoppedReadings />
      <FeedbackFilter />
      {isEmpty && !isLoading ? (
        <Empty onImport={onImport} />
      ) : (
        <div className={styles['columns']}>
          <div className={styles['side']}>
            {sources.length === 0 && hasEvidence ? (
              <p className={styles['note']}>{t('feedback.emptyFromFile')}</p>
            ) : null}
            {hasSources ? <SourceList /> : null}
            <TouchpointShares chosen={place} onChoose={choose} />
          </div>
          {sources.length === 0 ? (
            <Empty onImport={onImport} />
          ) : (
            <PlaceComments
              key={place ?? ''}
              place={place}
              onPlace={choose}
              narrowing={narrowing}
              onNarrow={narrow}
            />
          )}
        </div>
      )}
    </section>
  )
}

function Empty({ onImport }: Pick<FeedbackPanelProps, 'onImport'>) {
  return (
    <div className={styles['empty']}>
      <MessageSquareQuote size={32} strokeWidth={1.5} aria-hidden />
      <h3>{t('feedback.emptyTitle')}</h3>
      <p>{t('feedback.emptyText')}</p>
      <Button look="primary" onPress={onImport}>
        {t('feedback.import')}
      </Button>
      <p className={styles['privacy']}>
        <ShieldCheck size={16} aria-hidden />
        {t('feedback.privacy')}
      </p>
    </div>
  )
}
