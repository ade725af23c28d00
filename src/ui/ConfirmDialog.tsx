import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

export interface ConfirmDialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** What the button that does it says. */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
  readonly isDanger?: boolean
}

/** Asks before something that can't be taken back. The focus starts on "Cancel". */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, confirm, onConfirm, onCancel, children, isDanger = false } = props
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={onCancel} shouldFocus>
            {t('ui.cancel')}
          </Button>
          <Button look={isDanger ? 'danger' : 'primary'} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
