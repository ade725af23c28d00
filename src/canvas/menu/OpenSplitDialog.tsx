import '../../i18n/laterWords.ts'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useMap } from '../MapTools.ts'
import { splitOff } from '../actions/splitMerge.ts'
import { textOf } from '../editing/textEdit.ts'
import styles from './ChooseDialog.module.css'
import { useMapFocusAfter } from './useMapFocusAfter.ts'

/** Chooses what of a step goes to a new one. */
export function OpenSplitDialog({ stepId }: { readonly stepId: string }) {
  const tools = useMap()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const close = (): void => tools.dialog.set(undefined)
  useMapFocusAfter(tools)
  const cards = [...tools.view().scene.cards.values()].filter((card) => card.stepId === stepId)
  const split = (): void => {
    close()
    requestAnimationFrame(() => splitOff(tools, stepId, chosen))
  }
  return (
    <Dialog
      title={t('parts.split.title', { name: textOf(tools.editor, stepId) })}
      isOpen
      onClose={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>{t('parts.cancel')}</Button>
          <Button look="primary" onPress={split} isDisabled={chosen.length === 0}>
            {t('parts.split.done')}
          </Button>
        </>
      }
    >
      <div
        ref={focusFirst}
        role="group"
        aria-label={t('parts.split.what')}
        className={styles['body']}
      >
        <p>{t('parts.split.what')}</p>
        {cards.map(({ id, laneId }) => (
          <Checkbox
            key={id}
            isSelected={chosen.includes(id)}
            onChange={(isChosen) =>
              setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          >
            {t('parts.split.item', {
              lane: textOf(tools.editor, laneId),
              name: textOf(tools.editor, id),
            })}
          </Checkbox>
        ))}
      </div>
    </Dialog>
  )
}

function focusFirst(body: HTMLElement | null): void {
  body?.querySelector('input')?.focus()
}
