import type { Command } from '../../commands/command.ts'
import { deleteRecords } from '../../commands/verbs/deleteRecords.ts'
import { rename, textField } from '../../commands/verbs/rename.ts'
import { recordOf } from '../../model/records.ts'
import type { Editor, EditorState } from '../../store/createEditor.ts'
import type { Session } from '../../store/createSession.ts'
import type { Value } from '../value.ts'

/** A record that was made only to be named: the text typed into it belongs to its making. */
export interface Making {
  /** Makes it again, called `text`. */
  readonly make: (text: string) => void
  /** The step of undo that made it. */
  readonly entry: EditorState['history']['done'][number] | undefined
}

/** The text being edited on the map. */
export interface TextEdit {
  readonly id: string
  /** What stands in the box at first, where it is not the record's text. */
  readonly initial?: string
  readonly making?: Making
}

export interface EditPlace {
  readonly editor: Editor
  readonly session: Session
  readonly edit: Value<TextEdit | undefined>
}

/** Opens the text of a record for editing. Typing over it begins with `initial`. */
export function startEdit({ session, edit }: EditPlace, next: TextEdit): void {
  edit.set(next)
  session.select([next.id])
  session.setState({ editing: next.id })
}

/** Makes a record by a command that takes its text, and opens it. Returns false where the command refused. */
export function makeAndEdit<A>(
  place: EditPlace,
  id: string,
  command: Command<A>,
  args: (text: string) => A,
  words: { readonly standIn: string; readonly initial?: string },
): boolean {
  const { editor, session } = place
  const make = (text: string): void => {
    const outcome = editor.dispatch(command, args(text))
    if (outcome.refused) session.notify(outcome.refused, 'refused')
  }
  make(words.standIn)
  if (!recordOf(editor.getState().records, id)) return false
  const making = { make, entry: editor.getState().history.done.at(-1) }
  const { initial } = words
  startEdit(place, { id, making, ...(initial === undefined ? {} : { initial }) })
  return true
}

/** The text that a person sees on a record. */
export function textOf(editor: Editor, id: string): string {
  const record = recordOf(editor.getState().records, id)
  const field = record && textField(record.kind)
  const value: unknown = record && field ? Reflect.get(record, field) : undefined
  return typeof value === 'string' ? value : ''
}

/**
 * Keeps what was typed. Something just made becomes one step of undo with its name; left empty, it is taken back.
 * Returns whether the record is still there.
 */
export function keepEdit(place: EditPlace, text: string): boolean {
  const { editor, session, edit } = place
  const now = edit.get()
  if (!now) return false
  const typed = text.trim()
  if (typed === '' && now.making) {
    cancelEdit(place)
    return false
  }
  endEdit(place)
  if (typed === '' || typed === textOf(editor, now.id)) return true
  if (now.making && editor.getState().history.done.at(-1) === now.making.entry) {
    editor.undo()
    now.making.make(typed)
    return true
  }
  const outcome = editor.dispatch(rename, { id: now.id, text: typed })
  if (outcome.refused) session.notify(outcome.refused, 'refused')
  return true
}

/** Leaves the text as it was; what was made only to be typed into goes again. */
export function cancelEdit(place: EditPlace): void {
  const { editor, edit } = place
  const now = edit.get()
  endEdit(place)
  if (!now?.making) return
  if (editor.getState().history.done.at(-1) === now.making.entry) editor.undo()
  else editor.dispatch(deleteRecords, { ids: [now.id], at: new Date().toISOString() })
}

function endEdit({ session, edit }: EditPlace): void {
  edit.set(undefined)
  session.setState({ editing: undefined })
}
