import { Label, Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import styles from './Choice.module.css'
import { classes } from './classes.ts'
import { type Option, sectioned } from './options.ts'

export interface RadioGroupProps {
  readonly label: string
  readonly value: string | null
  readonly options: readonly Option[]
  readonly onChoose: (key: string) => void
  /**
   * list: one below the other; across: side by side; tiles: framed, with room for a sentence each;
   * rows: one below the other, each as wide as the group.
   */
  readonly look?: 'list' | 'across' | 'tiles' | 'rows'
}

export function RadioGroup({ label, value, options, onChoose, look = 'list' }: RadioGroupProps) {
  return (
    <AriaRadioGroup
      className={classes(styles['group'], look !== 'list' && styles[look])}
      value={value}
      onChange={onChoose}
      orientation={look === 'across' ? 'horizontal' : 'vertical'}
    >
      <Label className={classes(styles['label'])}>{label}</Label>
      <div className={styles['options']}>
        {sectioned(options).map(({ section, options: together }) =>
          section === undefined ? (
            together.map(radio)
          ) : (
            <div key={section} role="group" aria-label={section} className={styles['section']}>
              <span aria-hidden className={styles['label']}>
                {section}
              </span>
              {together.map(radio)}
            </div>
          ),
        )}
      </div>
    </AriaRadioGroup>
  )
}

function radio({ key, label, detail }: Option) {
  return (
    <Radio
      key={key}
      value={key}
      aria-label={label}
      className={classes(styles['option'], styles['radio'])}
    >
      <span className={styles['mark']} aria-hidden />
      <span className={styles['text']}>
        {label}
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
    </Radio>
  )
}
