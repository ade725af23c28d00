const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2bff) &&
    (code < 0x3000 || code > 0x303f) &&
    (code < 0xd800 || code > 0xf8ff) &&
    code < 0xfe00)

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/**
 * Calls `visit` for each word of a text, in small letters, with the place where it begins. Letters
 * and digits of any script are words, an apostrophe inside one belongs to it, everything else
 * stands between.
 */
export function eachWord(text: string, visit: (word: string, at: number) => void): void {
  const lower = text.toLowerCase()
  // A few capitals have longer small letters: then places are those of the small text.
  const { length } = lower
  let at = 0
  while (at < length) {
    while (at < length && !isWordCode(lower.charCodeAt(at))) at++
    if (at >= length) return
    const from = at
    let curly = false
    while (at < length) {
      const code = lower.charCodeAt(at)
      if (isApostrophe(code) && isWordCode(lower.charCodeAt(at + 1))) curly ||= code !== 39
      else if (!isWordCode(code)) break
      at++
    }
    const word = lower.slice(from, at)
    visit(curly ? word.replaceAll('’', "'") : word, from)
  }
}
