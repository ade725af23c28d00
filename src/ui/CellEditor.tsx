import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import styles from './CellEditor.module.css'
import { CellField } from './CellField.tsx'
import { type EditedCell, startOf } from './EditedCell.ts'
import type { Way } from './gridPlace.ts'

export interface CellEditorProps extends EditedCell {
  /** Whether the edit is over. */
  readonly onKeep: (typed: string, way: Way) => boolean
  readonly onGiveUp: () => void
}

/** The one cell that is edited: Enter keeps and goes down, Tab keeps and goes on, Escape leaves it as it was. */
export function CellEditor(props: CellEditorProps) {
  const { kind, onKeep, onGiveUp } = props
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(() => startOf(props))
  const latest = useRef(text)
  const isDone = useRef(false)
  const isMoving = useRef(false)
  const [wasTyped] = useState(props.typed !== undefined)
  // Chosen from the list, or called as nothing is: told by the box before the key or click reaches what is around it.
  const outcome = useRef<'picked' | 'unknown'>(undefined)

  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('input, textarea, select')
    field?.focus()
    const isText =
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type === 'text')
    if (!isText) return
    if (wasTyped) field.setSelectionRange(field.value.length, field.value.length)
    else field.select()
  }, [wasTyped])

  const change = (next: string): void => {
    latest.current = next
    setText(next)
  }
  const keep = (way: Way): void => {
    if (isDone.current) return
    isDone.current = onKeep(latest.current, way)
  }
  /** What is typed next takes the place of what nothing is called. */
  const enter = (event: KeyboardEvent): void => {
    const isUnknown = outcome.current === 'unknown'
    if (isUnknown && event.target instanceof HTMLInputElement) event.target.select()
    // In a list of several, Enter first takes what is typed.
    const isTaken = kind === 'links' && event.isDefaultPrevented()
    event.preventDefault()
    if (!isUnknown && !isTaken) keep('down')
  }
  const goOn = (event: KeyboardEvent): void => {
    event.preventDefault()
    // A box with a list takes what is typed in it as it is left.
    isMoving.current = true
    if (outcome.current !== 'picked' && event.target instanceof HTMLElement) event.target.blur()
    isMoving.current = false
    keep(event.shiftKey ? 'previous' : 'next')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !(kind === 'long' && event.shiftKey)) enter(event)
    else if (event.key === 'Tab') goOn(event)
    else if (event.key === 'Escape') {
      isDone.current = true
      onGiveUp()
    }
    outcome.current = undefined
  }

  return (
    <div
      ref={box}
      className={styles['editor']}
      role="presentation"
      onKeyDown={onKeyDown}
      onClick={() => {
        if (outcome.current === 'picked' && kind === 'link') keep('stay')
        outcome.current = undefined
      }}
      onBlur={(event) => {
        const isInside = event.currentTarget.contains(event.relatedTarget)
        if (!isInside && !isMoving.current) keep('leave')
      }}
    >
      <CellField
        {...props}
        text={text}
        onChange={change}
        onPick={(key) => {
          outcome.current = 'picked'
          change(key)
        }}
        onUnknown={(unknown) => {
          outcome.current = 'unknown'
          props.onUnknown(unknown)
        }}
      />
    </div>
  )
}
