import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Choice.module.css'
import { classes } from './classes.ts'

export interface CheckboxProps {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
  /** The accessible name, where the text beside it does not say enough. */
  readonly label?: string
}

export function Checkbox({
  children,
  isSelected,
  onChange,
  isDisabled = false,
  label,
}: CheckboxProps) {
  return (
    <AriaCheckbox
      className={classes(styles['option'], styles['check'])}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className={styles['mark']} aria-hidden>
        <Check size={12} strokeWidth={3} />
      </span>
      <span className={styles['text']}>{children}</span>
    </AriaCheckbox>
  )
}
