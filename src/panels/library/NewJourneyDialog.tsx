import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { templates } from '../../model/templates.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Library.module.css'

export interface NewJourneyDialogProps {
  readonly onCreate: (template: string, name: string) => void
  readonly onClose: () => void
}

/** Chooses what to begin with. A name can wait: without one the template's title serves. */
export function NewJourneyDialog({ onCreate, onClose }: NewJourneyDialogProps) {
  const [template, setTemplate] = useState(templates[0]?.name ?? '')
  const [name, setName] = useState('')
  const create = (): void => {
    const chosen = templates.find((one) => one.name === template)
    const isBlank = chosen === templates[0]
    const fallback = isBlank ? t('library.unnamed') : (chosen?.title ?? t('library.unnamed'))
    onCreate(template, name.trim() === '' ? fallback : name.trim())
  }
  return (
    <Dialog
      title={t('library.newTitle')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={create}>
            {t('library.create')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={t('library.name')}
          value={name}
          onChange={setName}
          maxLength={1000}
          placeholder={t('library.namePlaceholder')}
          shouldFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter') create()
          }}
        />
        <RadioGroup
          label={t('library.template')}
          look="tiles"
          value={template}
          onChoose={setTemplate}
          options={templates.map(({ name: key, title, description }) => ({
            key,
            label: title,
            detail: description,
          }))}
        />
      </div>
    </Dialog>
  )
}
