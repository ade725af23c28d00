import { t } from '../../i18n/t.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import type { SourceView } from './feedbackPort.ts'

export interface DeleteSourceProps {
  readonly source: SourceView
  readonly onDelete: () => void
  readonly onCancel: () => void
}

/** Says what goes with a source, and asks. */
export function DeleteSource({ source, onDelete, onCancel }: DeleteSourceProps) {
  const { name, rows, comments } = source
  return (
    <ConfirmDialog
      title={t('feedback.deleteTitle', { name })}
      isOpen
      confirm={t('feedback.deleteShort')}
      isDanger
      onConfirm={onDelete}
      onCancel={onCancel}
    >
      <p>{t('feedback.deleteText', { rows, comments })}</p>
      <p>{t('feedback.deleteLater')}</p>
    </ConfirmDialog>
  )
}
