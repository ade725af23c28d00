import { type ByteSource, piecesOf } from '../tables/byteSource.ts'

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
 * a word to stop would be heard only after the last row. Throws the signal's reason when stopped.
 */
export function feedbackBytes(file: Blob, { now, turn, signal }: TurnOptions): ByteSource {
  return async function* pieces() {
    let since = now()
    for await (const piece of piecesOf(() => file.stream())) {
      for (let at = 0; at < piece.length; at += pieceBytes) {
        if (now() - since >= turn) {
          await new Promise((resolve) => setTimeout(resolve))
          since = now()
        }
        signal?.throwIfAborted()
        yield piece.subarray(at, at + pieceBytes)
      }
    }
  }
}
