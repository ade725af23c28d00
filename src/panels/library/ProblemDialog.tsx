import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Library.module.css'

/** Why a file could not be opened. */
export interface FileProblem {
  readonly file: string
  /** What is wrong, where, and how to mend it: one sentence. */
  readonly text: string
  /** Opens it all the same, without what can't stand; missing: there is no such way. */
  readonly onRepair?: (() => void) | undefined
}

export interface ProblemDialogProps {
  readonly problem: FileProblem
  readonly onClose: () => void
}

export function ProblemDialog({ problem, onClose }: ProblemDialogProps) {
  const { file, text, onRepair } = problem
  return (
    <Dialog
      title={t('library.problem')}
      isOpen
      onClose={onClose}
      size="small"
      role="alertdialog"
      footer={
        <>
          {onRepair ? <Button onPress={onRepair}>{t('library.openRepaired')}</Button> : null}
          <Button look="primary" onPress={onClose} shouldFocus>
            {t('library.problemRead')}
          </Button>
        </>
      }
    >
      <p className={styles['fileName']}>{file}</p>
      <p>{text}</p>
      <p className={styles['quiet']}>{t('library.unchanged')}</p>
    </Dialog>
  )
}
