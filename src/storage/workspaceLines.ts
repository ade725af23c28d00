import { WorkspaceFileError } from './WorkspaceFileError.ts'

export const workspaceFormat = 'throughline/workspace'
/** 1: texts in their chunks; nothing settled, no mappings. 2: no templates. */
export const workspaceVersion = 3

/** Bounds of a file that is read: a small one may unpack to anything. */
export interface WorkspaceLimits {
  /** Bytes, unpacked. */
  readonly total: number
  /** Characters. */
  readonly line: number
  readonly lines: number
}

export const workspaceLimits: WorkspaceLimits = {
  total: 2 * 1024 ** 3,
  line: 64 * 1024 ** 2,
  lines: 1_000_000,
}

/** Lines as gzipped UTF-8. Pulled: nothing is made before somebody reads. */
export function gzipLines(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = new ReadableStream<BufferSource>({
    async pull(controller) {
      try {
        const { done, value } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(`${value}\n`))
      } catch (error) {
        controller.error(error)
      }
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
  return source.pipeThrough(new CompressionStream('gzip'))
}

/** The lines of gzipped UTF-8, one at a time, within the limits. Throws WorkspaceFileError. */
export async function* gunzipLines(
  stream: ReadableStream<Uint8Array>,
  limits: WorkspaceLimits,
): AsyncGenerator<string> {
  const reader = stream
    .pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
    .getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let total = 0
  let count = 0
  let rest: string[] = []
  let restLength = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(damaged)
      if (done) break
      total += value.byteLength
      if (total > limits.total) throw new WorkspaceFileError('tooLarge', { max: limits.total })
      const parts = decode(decoder, value).split('\n')
      for (const [index, part] of parts.entries()) {
        rest.push(part)
        restLength += part.length
        if (restLength > limits.line)
          throw new WorkspaceFileError('lineTooLong', { line: count + 1, max: limits.line })
        if (index === parts.length - 1) continue
        if (++count > limits.lines)
          throw new WorkspaceFileError('tooManyLines', { max: limits.lines })
        yield rest.join('')
        rest = []
        restLength = 0
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  if (restLength > 0) throw new WorkspaceFileError('cutOff', { line: count + 1 })
}

function damaged(cause: unknown): never {
  throw new WorkspaceFileError('damaged', {}, cause)
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true })
  } catch (error) {
    return damaged(error)
  }
}
