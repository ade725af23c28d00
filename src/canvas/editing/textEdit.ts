import { openAround } from '../../commands/openAround.ts'
import { deleteRecords } from '../../commands/verbs/deleteRecords.ts'
import { rename, textField } from '../../commands/verbs/rename.ts'
import { recordOf } from '../../model/records.ts'
import type { Dispatched, Editor, EditorState } from '../../store/createEditor.ts'
import type { Session } from '../../store/createSession.ts'
import type { Value } from '../value.ts'
import { type Dispatch, together } from '../../commands/together.ts'

type Entry = EditorState['history']['done'][number]

/** What is done in the same step of undo as keeping a text. */
export type More = (dispatch: Dispatch) => void

/** A record that was made only to be named: the text typed into it belongs to its making. */
export interface Making {
  /** Makes it again, called `text`, with what else was typed about it. */
  readonly make: (text: string, more?: More) => void
  /** The step of undo that made it. */
  readonly entry: Entry | undefined
}

/**
 * Text that was kept by renaming while the editing went on: the step of undo that holds it, and what stood there
 * before. Something just made is renamed only where other changes have followed its making.
 */
interface Kept {
  readonly entry: Entry | undefined
  readonly before: string
}

/** The text being edited on the map. */
export interface TextEdit {
  readonly id: string
  /** What stands in the box at first, where it is not the record's text. */
  readonly initial?: string
  readonly making?: Making
  readonly kept?: Kept
}

export interface EditPlace {
  readonly editor: Editor
  readonly session: Session
  readonly edit: Value<TextEdit | undefined>
  /**
   * Keeps a text that names an owner behind an @, or `picked` from those that it may mean; the map brings it, for it is
   * fetched after the first picture.
   */
  readonly keepOwned?: (now: TextEdit, typed: string, picked?: string) => void
}

/** Opens the text of a record for editing. Typing over it begins with `initial`. */
export function startEdit({ session, edit }: EditPlace, next: TextEdit): void {
  edit.set(next)
  session.select([next.id])
  session.setState({ editing: next.id })
}

/**
 * Makes a record by commands that take its text, as one step of undo, and opens it. Returns false where they refused.
 */
export function makeAndEdit(
  place: EditPlace,
  id: string,
  run: (dispatch: Dispatch, text: string) => void,
  words: { readonly standIn: string; readonly initial?: string },
): boolean {
  const { editor } = place
  const make = (text: string, more?: More): void => {
    const command = together((dispatch) => {
      run(dispatch, text)
      more?.(dispatch)
    })
    const seen: typeof command = {
      ...command,
      run: (draft) => {
        command.run(draft, undefined)
        openAround(draft, id)
      },
    }
    say(place, editor.dispatch(seen, undefined))
  }
  make(words.standIn)
  if (!recordOf(editor.getState().records, id)) return false
  const { initial } = words
  const making = { make, entry: lastEntry(place) }
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
export function keepEdit(place: EditPlace, text: string, picked?: string): boolean {
  const now = place.edit.get()
  if (!now) return false
  const typed = text.trim()
  if (typed === '' && now.making) {
    cancelEdit(place)
    return false
  }
  endEdit(place)
  if (isOwned(place, now.id, typed)) place.keepOwned?.(now, typed, picked)
  else if (typed !== '' || canBeEmpty(place, now.id)) write(place, now, typed)
  return true
}

/** A card with a picture needs no text. */
function canBeEmpty({ editor }: EditPlace, id: string): boolean {
  return editor.can(rename, { id, text: '' }).refused === undefined
}

/** Keeps what is typed so far and goes on editing: the page may not come back. Escape still takes it back. */
export function keepSoFar(place: EditPlace, text: string): void {
  const { editor, edit } = place
  const now = edit.get()
  const typed = text.trim()
  if (!now || typed === '' || typed === textOf(editor, now.id)) return
  const before = now.kept?.before ?? textOf(editor, now.id)
  const isMade = write(place, now, typed)
  const entry = lastEntry(place)
  const { making } = now
  edit.set(
    isMade && making
      ? { ...now, making: { ...making, entry } }
      : { ...now, kept: { entry, before } },
  )
}

/** Whether an owner is named behind the name: “Phone menu @Support”. */
export function isOwned({ editor }: EditPlace, id: string, typed: string): boolean {
  return /\S\s+@/u.test(typed) && recordOf(editor.getState().records, id)?.kind === 'touchpoint'
}

/** One step of undo for all that was typed in one go. Returns whether the record was made anew. */
export function write(
  place: EditPlace,
  { id, making, kept }: TextEdit,
  typed: string,
  more?: More,
): boolean {
  const { editor } = place
  if (typed === textOf(editor, id) && !more) return false
  const own = kept ? kept.entry : making?.entry
  const isLast = own !== undefined && lastEntry(place) === own
  if (isLast) editor.undo()
  // After other changes it is not made anew: they may be about it.
  const isMade = isLast && making !== undefined && kept === undefined
  if (isMade) making.make(typed, more)
  else {
    const command = together((dispatch) => {
      dispatch(rename, { id, text: typed })
      more?.(dispatch)
    }, rename.label)
    say(place, editor.dispatch(command, undefined))
  }
  return isMade
}

/** Leaves the text as it was; what was made only to be typed into goes again. */
export function cancelEdit(place: EditPlace): void {
  const { editor, edit } = place
  const now = edit.get()
  endEdit(place)
  if (!now) return
  const { id, making, kept } = now
  const isKeptLast = kept !== undefined && lastEntry(place) === kept.entry
  if (isKeptLast) editor.undo()
  if (making && lastEntry(place) === making.entry) editor.undo()
  else if (making) editor.dispatch(deleteRecords, { ids: [id], at: new Date().toISOString() })
  else if (kept && !isKeptLast) say(place, editor.dispatch(rename, { id, text: kept.before }))
}

function lastEntry({ editor }: EditPlace): Entry | undefined {
  return editor.getState().history.done.at(-1)
}

function say({ session }: EditPlace, outcome: Dispatched): void {
  if (outcome.refused) session.notify(outcome.refused, 'refused')
}

function endEdit({ session, edit }: EditPlace): void {
  edit.set(undefined)
  session.setState({ editing: undefined })
}
