import { type MessageKey, t } from '../../i18n/t.ts'
import styles from './ImportDialog.module.css'
import { type ImportStep, importSteps } from './importSteps.ts'

const titles: Readonly<Record<ImportStep, MessageKey>> = {
  file: 'feedback.stepFile',
  columns: 'feedback.stepColumns',
  touchpoints: 'feedback.stepTouchpoints',
  review: 'feedback.stepReview',
}

/** Where in the import one is. */
export function StepTrail({ step }: { readonly step: ImportStep }) {
  return (
    <ol className={styles['steps']} aria-label={t('feedback.steps')}>
      {importSteps.map((one) => (
        <li key={one} {...(one === step ? { 'aria-current': 'step' as const } : {})}>
          {t(titles[one])}
        </li>
      ))}
    </ol>
  )
}
