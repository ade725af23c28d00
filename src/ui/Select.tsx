import { ChevronDown } from 'lucide-react'
import { Button, Label, Select as AriaSelect, SelectValue } from 'react-aria-components'
import styles from './Field.module.css'
import { OptionList } from './OptionList.tsx'
import { classes } from './classes.ts'
import type { Option } from './options.ts'

export interface SelectProps {
  readonly label: string
  readonly value: string | null
  readonly options: readonly Option[]
  readonly onChoose: (key: string) => void
  readonly placeholder?: string
}

/** One choice out of a few. */
export function Select({ label, value, options, onChoose, placeholder }: SelectProps) {
  return (
    <AriaSelect
      className={classes(styles['field'])}
      value={value}
      onChange={(key) => {
        if (key !== null) onChoose(String(key))
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Label className={classes(styles['label'])}>{label}</Label>
      <Button className={classes(styles['box'], styles['chooser'])}>
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <OptionList options={options} />
    </AriaSelect>
  )
}
