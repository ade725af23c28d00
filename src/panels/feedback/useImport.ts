import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Message } from '../../lib/message.ts'
import type { FeedbackPort, ReadingState } from './feedbackPort.ts'
import { ImportFlow, type ImportState } from './importFlow.ts'

export interface Import extends ImportState {
  readonly flow: ImportFlow
  /** How far the file in hand is read. */
  readonly reading: ReadingState | undefined
  readonly trouble: Message | undefined
  /** Name of the file that is being looked into, while none is in hand. */
  readonly looking: string | undefined
}

const noState = (): undefined => undefined
const neverChanges = (): (() => void) => () => undefined

/** One import, from the first file to the last. Whatever is open when it goes away is discarded. */
export function useImport(port: FeedbackPort, onFinished: () => void): Import {
  const [flow] = useState(() => new ImportFlow(port, onFinished))
  useEffect(() => () => flow.end(), [flow])
  const state = useSyncExternalStore(flow.subscribe, flow.getState)
  const open = state.open?.reading
  const reading = useSyncExternalStore(open?.subscribe ?? neverChanges, open?.getState ?? noState)
  const looking = state.open
    ? undefined
    : state.files.find(({ status }) => status === 'looking')?.file.name
  return { ...state, flow, reading, trouble: state.problem ?? reading?.problem, looking }
}
