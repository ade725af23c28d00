import type { KeyboardEvent, Ref } from 'react'
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
} from 'react-aria-components'
import styles from './Field.module.css'
import { classes } from './classes.ts'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
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
  const input = classes(styles['input'])
  const shown = placeholder === undefined ? {} : { placeholder }
  return (
    <AriaTextField
      className={classes(
        styles['field'],
        look !== 'field' && styles['heading'],
        look === 'title' && styles['title'],
      )}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only dialogs ask for it, for their first field
      autoFocus={shouldFocus}
      {...(onBlur ? { onBlur } : {})}
      {...(onKeyDown ? { onKeyDown } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(inputMode === undefined ? {} : { inputMode })}
    >
      <Label className={classes(styles['label'])}>{label}</Label>
      {isMultiline || look === 'heading' ? (
        <AriaTextArea className={input} rows={1} {...shown} />
      ) : (
        <Input
          className={input}
          {...shown}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
      )}
      {description === undefined ? null : (
        <Text slot="description" className={classes(styles['description'])}>
          {description}
        </Text>
      )}
      <FieldError className={classes(styles['error'])}>{error}</FieldError>
    </AriaTextField>
  )
}
