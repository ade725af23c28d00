import { isSameJson } from '../lib/json.ts'
import { type Change, squashed } from '../model/change.ts'

/** One step of undo: what a person did in one go. */
export interface HistoryEntry {
  /** Message key of what was done. */
  readonly label: string
  readonly changes: readonly Change[]
  /** Changes with the same key within {@link mergeWithin} ms melt into one entry. */
  readonly mergeKey?: string
  readonly at: number
}

export interface History {
  readonly done: readonly HistoryEntry[]
  readonly undone: readonly HistoryEntry[]
}

export const noHistory: History = { done: [], undone: [] }

/** Typing in one field within this many milliseconds is one step of undo. */
const mergeWithin = 500
const mostEntries = 1000

/** History after one more change. What was undone before can't be redone any more. */
export function pushed(history: History, entry: HistoryEntry): History {
  const last = history.done.at(-1)
  const isContinued =
    last?.mergeKey !== undefined &&
    last.mergeKey === entry.mergeKey &&
    entry.at - last.at <= mergeWithin
  if (!isContinued) return { done: [...history.done.slice(1 - mostEntries), entry], undone: [] }
  const changes = squashed([...last.changes, ...entry.changes], isSameJson)
  const before = history.done.slice(0, -1)
  return { done: changes.length === 0 ? before : [...before, { ...entry, changes }], undone: [] }
}
