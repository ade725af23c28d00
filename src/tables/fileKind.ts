/** First bytes that tell what is surely no delimited text. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
]

/** A line that is an object from its first to its last sign, and another one below it. */
const JSON_LINES = /^\s*\{[^\n]*\}[^\S\n]*\n\s*\{/

const looksLike = (text: string): string | undefined => {
  const start = text.trimStart().slice(0, 200)
  if (/^<(?:!doctype html|html|head|body|meta|style|table|div)\b/i.test(start))
    return /<t[rdh]\b/i.test(text) ? 'tablepage' : 'html'
  if (/^<(?:\?xml|svg)\b/i.test(start))
    return /<\?mso-application progid="Excel|urn:schemas-microsoft-com:office:spreadsheet/i.test(
      text,
    )
      ? 'excelxml'
      : 'xml'
  if (!/^(\{\s*["}]|\[\s*(\]\s*$|[{[]\s*["\d}\]]))/.test(start)) return undefined
  return JSON_LINES.test(text) ? 'jsonl' : 'json'
}

/** The kind that the first bytes say a file is of, where that is no delimited text. */
export function fileKindOfBytes(head: Uint8Array): string | undefined {
  return MAGIC.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0]
}

/** Characters in which others than those of text would show. */
const CHECKED = 8192

/**
 * The same from the first characters, once decoded: markup, `json`, `jsonl` for JSON Lines, or
 * `binary` where there are characters that no text holds.
 */
export function fileKindOfText(head: string): string | undefined {
  let control = 0
  const checked = Math.min(CHECKED, head.length)
  for (let at = 0; at < checked; at++) {
    const code = head.charCodeAt(at)
    if (code === 0) return 'binary'
    if (code < 9 || (code > 13 && code < 32 && code !== 26 && code !== 27)) control++
  }
  return control > checked / 50 ? 'binary' : looksLike(head)
}
