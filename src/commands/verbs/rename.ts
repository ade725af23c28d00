import type { AnyRecord, KindName } from '../../model/kinds.ts'
import { defineCommand, refuse } from '../command.ts'

export interface Rename {
  readonly id: string
  /** The new text, trimmed. A stage, step, lane, touchpoint or journey must keep a name. */
  readonly text: string
}

/** The field that a person reads as a record's text. */
export function textField(kind: KindName): 'name' | 'title' | 'text' | undefined {
  if (kind === 'card' || kind === 'promise') return 'text'
  if (kind === 'painPoint' || kind === 'opportunity' || kind === 'action') return 'title'
  if (
    [
      'feeling',
      'connection',
      'dismissal',
      'reading',
      'influence',
      'incentive',
      'playbook',
      'setting',
    ].includes(kind)
  )
    return undefined
  return 'name'
}

/** Changes what a record is called, or what a card says. */
export const rename = defineCommand<Rename>({
  id: 'record.rename',
  label: 'command.record.rename',
  run(draft, { id, text }) {
    const kind = draft.kindOf(id)
    const field = kind && textField(kind)
    const record = kind && draft.edit(kind, id)
    if (!record || !field) refuse('refused.gone')
    const trimmed = text.trim()
    if (trimmed === '' && !isShown(record)) refuse('refused.emptyName')
    if (trimmed.length > (field === 'text' ? 20_000 : 1000)) refuse('refused.tooLong')
    Reflect.set(record, field, trimmed)
  },
})

/** A card with a picture needs no text. */
function isShown(record: AnyRecord): boolean {
  return record.kind === 'card' && record.pictureId !== undefined
}
