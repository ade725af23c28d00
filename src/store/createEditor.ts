import { createStore } from 'zustand/vanilla'
import { type Command, type Outcome, runCommand } from '../commands/command.ts'
import { type Change, inverted } from '../model/change.ts'
import type { Message } from '../lib/message.ts'
import { type Records, withChanges } from '../model/records.ts'
import { type History, noHistory, pushed } from './history.ts'

/** The open documents and their history. The one truth; the screen and the database only mirror it. */
export interface EditorState {
  readonly records: Records
  readonly history: History
}

export type ChangeListener = (changes: readonly Change[], records: Records) => void

export interface DispatchOptions {
  /** Changes with the same key within 500 ms are one step of undo: typing, dragging a slider. */
  readonly mergeKey?: string
}

export type Dispatched =
  | { readonly refused: Message }
  | { readonly refused?: never; readonly changed: boolean }

export interface Editor {
  readonly getState: () => EditorState
  readonly getInitialState: () => EditorState
  readonly subscribe: (listener: (state: EditorState, previous: EditorState) => void) => () => void
  /** Runs a command. Refused: nothing happened, and here is why. */
  readonly dispatch: <A>(command: Command<A>, args: A, options?: DispatchOptions) => Dispatched
  /** What the command would do or why it would refuse, on a copy that is thrown away. */
  readonly can: <A>(command: Command<A>, args: A) => Outcome
  /** Takes the last step back; its message key, or undefined where there was none. */
  readonly undo: () => string | undefined
  readonly redo: () => string | undefined
  /** Hears every change set once it is in the document: saving, other tabs, analysis. */
  readonly onChanges: (listener: ChangeListener) => () => void
  /** Applies patches made elsewhere (another tab): not part of this tab's history. */
  readonly receive: (changes: readonly Change[]) => void
}

/** Opens documents for editing. `now` gives milliseconds, for merging what is typed in one go. */
export function createEditor(records: Records, now: () => number): Editor {
  const store = createStore<EditorState>(() => ({ records, history: noHistory }))
  const listeners = new Set<ChangeListener>()

  const commit = (next: Records, changes: readonly Change[], history: History): void => {
    store.setState({ records: next, history })
    for (const listener of listeners) listener(changes, next)
  }

  const travel = (from: 'done' | 'undone', to: 'done' | 'undone'): string | undefined => {
    const { records: current, history } = store.getState()
    const entry = history[from].at(-1)
    if (!entry) return undefined
    const changes = from === 'done' ? inverted(entry.changes) : entry.changes
    const { mergeKey: _, ...closed } = entry
    const next = { ...history, [from]: history[from].slice(0, -1), [to]: [...history[to], closed] }
    commit(withChanges(current, changes), changes, next)
    return entry.label
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    can: (command, args) => runCommand(store.getState().records, command, args),
    dispatch(command, args, options = {}) {
      const { records: current, history } = store.getState()
      const outcome = runCommand(current, command, args)
      if (outcome.refused) return { refused: outcome.refused }
      if (outcome.changes.length === 0) return { changed: false }
      const entry = { label: command.label, changes: outcome.changes, at: now(), ...options }
      commit(outcome.records, outcome.changes, pushed(history, entry))
      return { changed: true }
    },
    undo: () => travel('done', 'undone'),
    redo: () => travel('undone', 'done'),
    onChanges(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    receive(changes) {
      const { records: current, history } = store.getState()
      commit(withChanges(current, changes), changes, history)
    },
  }
}
