import {
  type ClipboardEvent,
  type ComponentProps,
  type KeyboardEvent,
  type Ref,
  useId,
} from 'react'
import styles from './Field.module.css'
import { classes } from './classes.ts'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** Before what is pasted is there; `preventDefault` keeps it out. */
  readonly onPaste?: (event: ClipboardEvent) => void
  readonly description?: string
  /** What is wrong with the value; announced. */
  readonly error?: string
  readonly placeholder?: string
  readonly isMultiline?: boolean
  /**
   * heading: no visible label, the text large and broken into lines as needed;
   * title: no visible label, one line as wide as its text.
   */
  readonly look?: 'field' | 'heading' | 'title'
  readonly shouldFocus?: boolean
  readonly maxLength?: number
  readonly inputMode?: 'text' | 'decimal'
  readonly inputRef?: Ref<HTMLInputElement>
}

export function TextField({
  label,
  value,
  onChange,
  onBlur,
  onKeyDown,
  onPaste,
  description,
  error,
  placeholder,
  isMultiline = false,
  look = 'field',
  shouldFocus = false,
  maxLength,
  inputMode,
  inputRef,
}: TextFieldProps) {
  const id = useId()
  const given: ComponentProps<'input'> & ComponentProps<'textarea'> = {
    id,
    className: styles['input'],
    value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
    onBlur,
    onKeyDown,
    onPaste,
    placeholder,
    maxLength,
    inputMode,
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- only dialogs ask for it, for their first field
    autoFocus: shouldFocus,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby':
      classes(
        description !== undefined && `${id}-description`,
        error !== undefined && `${id}-error`,
      ) || undefined,
  }
  return (
    <div
      className={classes(
        styles['field'],
        look !== 'field' && styles['heading'],
        look === 'title' && styles['title'],
      )}
    >
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {isMultiline || look === 'heading' ? (
        <textarea {...given} rows={1} />
      ) : (
        <input type="text" {...given} ref={inputRef} />
      )}
      {description === undefined ? null : (
        <span id={`${id}-description`} className={styles['description']}>
          {description}
        </span>
      )}
      {error === undefined ? null : (
        <span id={`${id}-error`} className={styles['error']}>
          {error}
        </span>
      )}
    </div>
  )
}
