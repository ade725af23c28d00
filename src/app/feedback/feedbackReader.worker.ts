import { expose, transfer } from 'comlink'
import type { ReadStretch } from '../../feedback/reading/rowStretch.ts'
import { FeedbackReaderHost, type FeedbackReaderApi } from './feedbackReaderHost.ts'

const host = new FeedbackReaderHost()
const reader: FeedbackReaderApi = {
  warm: host.warm,
  close: host.close,
  // A chunk is handed over, not copied.
  read: async (...asked) => {
    const read = await host.read(...asked)
    return transfer(read, buffersOf(read))
  },
}
expose(reader)

function buffersOf({ chunk }: ReadStretch): ArrayBuffer[] {
  const lists = [chunk, chunk.words, chunk.text].flatMap((one) => Object.values(one) as unknown[])
  const buffers = lists
    .filter((list) => ArrayBuffer.isView(list))
    .map(({ buffer }) => buffer as ArrayBuffer)
  return [...new Set(buffers)]
}
