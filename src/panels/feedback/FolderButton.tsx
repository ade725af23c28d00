import { useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'

export interface FolderButtonProps {
  /** All files of the folder and of those in it, whatever they are. */
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that takes a whole folder. */
export function FolderButton({ onFiles }: FolderButtonProps) {
  // Whatever holds a chooser that nobody points to may be taken away while it is open.
  const chooser = useRef<HTMLInputElement>(undefined)
  const choose = (): void => {
    const input = document.createElement('input')
    input.type = 'file'
    input.webkitdirectory = true
    input.addEventListener('change', () => {
      if (input.files && input.files.length > 0) onFiles([...input.files])
    })
    chooser.current = input
    input.click()
  }
  return <Button onPress={choose}>{t('import.chooseFolder')}</Button>
}
