import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Option } from '../../ui/options.ts'
import { useMap } from '../MapTools.ts'
import styles from './ChooseDialog.module.css'
import { useMapFocusAfter } from './useMapFocusAfter.ts'

export interface ChooseDialogProps {
  readonly title: string
  /** What is chosen, and what choosing does. */
  readonly label: string
  readonly doneLabel: string
  readonly cancelLabel: string
  readonly options: readonly Option[]
  readonly onDone: (key: string) => void
}

/** Chooses by name what the pointer would choose by place. */
export function ChooseDialog(props: ChooseDialogProps) {
  const { title, label, doneLabel, cancelLabel, options, onDone } = props
  const tools = useMap()
  const [key, setKey] = useState<string | null>(null)
  const close = (): void => tools.dialog.set(undefined)
  useMapFocusAfter(tools)
  const finish = (): void => {
    if (key !== null) onDone(key)
    close()
  }
  /** Enter that chose from the list was for the list; the next one is for the dialog. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (key !== null && event.target instanceof HTMLInputElement) finish()
  }
  const chosen = options.find((option) => option.key === key)
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>{cancelLabel}</Button>
          <Button look="primary" onPress={finish} isDisabled={key === null}>
            {doneLabel}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the box inside has the role */}
      <div ref={focusBox} className={styles['body']} onKeyDown={onKeyDown}>
        <ComboBox
          label={label}
          value={key}
          text={chosen?.label ?? ''}
          options={options}
          onChoose={setKey}
          onUnclear={(typed) => {
            if (typed !== null) setKey(null)
          }}
        />
      </div>
    </Dialog>
  )
}

function focusBox(body: HTMLElement | null): void {
  body?.querySelector('input')?.focus()
}
