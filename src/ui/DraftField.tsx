import { useState } from 'react'
import { TextField, type TextFieldProps } from './TextField.tsx'

export interface DraftFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur'> {
  /** What is stored. */
  readonly value: string
  /** Stores what is typed, at every key; the caller merges what is typed in one go. */
  readonly onCommit: (value: string) => void
  /** Whether nothing may be stored; else an empty box is left as it was. */
  readonly canBeEmpty?: boolean
}

/**
 * A text field over a stored value. While somebody types it shows what they type and not what was stored: a command
 * may trim or refuse it. Leaving the field shows the stored value again.
 */
export function DraftField({ value, onCommit, canBeEmpty = false, ...field }: DraftFieldProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      {...field}
      value={typed ?? value}
      onChange={(text) => {
        setTyped(text)
        if (canBeEmpty || text.trim() !== '') onCommit(text)
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
