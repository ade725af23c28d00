import '../../i18n/laterWords.ts'
import { useMemo, useState } from 'react'
import { languageSpoken } from '../../i18n/speak.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './NewJourneyDialog.module.css'
import { OwnTemplateActions } from './OwnTemplateActions.tsx'
import { TemplateAbout } from './TemplateAbout.tsx'
import { type TemplateChoice, ownChoiceOf } from './TemplateChoice.ts'
import { TemplateList } from './TemplateList.tsx'
import type { TemplateShelf } from './TemplateShelf.ts'
import { useOwnTemplates } from './useOwnTemplates.ts'
import { useTemplates } from './useTemplates.ts'

export interface NewJourneyDialogProps {
  readonly shelf: TemplateShelf
  readonly onCreate: (template: string, name: string) => void
  readonly onClose: () => void
}

/** Chooses what to begin with. */
export function NewJourneyDialog(props: NewJourneyDialogProps) {
  // No hook beside it: what suspends on its first render is rendered anew without it.
  return <OpenDialog {...props} builtIn={useTemplates(languageSpoken())} />
}

/** A name can wait: without one the template's title serves. */
function OpenDialog({
  shelf,
  builtIn,
  onCreate,
  onClose,
}: NewJourneyDialogProps & { readonly builtIn: readonly TemplateChoice[] }) {
  const own = useOwnTemplates(shelf)
  const mine = useMemo(() => own.templates.map(ownChoiceOf), [own.templates])
  const [key, setKey] = useState<string>()
  const [name, setName] = useState('')
  const [blank] = builtIn
  const chosen = [...builtIn, ...mine].find((one) => one.key === key) ?? blank
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
          <TemplateList builtIn={builtIn} mine={mine} chosen={chosen.key} onChoose={setKey} />
        </div>
        <div className={styles['about']}>
          <div role="status" className={styles['deleted']}>
            {own.hasFailed ? t('templates.failed') : null}
            {own.deleted ? t('templates.deleted', { name: own.deleted.name }) : null}
            {own.deleted ? <Button onPress={own.restore}>{t('app.undo')}</Button> : null}
          </div>
          <TemplateAbout template={chosen} />
          {chosen.own ? (
            <OwnTemplateActions template={chosen.own} onRename={own.rename} onRemove={own.remove} />
          ) : null}
        </div>
      </div>
    </Dialog>
  )
}
