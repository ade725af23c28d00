import { type KeyboardEvent, useRef, useState } from 'react'
import { TextField, type TextFieldProps } from './TextField.tsx'

export interface DraftFieldProps extends Omit<
  TextFieldProps,
  'value' | 'onChange' | 'onBlur' | 'onKeyDown'
> {
  /** What is stored. */
  readonly value: string
  /** Stores what is typed, at every key; the caller merges what is typed in one go. */
  readonly onCommit: (value: string) => void
  /** Whether nothing may be stored; else an empty box is left as it was. */
  readonly canBeEmpty?: boolean
  /** Of a text of one line: Enter, after which the box shows what is stored. Missing: Enter is the box's own. */
  readonly onEnter?: () => void
  /** Hears keys first; what it prevents goes no further. */
  readonly onKey?: (event: KeyboardEvent) => void
}

/**
 * A text field over a stored value. While somebody types it shows what they type and not what was stored: a command
 * may trim or refuse it. Leaving the field shows the stored value again; Escape brings back what was stored before they
 * began to type.
 */
export function DraftField({
  value,
  onCommit,
  canBeEmpty = false,
  onEnter,
  onKey,
  ...field
}: DraftFieldProps) {
  const [typed, setTyped] = useState<string>()
  const before = useRef(value)
  const isTyping = typed !== undefined
  return (
    <TextField
      {...field}
      value={typed ?? value}
      onChange={(text) => {
        if (!isTyping) before.current = value
        setTyped(text)
        if (canBeEmpty || text.trim() !== '') onCommit(text)
      }}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        // An input method has its own use for both keys.
        if (event.nativeEvent.isComposing) return
        onKey?.(event)
        if (event.defaultPrevented) return
        if (event.key === 'Enter' && onEnter) {
          event.preventDefault()
          setTyped(undefined)
          onEnter()
        } else if (event.key === 'Escape' && isTyping) {
          event.stopPropagation()
          setTyped(undefined)
          if (value !== before.current) onCommit(before.current)
        }
      }}
    />
  )
}
