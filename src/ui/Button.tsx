import type { ReactNode, Ref } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'

export interface ButtonProps {
  readonly children: ReactNode
  /** Missing: it sends the form that it stands in. */
  readonly onPress?: () => void
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
    <button
      ref={ref}
      type={onPress ? 'button' : 'submit'}
      className={classes(styles['button'], styles[look], className)}
      onClick={(event) => {
        // Safari does not focus what is clicked, and a dialog gives the focus back to where it was.
        event.currentTarget.focus({ preventScroll: true })
        onPress?.()
      }}
      disabled={isDisabled}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only dialogs ask for it, for their safe answer
      autoFocus={shouldFocus}
      aria-label={label}
      aria-expanded={isExpanded}
    >
      {icon}
      {children}
    </button>
  )
}
