import { readFileSync } from 'node:fs'

/** The first rows of the NHS sample, about so many bytes of it, whole rows only. */
export function nhsPart(bytes = 400_000): string {
  const text = readFileSync('public/samples/nhs-patient-comments.csv', 'utf8')
  let end = 0
  let quotes = 0
  for (let at = 0; at < Math.min(bytes, text.length); at++) {
    if (text[at] === '"') quotes++
    if (text[at] === '\n' && quotes % 2 === 0) end = at + 1
  }
  return text.slice(0, end)
}
