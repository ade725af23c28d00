import { useMemo } from 'react'
import { t } from '../../i18n/t.ts'
import { useSession } from '../../store/useEditor.tsx'
import { Expectations } from './Expectations.tsx'
import styles from './Kpis.module.css'
import { Promises } from './Promises.tsx'
import { promiseRows } from './promiseRows.ts'
import { stepExpectations } from './stepExpectations.ts'
import { useKpis } from './useKpis.ts'

/** What customers expect and what the brand promises, against what they say of it. */
export function PromiseView() {
  const { board } = useKpis()
  const evidence = useSession((state) => state.evidence)
  const steps = useMemo(() => stepExpectations(board, evidence), [board, evidence])
  const rows = useMemo(() => promiseRows(board, evidence), [board, evidence])
  const count = (verdict: string): number => steps.filter((one) => one.verdict === verdict).length
  const bare = rows.filter(({ touchpointIds }) => touchpointIds.length === 0)
  return (
    <div className={styles['view']}>
      <p className={styles['lead']}>
        {t('kpis.expectationSentence', {
          n: steps.length,
          unmet: count('unmet'),
          assumed: count('assumed'),
          silent: steps.filter(({ step }) => !step.expectation && step.expectedScore === undefined)
            .length,
        })}{' '}
        {rows.length === 0
          ? null
          : t('kpis.promiseSentence', {
              n: rows.length,
              bare: bare.length,
              first: bare[0]?.promise.text ?? '',
            })}
      </p>
      <Expectations steps={steps} />
      <Promises rows={rows} />
    </div>
  )
}
