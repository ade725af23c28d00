import '../../i18n/laterWords.ts'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { KeptParts } from '../../model/templates/keepAsTemplate.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './NewJourneyDialog.module.css'

export interface SaveTemplateDialogProps {
  /** What the journey is called. */
  readonly name: string
  readonly onSave: (name: string, parts: KeptParts) => void
  readonly onClose: () => void
}

const choices = [
  ['owners', 'templates.keepOwners'],
  ['kpis', 'templates.keepKpis'],
  ['pains', 'templates.keepPains'],
] as const

/** Makes a template of a map: what it is called, and what of the map it keeps. */
export function SaveTemplateDialog({ name, onSave, onClose }: SaveTemplateDialogProps) {
  const [typed, setTyped] = useState(name)
  const [parts, setParts] = useState<KeptParts>({ owners: true, kpis: false, pains: false })
  const isEmpty = typed.trim() === ''
  const save = (): void => {
    if (!isEmpty) onSave(typed.trim(), parts)
  }
  return (
    <Dialog
      title={t('app.saveTemplate')}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={save} isDisabled={isEmpty}>
            {t('templates.save')}
          </Button>
        </>
      }
    >
      <div className={styles['save']}>
        <TextField
          label={t('templates.name')}
          value={typed}
          onChange={setTyped}
          maxLength={1000}
          shouldFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter') save()
          }}
        />
        <fieldset>
          <legend>{t('templates.keep')}</legend>
          {choices.map(([part, label]) => (
            <Checkbox
              key={part}
              isSelected={parts[part]}
              onChange={(isKept) => setParts({ ...parts, [part]: isKept })}
            >
              {t(label)}
            </Checkbox>
          ))}
        </fieldset>
        <p>{t('templates.keptAlways')}</p>
      </div>
    </Dialog>
  )
}
