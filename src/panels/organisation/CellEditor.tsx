import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useOpen } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import type { Column } from './Column.ts'
import styles from './Grid.module.css'
import type { Way } from './gridPlace.ts'

export interface CellEditorProps {
  readonly column: Column
  /** What the cell is: its column and row. */
  readonly label: string
  readonly value: string
  /** What the cell shows now. */
  readonly shown: string
  /** The letter that began the edit, in place of what was there. */
  readonly typed: string | undefined
  /** Whether the edit is over. */
  readonly onKeep: (typed: string, way: Way) => boolean
  readonly onGiveUp: () => void
  /** Nothing is called as was typed. */
  readonly onUnknown: (typed: string) => void
}

/** The one cell that is edited: Enter keeps and goes down, Tab keeps and goes on, Escape leaves it as it was. */
export function CellEditor(props: CellEditorProps) {
  const { column, value, onKeep, onGiveUp } = props
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(props.typed ?? value)
  const latest = useRef(text)
  const isDone = useRef(false)
  const isMoving = useRef(false)
  const [wasTyped] = useState(props.typed !== undefined)
  // Chosen from the list, or called as nothing is: told by the box before the key or click reaches what is around it.
  const outcome = useRef<'picked' | 'unknown'>(undefined)

  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('input, textarea, select')
    field?.focus()
    if (field instanceof HTMLInputElement && field.type === 'text' && !wasTyped) field.select()
  }, [wasTyped])

  const change = (next: string): void => {
    latest.current = next
    setText(next)
  }
  const keep = (way: Way): void => {
    if (isDone.current) return
    isDone.current = onKeep(latest.current, way)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !(column.editor === 'long' && event.shiftKey)) {
      event.preventDefault()
      if (outcome.current !== 'unknown') keep('down')
      // What is typed next takes the place of what nothing is called.
      else if (event.target instanceof HTMLInputElement) event.target.select()
      outcome.current = undefined
    } else if (event.key === 'Tab') {
      event.preventDefault()
      // A box with a list takes what is typed in it as it is left.
      isMoving.current = true
      if (event.target instanceof HTMLElement) event.target.blur()
      isMoving.current = false
      keep(event.shiftKey ? 'previous' : 'next')
    } else if (event.key === 'Escape') {
      isDone.current = true
      onGiveUp()
    }
  }

  return (
    <div
      ref={box}
      className={styles['editor']}
      role="presentation"
      onKeyDown={onKeyDown}
      onClick={() => {
        if (outcome.current === 'picked') keep('stay')
      }}
      onBlur={(event) => {
        const isInside = event.currentTarget.contains(event.relatedTarget)
        if (!isInside && !isMoving.current) keep('leave')
      }}
    >
      <Field
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

interface FieldProps extends CellEditorProps {
  readonly text: string
  readonly onChange: (text: string) => void
  /** Chosen from a list. */
  readonly onPick: (key: string) => void
}

function Field({ column, label, text, value, shown, onChange, onPick, onUnknown }: FieldProps) {
  const { editor } = useOpen()
  const given = {
    'aria-label': label,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  }
  switch (column.editor) {
    case 'long':
      return <textarea {...given} rows={3} />
    case 'choice':
      return (
        <select {...given}>
          <option value="">–</option>
          {column.options(editor.getState().records).map(({ key, label: name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )
    case 'link':
      return (
        <ComboBox
          label={label}
          value={value === '' ? null : value}
          text={shown}
          options={column.options(editor.getState().records)}
          onChoose={(key) => onPick(key ?? '')}
          onUnclear={(typed) => {
            if (typed !== null) onUnknown(typed)
          }}
        />
      )
    case 'color':
      return <input {...given} type="color" value={text === '' ? '#888888' : text} />
    case 'day':
      return <input {...given} type="date" />
    case 'number':
      return <input {...given} type="text" inputMode="decimal" />
    case 'text':
      return <input {...given} type="text" />
  }
}
