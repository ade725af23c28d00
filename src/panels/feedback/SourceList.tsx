import { type MessageKey, t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './FeedbackPanel.module.css'
import { downloadText } from './downloadText.ts'
import type { SourceView } from './feedbackPort.ts'
import { useFeedback, useFeedbackState } from './useFeedback.ts'

/** The imported files: those that count here, and the others of the workspace. */
export function SourceList() {
  const port = useFeedback()
  const { sources, otherSources } = useFeedbackState()
  return (
    <>
      <section aria-labelledby="feedback-sources" className={styles['section']}>
        <h3 id="feedback-sources" className={styles['heading']}>
          {t('feedback.sources')}
        </h3>
        <ul className={styles['sources']} aria-labelledby="feedback-sources">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceFacts source={source} />
              <Button
                look="quiet"
                label={t('feedback.remove', { name: source.name })}
                onPress={() => port.setSourceUsed(source.id, false)}
              >
                {t('feedback.removeShort')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {otherSources.length === 0 ? null : (
        <section aria-labelledby="feedback-other-sources" className={styles['section']}>
          <h3 id="feedback-other-sources" className={styles['heading']}>
            {t('feedback.otherSources')}
          </h3>
          <ul className={styles['sources']} aria-labelledby="feedback-other-sources">
            {otherSources.map((source) => (
              <li key={source.id}>
                <SourceFacts source={source} />
                <Button
                  look="quiet"
                  label={t('feedback.use', { name: source.name })}
                  onPress={() => port.setSourceUsed(source.id, true)}
                >
                  {t('feedback.useShort')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function SourceFacts({ source }: { readonly source: SourceView }) {
  const port = useFeedback()
  const { id, name, kind, question, rows, comments, from, to, problemRows } = source
  const facts = [
    t(`feedback.kind.${kind}` satisfies MessageKey),
    t('feedback.sourceCounts', { comments, rows }),
    ...(from === undefined || to === undefined ? [] : [t('feedback.period', { from, to })]),
  ]
  const download = async (): Promise<void> =>
    downloadText(`${name}-need-a-look.csv`, await port.problemRows(id), 'text/csv')
  return (
    <div className={styles['source']}>
      <p className={styles['sourceName']}>{name}</p>
      <p>{facts.join(' · ')}</p>
      {question === undefined ? null : <p>“{question}”</p>}
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
