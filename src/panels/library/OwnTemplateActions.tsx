import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { OwnTemplate } from '../../model/templates/OwnTemplate.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './NewJourneyDialog.module.css'
import { RenameDialog } from './RenameDialog.tsx'

export interface OwnTemplateActionsProps {
  readonly template: OwnTemplate
  readonly onRename: (template: OwnTemplate, name: string) => void
  readonly onRemove: (template: OwnTemplate) => void
}

/** What can be done with a template that somebody made. */
export function OwnTemplateActions({ template, onRename, onRemove }: OwnTemplateActionsProps) {
  const [isRenaming, setIsRenaming] = useState(false)
  return (
    <div className={styles['own']}>
      <Button icon={<Pencil size={14} aria-hidden />} onPress={() => setIsRenaming(true)}>
        {t('templates.rename')}
      </Button>
      <Button icon={<Trash2 size={14} aria-hidden />} onPress={() => onRemove(template)}>
        {t('templates.delete')}
      </Button>
      {isRenaming ? (
        <RenameDialog
          title={t('templates.rename')}
          name={template.name}
          onClose={() => setIsRenaming(false)}
          onRename={(name) => {
            onRename(template, name)
            setIsRenaming(false)
          }}
        />
      ) : null}
    </div>
  )
}
