import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes.ts'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** primary: the one thing to do here; plain: outlined; quiet: no frame; link: reads as text; danger: destroys. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'link' | 'danger'
  readonly isDisabled?: boolean
  readonly icon?: ReactNode
  /** The accessible name where the text alone does not say enough. */
  readonly label?: string
  readonly isExpanded?: boolean
  readonly shouldFocus?: boolean
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({
  children,
  onPress,
  look = 'plain',
  isDisabled = false,
  icon,
  label,
  isExpanded,
  shouldFocus = false,
  className,
  ref,
}: ButtonProps) {
  return (
    <AriaButton
      className={classes(styles['button'], styles[look], className)}
      onPress={onPress}
      isDisabled={isDisabled}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only dialogs ask for it, for their safe answer
      autoFocus={shouldFocus}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      {...(ref === undefined ? {} : { ref })}
    >
      {icon}
      {children}
    </AriaButton>
  )
}
