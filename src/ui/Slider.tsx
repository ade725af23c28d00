import {
  Label,
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components'
import styles from './Slider.module.css'
import { classes } from './classes.ts'

export interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
  /** What it says in the place of the figure, "not set". */
  readonly valueText: string
  /** Words at the two ends. */
  readonly ends?: readonly [low: string, high: string]
  readonly isEmpty?: boolean
}

export function Slider(props: SliderProps) {
  const { label, value, min, max, step, onChange, valueText, ends, isEmpty = false } = props
  return (
    <AriaSlider
      className={classes(styles['slider'])}
      value={value}
      onChange={onChange}
      minValue={min}
      maxValue={max}
      step={step}
    >
      <Label className={classes(styles['label'])}>{label}</Label>
      <SliderOutput className={classes(styles['output'])}>{valueText}</SliderOutput>
      <SliderTrack className={classes(styles['track'], isEmpty && styles['empty'])}>
        <SliderThumb className={classes(styles['thumb'])} />
      </SliderTrack>
      {ends ? (
        <div className={styles['ends']} aria-hidden>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      ) : null}
    </AriaSlider>
  )
}
