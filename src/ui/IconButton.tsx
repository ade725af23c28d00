import { keyLabel } from '../i18n/keyLabel.ts'
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { useFloating } from './useFloating.ts'
import { useTooltip } from './useTooltip.ts'

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
  readonly isExpanded?: boolean
  readonly ref?: RefObject<HTMLButtonElement | null>
  /** Of a button that opens a menu. */
  readonly menu?: {
    readonly isOpen: boolean
    /** Whether by a key: a click that no pointer made. */
    readonly onPress: (isKey: boolean) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
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
  isExpanded,
  ref,
  menu,
}: IconButtonProps) {
  const own = useRef<HTMLButtonElement>(null)
  const button = ref ?? own
  const tip = useRef<HTMLDivElement>(null)
  const id = useId()
  const tooltip = useTooltip()
  const isShown = tooltip.isOpen && !isDisabled && menu?.isOpen !== true
  useFloating({ anchor: button, floating: tip, isOpen: isShown, align: 'center', gap: 6 })
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-describedby={isShown && keys !== undefined ? id : undefined}
        aria-pressed={isPressed}
        aria-expanded={isExpanded}
        className={classes(styles['button'], styles[look], styles['iconOnly'])}
        disabled={isDisabled}
        onClick={(event) => {
          // Safari does not focus what is clicked, and a dialog gives the focus back to where it was.
          event.currentTarget.focus({ preventScroll: true })
          onPress?.()
          menu?.onPress(event.detail === 0)
        }}
        {...tooltip.trigger}
        {...(menu && {
          'aria-haspopup': 'menu',
          'aria-expanded': menu.isOpen,
          onKeyDown: menu.onKeyDown,
        })}
      >
        {icon}
      </button>
      {isShown ? (
        <div ref={tip} role="tooltip" className={styles['tooltip']} {...tooltip.tip}>
          {label}
          {/* Its description: said after the name, which is not said again. */}
          {keys === undefined ? null : (
            <span id={id} className={styles['keys']}>
              {keyLabel(keys)}
            </span>
          )}
        </div>
      ) : null}
    </>
  )
}
