import { ChevronDown } from 'lucide-react'
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useRef,
  useState,
} from 'react'
import { t } from '../i18n/t.ts'
import { ComboList, optionId } from './ComboList.tsx'
import styles from './Field.module.css'
import hidden from './Hidden.module.css'
import list from './OptionList.module.css'
import { classes } from './classes.ts'
import type { Option } from './options.ts'
import { useFloating } from './useFloating.ts'

export interface ComboInputProps {
  readonly label: string
  /** What the box says. */
  readonly text: string
  /** What may be chosen now. */
  readonly options: readonly Option[]
  /** The one that is chosen already. */
  readonly value: string | null
  readonly onType: (text: string) => void
  readonly onPick: (key: string) => void
  /** Enter with no option in focus. True: it was for the box, and means nothing to what stands around it. */
  readonly onEnter: () => boolean
  /** Escape, whatever was typed. */
  readonly onGiveUp: () => void
  /** The focus goes elsewhere. */
  readonly onLeave: () => void
  /** Backspace in an empty box. */
  readonly onBack?: () => void
  readonly placeholder?: string | undefined
  /** What the open list says where it has no option; missing: it stays shut. */
  readonly empty?: string | undefined
  /** What is wrong with what is typed; announced. */
  readonly error?: string | undefined
  /** What was taken for what was typed: announced only. */
  readonly said?: string | undefined
  /** The list is open from the start. */
  readonly startsOpen?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  readonly openerRef?: Ref<HTMLButtonElement> | undefined
  /** Between label and box. */
  readonly children?: ReactNode
}

/**
 * A text box with a list below it, as the ARIA practices describe a combobox whose list is completed by typing. The
 * focus stays in the box, and the rest of the page stays open to screen readers while the list is.
 */
export function ComboInput(props: ComboInputProps) {
  const { label, text, options, value, placeholder, empty, children, inputRef, openerRef } = props
  const { error, said } = props
  const [isOpen, setIsOpen] = useState(props.startsOpen ?? false)
  const [at, setAt] = useState(-1)
  const box = useRef<HTMLDivElement>(null)
  const popover = useRef<HTMLDivElement>(null)
  const id = useId()
  const isShown = isOpen && (options.length > 0 || empty !== undefined)
  useFloating({ anchor: box, floating: popover, isOpen: isShown, align: 'start', gap: 4 })
  const active = isShown ? options[at] : undefined

  const open = (place: number): void => {
    setIsOpen(true)
    setAt(place)
  }
  const close = (): void => setIsOpen(false)
  const pick = (key: string): void => {
    close()
    props.onPick(key)
  }
  const leave = (event: FocusEvent): void => {
    close()
    // The window lost the focus, not the box in it.
    if (document.activeElement !== event.target) props.onLeave()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const handled = comboKey(event.key, {
      isShown,
      count: options.length,
      at,
      chosen: options.findIndex(({ key }) => key === value),
    })
    if (handled.go !== undefined) open(handled.go)
    let isForBox = handled.go !== undefined
    if (event.key === 'Enter' || event.key === 'Tab') {
      if (active) pick(active.key)
      else if (event.key === 'Enter') {
        close()
        isForBox = props.onEnter()
      }
    }
    if (event.key === 'Backspace' && text === '') props.onBack?.()
    if (event.key === 'Escape') {
      // What stands around the box must not close with the list.
      if (isShown) event.stopPropagation()
      close()
      props.onGiveUp()
    }
    if (isForBox || (event.key === 'Enter' && active)) event.preventDefault()
  }

  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children}
      <div
        ref={box}
        className={classes(styles['box'], styles['combo'])}
        data-invalid={error === undefined ? undefined : ''}
      >
        <input
          ref={inputRef}
          id={id}
          className={styles['input']}
          role="combobox"
          aria-autocomplete="list"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          aria-expanded={isShown}
          aria-controls={isShown ? `${id}-list` : undefined}
          aria-activedescendant={active ? optionId(id, at) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            props.onType(event.target.value)
            open(-1)
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <button
          ref={openerRef}
          type="button"
          tabIndex={-1}
          className={styles['opener']}
          aria-label={t('ui.showOptions')}
          aria-expanded={isShown}
          // The focus stays in the box.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            if (isShown) return close()
            box.current?.querySelector('input')?.focus()
            open(options.findIndex(({ key }) => key === value))
          }}
        >
          <ChevronDown size={14} aria-hidden />
        </button>
      </div>
      <span
        id={`${id}-error`}
        aria-live="polite"
        className={error === undefined ? hidden['hidden'] : styles['error']}
      >
        {error ?? said}
      </span>
      {isShown ? (
        <div ref={popover} className={classes(list['popover'], list['floating'])}>
          <ComboList
            id={id}
            label={label}
            options={options}
            at={at}
            value={value}
            empty={empty}
            onPoint={setAt}
            onPick={pick}
          />
        </div>
      ) : null}
    </div>
  )
}

interface ComboState {
  readonly isShown: boolean
  readonly count: number
  readonly at: number
  readonly chosen: number
}

/** Which option an arrow key leads to: round the end, beginning at the chosen one where the list was shut. */
function comboKey(key: string, { isShown, count, at, chosen }: ComboState): { go?: number } {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return {}
  if (!isShown) return { go: chosen >= 0 ? chosen : 0 }
  if (count === 0) return { go: -1 }
  if (key === 'ArrowDown') return { go: (at + 1) % count }
  return { go: at <= 0 ? count - 1 : at - 1 }
}
