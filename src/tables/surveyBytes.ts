import { type ByteSource, piecesOf } from './byteSource.ts'
import { type Encoding, encodingOfHead, Utf8Check, type FoundEncoding } from './encoding.ts'
import { joinedBytes } from './joinedBytes.ts'
import { TableError } from './tableError.ts'

const HEAD_BYTES = 262144

/** What the first pass over the bytes tells. */
export interface Survey {
  found: FoundEncoding
  head: Uint8Array
  bytes: number
  damagedCharacters: number
}

/** First pass over the bytes: the encoding stands before a row is handed on. */
export async function surveyBytes(
  source: ByteSource,
  options: { encoding?: Encoding; signal?: AbortSignal } = {},
): Promise<Survey> {
  const pieces: Uint8Array[] = []
  const check = new Utf8Check()
  let bytes = 0
  let headBytes = 0
  for await (const piece of piecesOf(source)) {
    options.signal?.throwIfAborted()
    if (headBytes < HEAD_BYTES) {
      const part = piece.subarray(0, HEAD_BYTES - headBytes)
      pieces.push(part)
      headBytes += part.length
    }
    bytes += piece.length
    check.push(piece)
  }
  const head = joinedBytes(pieces, headBytes)
  const found = encodingOfHead(head) ?? { encoding: check.encoding, bom: 0 }
  const encoding = options.encoding ?? found.encoding
  return {
    found: { encoding, bom: encoding === found.encoding ? found.bom : 0 },
    head,
    bytes,
    damagedCharacters: encoding === 'utf-8' ? check.malformed : 0,
  }
}

/**
 * All bytes of a file that can only be read whole.
 * @throws TableError `too-large` over the limit of bytes
 */
export async function wholeOf(
  source: ByteSource,
  limit: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of piecesOf(source)) {
    signal?.throwIfAborted()
    bytes += piece.length
    if (bytes > limit) throw new TableError('too-large', { limit })
    pieces.push(piece)
  }
  return joinedBytes(pieces, bytes)
}

/** Decodes text; a byte-order mark is left to the caller, who knows it from the survey. */
export const decoderOf = (encoding: FoundEncoding['encoding']): TextDecoder =>
  new TextDecoder(encoding, { ignoreBOM: true })

/** The text of the head, and whether that is the whole file. */
export function textOfHead({ found, head, bytes }: Survey): { text: string; isWhole: boolean } {
  const isWhole = head.length === bytes
  const body = head.subarray(found.bom)
  return { text: decoderOf(found.encoding).decode(body, { stream: !isWhole }), isWhole }
}
