/** A stream of bytes, of a file in the browser or in Node. */
export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>

/**
 * Opens the bytes from their beginning, each time it is called: `() => file.stream()`. Reading
 * twice is what lets the encoding be known before the first row is handed on.
 */
export type ByteSource = () => ByteStream

/** The pieces of a stream; not every browser can iterate a ReadableStream. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  const stream = source()
  if (!('getReader' in stream)) {
    yield* stream
    return
  }
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
