import { createReadStream } from 'node:fs'
import type { ByteSource } from '../tables/byteSource.ts'

/** The bytes of a file, in pieces of half a megabyte; may be read again and again. */
export function byteSourceOf(path: string): ByteSource {
  return () => createReadStream(path, { highWaterMark: 524_288 })
}
