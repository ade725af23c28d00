import { JourneyFileError } from './JourneyFileError.ts'
import { maxFileBytes } from './jsonLimits.ts'

/** The text of a journey file: UTF-8, or UTF-16 where its byte-order mark says so. Throws for anything else. */
export function decodeText(input: string | Uint8Array): string {
  if (input.length > maxFileBytes) throw tooLarge(input.length)
  if (typeof input === 'string') return input.startsWith('\uFEFF') ? input.slice(1) : input
  const [first, second] = input
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(input)
  } catch {
    throw new JourneyFileError('encoding')
  }
}

function tooLarge(bytes: number): JourneyFileError {
  const megabyte = 1024 * 1024
  return new JourneyFileError('size', {
    megabytes: Math.ceil(bytes / megabyte),
    max: maxFileBytes / megabyte,
  })
}
