import { useState } from 'react'
import { sentence, t } from '../../i18n/t.ts'
import type { Finding } from '../../model/finding.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

export interface DismissDialogProps {
  readonly finding: Finding
  readonly onClose: () => void
  /** With the reason, "" where none was given. */
  readonly onDismiss: (reason: string) => void
}

/** Asks why a finding is put aside: whoever opens the map next month wants to know. */
export function DismissDialog({ finding, onClose, onDismiss }: DismissDialogProps) {
  const [reason, setReason] = useState('')
  const dismiss = (): void => onDismiss(reason.trim())
  return (
    <Dialog
      title={t('findings.dismissTitle')}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={dismiss}>
            {t('findings.dismiss')}
          </Button>
        </>
      }
    >
      <p>{sentence(finding.title)}</p>
      <TextField
        label={t('findings.reason')}
        description={t('findings.reasonHint')}
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            dismiss()
          }
        }}
        maxLength={2000}
        shouldFocus
      />
    </Dialog>
  )
}
