import { useRef } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import styles from './FileButton.module.css'

export interface FileButtonProps extends Pick<ButtonProps, 'children' | 'look' | 'icon' | 'label'> {
  /** As the input's `accept`. */
  readonly accept: string
  readonly isMultiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** A button over an `input type=file`. */
export function FileButton({ accept, isMultiple = false, onFiles, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <span className={styles['file']}>
      <Button {...button} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file chosen again must be heard again.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </span>
  )
}
