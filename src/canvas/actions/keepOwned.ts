import { assignAccountable } from '../../commands/verbs/assignAccountable.ts'
import { t } from '../../i18n/t.ts'
import { personOrDepartment } from '../../model/queries.ts'
import { newcomerOf } from '../../parts/ownerOptions.ts'
import { newId } from '../../lib/newId.ts'
import type { Editor } from '../../store/createEditor.ts'
import { type EditPlace, type TextEdit, write } from '../editing/textEdit.ts'
import { ownerTyped } from './ownerTyped.ts'

const lastOwners = new WeakMap<Editor, string>()

/** Whom an @ named last in this tab. */
export function lastOwner(editor: Editor): string | undefined {
  return lastOwners.get(editor)
}

/**
 * Keeps a name and the owner typed behind it, or `picked` for it from the list, as one step of undo, and says who it is.
 */
export function keepOwned(place: EditPlace, edit: TextEdit, typed: string, picked?: string): void {
  const { editor, session } = place
  const found = ownerTyped(editor.getState().records, typed, lastOwner(editor))
  const owner: Owner | undefined = picked === undefined ? found?.owner : pickedOwner(editor, picked)
  if (!found || !owner) {
    write(place, edit, found?.text ?? typed)
    return session.notify({ key: 'map.said.noLastOwner', values: {} }, 'refused')
  }
  const { text } = found
  const ownerId = owner.id ?? newId()
  const { name, kind = 'department' } = owner
  const who = owner.id === undefined ? { newcomer: { id: ownerId, kind, name } } : { ownerId }
  write(place, edit, text, (dispatch) =>
    dispatch(assignAccountable, { touchpointIds: [edit.id], ...who }),
  )
  lastOwners.set(editor, ownerId)
  const values = { name, what: t('map.one', { name: text.slice(0, 80) }) }
  const key = owner.id === undefined ? 'map.said.ownedNew' : 'map.said.owned'
  return session.notify({ key, values: { ...values, kind } }, 'done', true)
}

interface Owner {
  readonly id?: string
  readonly name: string
  readonly kind?: 'person' | 'department'
}

/** Whom an option of the list stands for. */
function pickedOwner(editor: Editor, key: string): Owner | undefined {
  const newcomer = newcomerOf(key, newId)
  if (newcomer) {
    const { kind, name } = newcomer
    return { name, kind: kind === 'person' ? 'person' : 'department' }
  }
  const known = personOrDepartment(editor.getState().records, key)
  return known && { id: known.id, name: known.name }
}
