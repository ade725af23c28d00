import { sentence, t } from '../i18n/t.ts'
import type { SaveStatus } from '../storage/autosave.ts'
import styles from './TopBar.module.css'
import { type Signal, useSignal } from './signal.ts'

export interface SaveStateProps {
  readonly status: Signal<SaveStatus>
  readonly isKept: boolean
  readonly isClosed: boolean
}

/** Whether all is on the disk. Read out only when something is not. */
export function SaveState({ status, isKept, isClosed }: SaveStateProps) {
  const now = useSignal(status)
  const problem = problemOf(now, isKept, isClosed)
  const text = problem ?? t(now === 'saving' ? 'app.saving' : 'app.saved')
  return (
    <span
      role="status"
      aria-live={problem === undefined ? 'off' : 'assertive'}
      className={styles['saved']}
      data-state={problem === undefined ? (now === 'saving' ? 'saving' : 'saved') : 'problem'}
    >
      {text}
    </span>
  )
}

function problemOf(now: SaveStatus, isKept: boolean, isClosed: boolean): string | undefined {
  if (isClosed) return t('app.notSaved', { reason: t('storage.closed') })
  if (typeof now === 'object') {
    const reason = sentence({ key: `storage.${now.notSaved}`, values: {} })
    return t('app.notSaved', { reason })
  }
  return isKept ? undefined : t('app.inMemory')
}
