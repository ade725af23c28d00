import type { KeyboardEvent } from 'react'
import { rename } from '../../commands/verbs/rename.ts'
import { keyLabel } from '../../i18n/keyLabel.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch, useToMap } from '../../store/useEditor.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { richKeyOf } from '../../ui/richKeyOf.ts'
import { runRichKey } from '../../ui/runRichKey.ts'
import { keyNames } from '../../ui/keyNames.ts'

export interface NameFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  /** What a card says: several lines, bold words and lists. */
  readonly isRich?: boolean
  readonly canBeEmpty?: boolean
}

/** What a record is called, or what a card says. */
export function NameField({
  id,
  label,
  value,
  isRich = false,
  canBeEmpty = false,
}: NameFieldProps) {
  const dispatch = useDispatch()
  const toMap = useToMap()
  const shared = {
    label,
    value,
    canBeEmpty,
    onCommit: (text: string) => dispatch(rename, { id, text }, { mergeKey: `rename:${id}` }),
  }
  return isRich ? (
    <DraftField
      {...shared}
      isMultiline
      description={t('details.richHint', { keys: keyLabel(`${keyNames.ctrl}B`) })}
      onKey={onRichKey}
    />
  ) : (
    // A name has one line, however many it takes to show.
    <DraftField {...shared} look="heading" onEnter={toMap} />
  )
}

function onRichKey(event: KeyboardEvent): void {
  const key = richKeyOf(event, true)
  if (!key || !(event.target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  runRichKey(event.target, key)
}
