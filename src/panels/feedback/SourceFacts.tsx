import { formatDay } from '../../i18n/formatDay.ts'
import { quoted } from '../../i18n/quoted.ts'
import { formatNumber, type MessageKey, t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './FeedbackPanel.module.css'
import { downloadText } from './downloadText.ts'
import type { SourceView } from './feedbackPort.ts'
import { useFeedback } from './useFeedback.ts'

/** What an imported file is and holds. */
export function SourceFacts({ source }: { readonly source: SourceView }) {
  const port = useFeedback()
  const { id, name, kind, question, rows, comments, from, to, problemRows, mood } = source
  const facts = [
    t(`feedback.kind.${kind}` satisfies MessageKey),
    t('feedback.sourceCounts', { comments, rows }),
    ...(from === undefined || to === undefined
      ? []
      : [t('feedback.period', { from: formatDay(from), to: formatDay(to) })]),
  ]
  const download = async (): Promise<void> =>
    downloadText(`${name}-need-a-look.csv`, await port.problemRows(id), 'text/csv')
  return (
    <div className={styles['source']}>
      <p className={styles['sourceName']}>{name}</p>
      <p>{facts.join(' · ')}</p>
      {question === undefined ? null : <p>{quoted(question)}</p>}
      {mood?.f1Model === undefined || mood.f1Plain === undefined ? null : (
        <p>
          {t(`feedback.moodBy.${mood.by}` satisfies MessageKey, {
            scores: mood.n,
            model: toHundredths(mood.f1Model),
            words: toHundredths(mood.f1Plain),
          })}
        </p>
      )}
      {problemRows === 0 ? null : (
        <Button
          look="link"
          label={t('feedback.downloadRowsOf', { rows: problemRows, name })}
          onPress={() => void download()}
        >
          {t('feedback.needALook', { rows: problemRows })}
        </Button>
      )}
    </div>
  )
}

const toHundredths = (f1: number): string =>
  formatNumber(f1, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
