import { assignAccountable } from '../../commands/verbs/assignAccountable.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import type { Editor } from '../../store/createEditor.ts'
import { type EditPlace, type TextEdit, write } from '../editing/textEdit.ts'
import { ownerTyped } from './ownerTyped.ts'

const lastOwners = new WeakMap<Editor, string>()

/** Whom an @ named last in this tab. */
export function lastOwner(editor: Editor): string | undefined {
  return lastOwners.get(editor)
}

/** Keeps a name and the owner typed behind it, as one step of undo, and says who it is. */
export function keepOwned(place: EditPlace, edit: TextEdit, typed: string): void {
  const { editor, session } = place
  const found = ownerTyped(editor.getState().records, typed, lastOwner(editor))
  if (!found?.owner) {
    write(place, edit, found?.text ?? typed)
    return session.notify({ key: 'map.said.noLastOwner', values: {} }, 'refused')
  }
  const { text, owner } = found
  const ownerId = owner.id ?? newId()
  const newcomer = { id: ownerId, kind: 'department', name: owner.name } as const
  const who = owner.id === undefined ? { newcomer } : { ownerId }
  write(place, edit, text, (dispatch) =>
    dispatch(assignAccountable, { touchpointIds: [edit.id], ...who }),
  )
  lastOwners.set(editor, ownerId)
  const values = { name: owner.name, what: t('map.one', { name: text.slice(0, 80) }) }
  const key = owner.id === undefined ? 'map.said.ownedNew' : 'map.said.owned'
  return session.notify({ key, values }, 'done', true)
}
