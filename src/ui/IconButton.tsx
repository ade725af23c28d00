import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes.ts'

export interface IconButtonProps {
  /** Its accessible name, shown as a tooltip too. */
  readonly label: string
  readonly icon: ReactNode
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  /** The keys that do the same, shown in the tooltip. */
  readonly keys?: string
  readonly look?: 'quiet' | 'plain'
  readonly isPressed?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button that shows only an icon; its name comes up on hover and focus. */
export function IconButton({
  label,
  icon,
  onPress,
  isDisabled = false,
  keys,
  look = 'quiet',
  isPressed,
  ref,
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <AriaButton
        aria-label={label}
        className={classes(styles['button'], styles[look], styles['iconOnly'])}
        isDisabled={isDisabled}
        {...(onPress ? { onPress } : {})}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...(ref === undefined ? {} : { ref })}
      >
        {icon}
      </AriaButton>
      <Tooltip className={classes(styles['tooltip'])} offset={6}>
        {label}
        {keys === undefined ? null : <span className={styles['keys']}>{keys}</span>}
      </Tooltip>
    </TooltipTrigger>
  )
}
