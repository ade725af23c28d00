const slice = 4 * 1024 * 1024

/** What is read in stretches: a Blob, or what looks like one. */
export interface Sliceable {
  readonly size: number
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/**
 * What a file's bytes are known by: SHA-256 over the SHA-256 of each stretch of 4 MiB, in hex, so that a file is
 * never held whole. "" where the browser offers no SHA-256 (a page that is not served safely).
 */
export async function feedbackHash(file: Sliceable): Promise<string> {
  const { subtle } = globalThis.crypto
  if (!('digest' in subtle)) return ''
  const digests: number[] = []
  for (let at = 0; at === 0 || at < file.size; at += slice) {
    const bytes = new Uint8Array(await file.slice(at, at + slice).arrayBuffer())
    digests.push(...new Uint8Array(await subtle.digest('SHA-256', bytes)))
  }
  const whole = new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(digests)))
  return Array.from(whole, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
