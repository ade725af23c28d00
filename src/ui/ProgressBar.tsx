import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import styles from './ProgressBar.module.css'
import { classes } from './classes.ts'

export interface ProgressBarProps {
  readonly label: string
  /** Done, as a fraction 0–1; missing: unknown. */
  readonly value?: number
  /** "135,200 of 214,560 · 4 s left" */
  readonly valueText?: string
}

export function ProgressBar({ label, value, valueText }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={classes(styles['progress'])}
      minValue={0}
      maxValue={1}
      {...(value === undefined ? { isIndeterminate: true } : { value })}
      {...(valueText === undefined ? {} : { valueLabel: valueText })}
    >
      <Label className={classes(styles['label'])}>{label}</Label>
      <svg className={styles['bar']} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
        <rect className={styles['rest']} width="100" height="1" />
        <rect
          className={classes(value === undefined && styles['unknown'], styles['done'])}
          width={(value ?? 0.3) * 100}
          height="1"
        />
      </svg>
      {valueText === undefined ? null : <span className={styles['text']}>{valueText}</span>}
    </AriaProgressBar>
  )
}
