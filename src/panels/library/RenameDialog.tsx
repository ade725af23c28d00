import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

export interface RenameDialogProps {
  /** Missing: it is a journey that is renamed. */
  readonly title?: string
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onClose: () => void
}

export function RenameDialog({
  title = t('library.renameTitle'),
  name,
  onRename,
  onClose,
}: RenameDialogProps) {
  const [typed, setTyped] = useState(name)
  const isEmpty = typed.trim() === ''
  const keep = (): void => {
    if (!isEmpty) onRename(typed.trim())
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={keep} isDisabled={isEmpty}>
            {t('library.keepName')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('library.name')}
        value={typed}
        onChange={setTyped}
        maxLength={1000}
        shouldFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
        }}
      />
    </Dialog>
  )
}
