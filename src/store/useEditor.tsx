import { createContext, use, useCallback, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Command } from '../commands/command.ts'
import { assert } from '../lib/assert.ts'
import { oncePer } from '../lib/oncePer.ts'
import { FindingsBySubject } from '../model/FindingsBySubject.ts'
import { changedBetween } from '../model/changedBetween.ts'
import type { Finding } from '../model/finding.ts'
import type { KindName, RecordOf } from '../model/kinds.ts'
import { recordsOfKind } from '../model/queries.ts'
import { type Records, liveRecord, livingRecord } from '../model/records.ts'
import type { DispatchOptions, Dispatched, Editor, EditorState } from './createEditor.ts'
import type { Session, SessionState } from './createSession.ts'

interface Open {
  readonly editor: Editor
  readonly session: Session
}

/** The open editor and session, for everything below. */
export const EditorContext = createContext<Open | undefined>(undefined)

export function useOpen(): Open {
  const open = use(EditorContext)
  assert(open, 'an open editor around this component')
  return open
}

/** A living record by id; re-renders only when that very record changes. */
export function useRecord<K extends KindName>(
  kind: K,
  id: string | undefined,
): RecordOf<K> | undefined {
  const { editor } = useOpen()
  return useStore(editor, (state) => liveRecord(state.records, kind, id))
}

/** A value computed from all records; re-renders when the value (shallowly) changes. Keep it cheap. */
export function useRecords<T>(select: (records: Records) => T): T {
  const { editor } = useOpen()
  return useStore(
    editor,
    useShallow((state: EditorState) => select(state.records)),
  )
}

/** All living records of a kind; the same list as long as none of that kind changes. */
export function useRecordsOfKind<K extends KindName>(kind: K): readonly RecordOf<K>[] {
  const { editor } = useOpen()
  const [select] = useState(() => keptList(kind))
  return useStore(editor, select)
}

function keptList<K extends KindName>(kind: K): (state: EditorState) => readonly RecordOf<K>[] {
  let before: { readonly records: Records; readonly list: readonly RecordOf<K>[] } | undefined
  return ({ records }) => {
    const isSame =
      before?.records.index === records.index &&
      changedBetween(before.records, records).every(([, record]) => record?.kind !== kind)
    const list = before && isSame ? before.list : recordsOfKind(records, kind)
    before = { records, list }
    return list
  }
}

export function useHistory(): EditorState['history'] {
  const { editor } = useOpen()
  return useStore(editor, (state) => state.history)
}

export function useSession<T>(select: (state: SessionState) => T): T {
  const { session } = useOpen()
  return useStore(session, useShallow(select))
}

/** What is selected and still there. */
export function useLivingSelection(): readonly string[] {
  const selection = useSession((state) => state.selection)
  return useRecords((records) => selection.filter((id) => livingRecord(records, id)))
}

/** The findings, the worst first. Tens of thousands are compared as one list, never one by one. */
export function useFindings(): SessionState['findings'] {
  const { session } = useOpen()
  return useStore(session, findingsIn)
}

const findingsIn = ({ findings }: SessionState): SessionState['findings'] => findings

/** The findings that speak of a record, in no particular order; re-renders only when one of them changes. */
export function useFindingsOf(id: string): readonly Finding[] {
  const { session } = useOpen()
  return useStore(session, ({ findings }) => {
    const bySubject = bySubjectIn(session)
    bySubject.follow(findings)
    return bySubject.of(id)
  })
}

const bySubjectIn = oncePer<Session, FindingsBySubject>(() => new FindingsBySubject())

/** Gives the focus to the map, where it is shown. */
export function useToMap(): () => void {
  const { session } = useOpen()
  return useCallback(() => {
    if (session.getState().view === 'map') session.setState({ mapWish: 'focus' })
  }, [session])
}

/** Runs commands; what a command refuses is said to the person. */
export function useDispatch(): <A>(
  command: Command<A>,
  args: A,
  options?: DispatchOptions,
) => Dispatched {
  const { editor, session } = useOpen()
  return useCallback(
    (command, args, options) => {
      const outcome = editor.dispatch(command, args, options)
      if (outcome.refused) session.notify(outcome.refused, 'refused')
      return outcome
    },
    [editor, session],
  )
}
