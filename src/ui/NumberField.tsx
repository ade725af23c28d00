import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { TextField } from './TextField.tsx'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  /** undefined: emptied. What is no number is never handed on. */
  readonly onCommit: (value: number | undefined) => void
  readonly description?: string
}

/** A stored number that may be missing; what is no number is said to be none. */
export function NumberField({ label, value, onCommit, description }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>()
  const isWrong = typed !== undefined && Number.isNaN(numberOf(typed))
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={typed ?? value?.toString() ?? ''}
      onChange={(text) => {
        setTyped(text)
        const next = numberOf(text)
        if (next === undefined || Number.isFinite(next)) onCommit(next)
      }}
      onBlur={() => setTyped(undefined)}
      {...(description === undefined ? {} : { description })}
      {...(isWrong ? { error: t('ui.notANumber') } : {})}
    />
  )
}

/** undefined: empty; NaN: no number. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.')
  return trimmed === '' ? undefined : Number(trimmed)
}
