import '../../i18n/laterWords.ts'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './NewJourneyDialog.module.css'
import { TemplateAbout, countsOf } from './TemplateAbout.tsx'
import { useTemplates } from './useTemplates.ts'

export interface NewJourneyDialogProps {
  readonly onCreate: (template: string, name: string) => void
  readonly onClose: () => void
}

/** Chooses what to begin with. A name can wait: without one the template's title serves. */
export function NewJourneyDialog({ onCreate, onClose }: NewJourneyDialogProps) {
  const templates = useTemplates('en')
  const [key, setKey] = useState<string>()
  const [name, setName] = useState('')
  const [blank] = templates
  const chosen = templates.find((one) => one.key === key) ?? blank
  if (!chosen) return null
  const create = (): void => {
    const fallback = chosen === blank ? t('library.unnamed') : chosen.title
    onCreate(chosen.key, name.trim() === '' ? fallback : name.trim())
  }
  return (
    <Dialog
      title={t('library.newTitle')}
      isOpen
      isFlush
      size="large"
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
        <div className={styles['choice']}>
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
          <div className={styles['list']}>
            <RadioGroup
              label={t('library.template')}
              look="rows"
              value={chosen.key}
              onChoose={setKey}
              options={templates.map((one) => ({
                key: one.key,
                label: one.title,
                detail: countsOf(one.records),
              }))}
            />
          </div>
        </div>
        <TemplateAbout template={chosen} />
      </div>
    </Dialog>
  )
}
