import type { ByteSource } from '../tables/byteSource.ts'

/** Bytes handed on at once: a few hundred rows, which are read and scored within one turn. */
const pieceBytes = 65_536

export interface TurnOptions {
  /** Milliseconds, for pauses. */
  readonly now: () => number
  /** Milliseconds of work after which whoever waits is heard. */
  readonly turn: number
  readonly signal?: AbortSignal
}

/**
 * A file's bytes with pauses in between. A stream whose bytes are there already never leaves the thread by itself, and
 * a word to stop would be heard only after the last row. Throws the signal's reason when stopped, and a
 * NotReadableError, as browsers do, for a file that has changed since it was chosen.
 */
export function feedbackBytes(file: Blob, { now, turn, signal }: TurnOptions): ByteSource {
  return async function* pieces() {
    let since = now()
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
          if (now() - since >= turn) {
            await new Promise((resolve) => setTimeout(resolve))
            since = now()
          }
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
