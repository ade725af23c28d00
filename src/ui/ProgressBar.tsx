import { useId } from 'react'
import bar from './Bar.module.css'
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
  const id = useId()
  return (
    <div
      className={styles['progress']}
      role="progressbar"
      aria-labelledby={id}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={value}
      aria-valuetext={valueText}
    >
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <svg
        className={classes(bar['bar'], styles['bar'])}
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        aria-hidden
      >
        <rect className={bar['rest']} width="100" height="1" />
        <rect
          className={classes(value === undefined && styles['unknown'], styles['done'])}
          width={(value ?? 0.3) * 100}
          height="1"
        />
      </svg>
      {valueText === undefined ? null : <span className={styles['text']}>{valueText}</span>}
    </div>
  )
}
