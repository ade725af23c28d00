import { useRef, useState } from 'react'
import { t } from '../i18n/t.ts'
import { numberToType, typedNumber } from '../i18n/typedNumber.ts'
import { TextField } from './TextField.tsx'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  /** undefined: emptied. What is no number, or refused, is never handed on. */
  readonly onCommit: (value: number | undefined) => void
  readonly description?: string
  /** Why a number can't be kept; undefined: it can. */
  readonly refuse?: (value: number) => string | undefined
}

/**
 * A stored number that may be missing. What is typed and can't be kept stays in the box with the reason until it is
 * mended, or given up with Escape; what was stored before stays stored.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onCommit, description, refuse } = props
  const [typed, setTyped] = useState<string>()
  // What was stored before somebody began to type, and what they typed that is stored now.
  const before = useRef(value)
  const mine = useRef<{ readonly value: number | undefined }>(undefined)
  const wrong = typed === undefined ? undefined : problemOf(typed, refuse)
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={typed ?? (value === undefined ? '' : numberToType(value))}
      onChange={(text) => {
        if (typed === undefined) {
          before.current = value
          mine.current = undefined
        }
        setTyped(text)
        if (problemOf(text, refuse) === undefined) {
          const next = typedNumber(text)
          mine.current = { value: next }
          onCommit(next)
        } else if (mine.current) {
          // What was stored of the letters before these is no number that anybody meant.
          if (mine.current.value === value) onCommit(before.current)
          mine.current = undefined
        }
      }}
      onBlur={() => {
        if (wrong === undefined) setTyped(undefined)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || wrong === undefined) return
        event.stopPropagation()
        setTyped(undefined)
      }}
      {...(description === undefined ? {} : { description })}
      {...(wrong === undefined ? {} : { error: wrong })}
    />
  )
}

function problemOf(text: string, refuse: NumberFieldProps['refuse']): string | undefined {
  const number = typedNumber(text)
  if (Number.isNaN(number)) return t('ui.notANumber')
  return number === undefined ? undefined : refuse?.(number)
}
