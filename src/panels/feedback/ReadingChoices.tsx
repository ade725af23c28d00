import { useId, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './ReadingChoices.module.css'
import type { ImportFlow } from './importFlow.ts'
import type { OpenFile } from './openFile.ts'

export interface ReadingChoicesProps {
  readonly open: Pick<OpenFile, 'isMasked' | 'neutralWords'>
  readonly flow: Pick<ImportFlow, 'setMasked' | 'setNeutralWords'>
}

const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]

/** How comments are read: whether people's names are replaced, and which words say nothing of the mood. */
export function ReadingChoices({ open, flow }: ReadingChoicesProps) {
  const { isMasked, neutralWords } = open
  const [typed, setTyped] = useState<string>()
  const help = useId()
  const done = (): void => {
    // The file is read again: not at every letter.
    if (typed !== undefined) flow.setNeutralWords(wordsOf(typed))
    setTyped(undefined)
  }
  return (
    <div className={styles['choices']}>
      <div role="group" aria-describedby={help} className={styles['choice']}>
        <Checkbox isSelected={isMasked} onChange={flow.setMasked}>
          {t('import.mask')}
        </Checkbox>
        <p id={help} className={styles['help']}>
          {t(isMasked ? 'import.maskHelp' : 'import.unmaskedHelp')}
        </p>
      </div>
      <TextField
        label={t('import.neutralWords')}
        value={typed ?? neutralWords.join(', ')}
        maxLength={1000}
        placeholder={t('import.neutralHint')}
        description={t('import.neutralHelp')}
        onChange={setTyped}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) done()
        }}
      />
    </div>
  )
}
