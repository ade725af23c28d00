/**
 * Whether a text has one of these words or phrases, whatever its case and punctuation. A star at an end of a word
 * leaves that end open: `renew*` finds "renewal". `=store` finds a text that is this word and nothing else.
 */
export function hasWords(text: string, patterns: readonly string[]): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const padded = ` ${words.filter((word) => word !== '').join(' ')} `
  return patterns.some((pattern) => {
    if (pattern.startsWith('=')) return padded === ` ${pattern.slice(1)} `
    const start = pattern.startsWith('*') ? pattern.slice(1) : ` ${pattern}`
    return padded.includes(start.endsWith('*') ? start.slice(0, -1) : `${start} `)
  })
}
