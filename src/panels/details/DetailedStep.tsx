import { setParentStep } from '../../commands/verbs/setParentStep.ts'
import { t } from '../../i18n/t.ts'
import { journeyOf } from '../../model/queries.ts'
import { useOwnDetail } from '../../store/useDetails.ts'
import { useDispatch, useOpen, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'
import type { DetailJourneys } from './DetailJourneys.ts'

/** The step of another journey that this one details, or that it is not here any more. */
export function DetailedStep({ journeys }: { readonly journeys: DetailJourneys }) {
  const dispatch = useDispatch()
  const { session } = useOpen()
  const stepId = useRecords((records) => journeyOf(records)?.parentStepId)
  const own = useOwnDetail()
  if (stepId === undefined) return null
  const remove = (): void => {
    const outcome = dispatch(setParentStep, {})
    if (!outcome.refused) session.notify({ key: 'detail.alone', values: {} }, 'done', true)
  }
  return (
    <div className={styles['section']}>
      <h3 className={heading['label']}>{t('detail.of')}</h3>
      {own?.of ? (
        <a className={styles['link']} href={journeys.hrefOf(own.of.journeyId, stepId)}>
          {t('detail.step', { step: own.of.stepName, name: own.of.journeyName })}
        </a>
      ) : null}
      {own && !own.of ? <p className={styles['plain']}>{t('detail.gone')}</p> : null}
      <Button look="link" onPress={remove}>
        {t('detail.standAlone')}
      </Button>
    </div>
  )
}
