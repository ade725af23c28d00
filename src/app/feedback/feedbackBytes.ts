import type { ByteSource } from '../../tables/byteSource.ts'
import { type TurnOptions, Turns } from '../Turns.ts'

/** Bytes handed on at once: a few hundred rows, which are parsed within one turn. */
const pieceBytes = 65_536

export interface BytesOptions extends TurnOptions {
  readonly signal?: AbortSignal
}

/**
 * A file's bytes with pauses in between. A stream whose bytes are there already never leaves the thread by itself, and
 * a word to stop would be heard only after the last row. Throws the signal's reason when stopped, and a
 * NotReadableError, as browsers do, for a file that has changed since it was chosen.
 */
export function feedbackBytes(file: Blob, { signal, ...options }: BytesOptions): ByteSource {
  return async function* pieces() {
    const turns = new Turns(options)
    let read = 0
    const reader = file.stream().getReader()
    // A disk that does not answer must not keep anybody from stopping.
    const stop = (): void => void reader.cancel().catch(() => undefined)
    signal?.addEventListener('abort', stop)
    try {
      for (;;) {
        const { done, value: piece } = await reader.read()
        signal?.throwIfAborted()
        if (done) break
        for (let at = 0; at < piece.length; at += pieceBytes) {
          if (turns.isOver) await turns.pause()
          signal?.throwIfAborted()
          yield piece.subarray(at, at + pieceBytes)
        }
        read += piece.length
      }
    } finally {
      signal?.removeEventListener('abort', stop)
      stop()
    }
    if (read !== file.size) throw new DOMException('the file has changed', 'NotReadableError')
  }
}
