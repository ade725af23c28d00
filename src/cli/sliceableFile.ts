import { open, stat } from 'node:fs/promises'
import type { Sliceable } from '../feedback/comments/feedbackHash.ts'

/** A file of the disk as one of the browser: its stretches are read when they are asked for. */
export async function sliceableFile(path: string): Promise<Sliceable> {
  const { size } = await stat(path)
  return {
    size,
    slice: (from, to) => ({
      async arrayBuffer() {
        const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from))
        const file = await open(path)
        try {
          await file.read(bytes, 0, bytes.length, from)
          return bytes.buffer
        } finally {
          await file.close()
        }
      },
    }),
  }
}
