import { t } from '../../i18n/t.ts'
import type { Fix } from '../../model/finding.ts'
import { useRecord } from '../../store/useEditor.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import type { DetailJourneys } from './DetailJourneys.ts'
import { DetailsOfStep } from './DetailsOfStep.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'
import { ExpectationFields } from './ExpectationFields.tsx'
import { FeelingField } from './FeelingField.tsx'
import { FindingsHere } from './FindingsHere.tsx'
import { NameField } from './NameField.tsx'
import { TogetherSay } from './TogetherSay.tsx'

export interface StepDetailsProps {
  readonly id: string
  readonly onFix: (fix: Fix) => void
  readonly journeys: DetailJourneys | undefined
}

export function StepDetails({ id, onFix, journeys }: StepDetailsProps) {
  const step = useRecord('step', id)
  const stage = useRecord('stage', step?.stageId)
  if (!step) return null
  return (
    <>
      <div className={styles['top']}>
        <p className={heading['label']}>
          {t('details.stepOf', { stage: stage?.name ?? t('details.unplaced') })}
        </p>
        <NameField id={id} label={t('details.name')} value={step.name} />
      </div>
      <div className={styles['section']}>
        <FeelingField stepId={id} />
      </div>
      <div className={styles['section']}>
        <ExpectationFields stepId={id} />
      </div>
      {journeys ? <DetailsOfStep stepId={id} journeys={journeys} /> : null}
      <TogetherSay id={id} />
      <FindingsHere id={id} onFix={onFix} />
      <DeleteButton ids={[id]} />
    </>
  )
}
