import { setWords } from '../../commands/verbs/setWords.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import { DraftField } from '../../ui/DraftField.tsx'

/** The words by which feedback finds a touchpoint. */
export function WordsField({ touchpointId }: { readonly touchpointId: string }) {
  const dispatch = useDispatch()
  const words = useRecord('touchpoint', touchpointId)?.words ?? []
  return (
    <DraftField
      label={t('details.words')}
      description={t('details.wordsHelp')}
      value={words.join(', ')}
      canBeEmpty
      isMultiline
      onCommit={(text) =>
        dispatch(
          setWords,
          { touchpointId, words: text.split(/[,;\n]/u) },
          { mergeKey: `words:${touchpointId}` },
        )
      }
    />
  )
}
