import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { setWords } from '../../commands/verbs/setWords.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import chips from '../../ui/Chips.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { classes } from '../../ui/classes.ts'
import { ProposedWords } from './ProposedWords.tsx'
import styles from './WordsEditor.module.css'

const separators = /[,;\n]/

export interface WordsEditorProps {
  readonly touchpointId: string
  /** The focus comes into it. */
  readonly onEnter?: () => void
  /** Offers words that its comments say more often than others. */
  readonly isProposing?: boolean
}

/** The words by which feedback finds one touchpoint, changed right here and at once. */
export function WordsEditor({ touchpointId, onEnter, isProposing = false }: WordsEditorProps) {
  const touchpoint = useRecord('touchpoint', touchpointId)
  const dispatch = useDispatch()
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  if (!touchpoint) return null
  const words = touchpoint.words ?? []

  const add = (text: string): void => {
    const more = text.split(separators).map((word) => word.trim())
    setTyped('')
    if (more.some((word) => word !== ''))
      dispatch(setWords, { touchpointId, words: [...words, ...more] })
  }
  return (
    <div className={styles['editor']} onFocus={onEnter}>
      <p className={styles['title']} id="feedback-words-title">
        {t('feedback.wordsFor', { name: touchpoint.name })}
      </p>
      {words.length === 0 ? (
        <p className={styles['none']}>{t('feedback.noWords')}</p>
      ) : (
        <ul
          className={classes(chips['chips'], styles['chips'])}
          aria-labelledby="feedback-words-title"
        >
          {words.map((word) => (
            <li key={word} className={classes(chips['chip'], styles['chip'])}>
              <span>{word}</span>
              {/* No tooltip each: a touchpoint may have hundreds of words. */}
              <button
                type="button"
                aria-label={t('feedback.removeWord', { word })}
                onClick={() => {
                  // The button goes with its word; the focus must not go with it.
                  input.current?.focus()
                  dispatch(setWords, { touchpointId, words: words.filter((one) => one !== word) })
                }}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add(typed)
        }}
      >
        <TextField
          label={t('feedback.addWord', { name: touchpoint.name })}
          placeholder={t('feedback.addWordHint')}
          inputRef={input}
          value={typed}
          onChange={(text) => (separators.test(text) ? add(text) : setTyped(text))}
          onBlur={() => add(typed)}
        />
      </form>
      {isProposing ? <ProposedWords touchpointId={touchpointId} onAdd={add} /> : null}
    </div>
  )
}
