import { type RenderResult, cleanup, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import type { RecordOf } from '../../src/model/kinds.ts'
import { type Records, liveRecord } from '../../src/model/records.ts'
import { type Editor, createEditor } from '../../src/store/createEditor.ts'
import { type Session, createSession } from '../../src/store/createSession.ts'
import { EditorContext } from '../../src/store/useEditor.tsx'

afterEach(cleanup)

export interface OpenEditor extends RenderResult {
  readonly editor: Editor
  readonly session: Session
  readonly user: UserEvent
  readonly touchpoint: (id: string) => RecordOf<'touchpoint'> | undefined
}

/** Shows something over a real store with these records. */
export function openEditor(records: Records, shown: ReactNode): OpenEditor {
  let clock = 0
  const editor = createEditor(records, () => (clock += 1000))
  const session = createSession()
  return {
    editor,
    session,
    user: userEvent.setup(),
    touchpoint: (id) => liveRecord(editor.getState().records, 'touchpoint', id),
    ...render(<EditorContext value={{ editor, session }}>{shown}</EditorContext>),
  }
}
