import '../../i18n/laterWords.ts'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { connect } from '../../commands/verbs/connect.ts'
import { stepsInOrder } from '../../model/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Option } from '../../ui/options.ts'
import { useMap } from '../MapTools.ts'
import { connectTo } from '../actions/connectTo.ts'
import { textOf } from '../editing/textEdit.ts'
import styles from './OpenConnectDialog.module.css'

/** Chooses by name where a touchpoint leads to: what drawing a line is for the keyboard. */
export function OpenConnectDialog({ fromId }: { readonly fromId: string }) {
  const tools = useMap()
  const [toId, setToId] = useState<string | null>(null)
  const close = (): void => {
    tools.connectFrom.set(undefined)
  }
  // The dialog holds the focus until it is gone; the menu that opened it is gone already.
  useEffect(
    () => () => {
      requestAnimationFrame(() => tools.focusWish.set(tools.focusWish.get() + 1))
    },
    [tools],
  )
  const finish = (): void => {
    if (toId !== null) connectTo(tools, fromId, toId)
    close()
  }
  /** Enter that chose from the list was for the list; the next one connects. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (toId !== null && event.target instanceof HTMLInputElement) finish()
  }
  const options = targetsOf(tools, fromId)
  const chosen = options.find(({ key }) => key === toId)
  return (
    <Dialog
      title={t('map.connect.title', { name: textOf(tools.editor, fromId) })}
      isOpen
      onClose={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>{t('map.connect.cancel')}</Button>
          <Button look="primary" onPress={finish} isDisabled={toId === null}>
            {t('map.connect.done')}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the box inside has the role */}
      <div ref={focusBox} className={styles['body']} onKeyDown={onKeyDown}>
        <ComboBox
          label={t('map.connect.target')}
          value={toId}
          text={chosen?.label ?? ''}
          options={options}
          onChoose={setToId}
          onUnclear={(typed) => {
            if (typed !== null) setToId(null)
          }}
        />
      </div>
    </Dialog>
  )
}

function focusBox(body: HTMLElement | null): void {
  body?.querySelector('input')?.focus()
}

/** Every touchpoint that it can be connected to, under its step. */
function targetsOf({ editor, view }: ReturnType<typeof useMap>, fromId: string): Option[] {
  const { records, scene } = view()
  const options: Option[] = []
  for (const step of stepsInOrder(records)) {
    for (const card of scene.cards.values()) {
      if (card.kind !== 'touchpoint' || card.stepId !== step.id) continue
      if (editor.can(connect, { id: 'candidate', fromId, toId: card.id }).refused) continue
      options.push({ key: card.id, label: textOf(editor, card.id), section: step.name })
    }
  }
  return options
}
