import { rename } from '../../commands/verbs/rename.ts'
import { useDispatch, useToMap } from '../../store/useEditor.tsx'
import { DraftField } from '../../ui/DraftField.tsx'

export interface NameFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly isMultiline?: boolean
}

/** What a record is called, or what a card says. */
export function NameField({ id, label, value, isMultiline = false }: NameFieldProps) {
  const dispatch = useDispatch()
  const toMap = useToMap()
  return (
    <DraftField
      label={label}
      value={value}
      isMultiline={isMultiline}
      look={isMultiline ? 'field' : 'heading'}
      // A name has one line, however many it takes to show.
      {...(isMultiline ? {} : { onEnter: toMap })}
      onCommit={(text) => dispatch(rename, { id, text }, { mergeKey: `rename:${id}` })}
    />
  )
}
