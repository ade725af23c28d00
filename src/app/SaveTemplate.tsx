import { sentence } from '../i18n/t.ts'
import { journeyOf } from '../model/queries.ts'
import { SaveTemplateDialog } from '../panels/library/SaveTemplateDialog.tsx'
import { toStorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'
import type { OpenJourney } from './openJourney.ts'
import { saveTemplate } from './saveTemplate.ts'

export interface SaveTemplateProps {
  readonly journey: OpenJourney
  readonly workspace: Workspace
  readonly onClose: () => void
}

/** Makes a template of the open map. */
export function SaveTemplate({ journey, workspace, onClose }: SaveTemplateProps) {
  const { editor, session } = journey
  const { records } = editor.getState()
  return (
    <SaveTemplateDialog
      name={journeyOf(records)?.name ?? ''}
      onClose={onClose}
      onSave={(name, parts) => {
        onClose()
        saveTemplate(workspace, records, name, parts)
          .then((saved) => session.notify(saved, 'done'))
          .catch((error: unknown) => {
            const reason = sentence({ key: toStorageError(error).key, values: {} })
            session.notify({ key: 'app.notSaved', values: { reason } }, 'refused')
          })
      }}
    />
  )
}
