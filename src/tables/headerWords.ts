/**
 * Words that name columns of feedback files, English and German. A single column counts as having
 * a header only when its first cell is one of these: a comment is no header.
 */
const HEADER_WORDS = new Set(
  `answer answers antwort antworten anmerkung anmerkungen bemerkung bemerkungen beschreibung beschwerde
  bewertung bewertungen comment comments complaint complaints content datum date description feedback
  freitext freitexte grund id issue kommentar kommentare message messages nachricht narrative note notes
  opinion reason remark remarks response responses review reviews rückmeldung score suggestion suggestions
  text texte verbatim verbatims`.split(/\s+/),
)

const QUESTION =
  /^(what|how|which|please|was|wie|warum|why)\b.*\b(we|our|us|your|you|this|score|wir|uns|sie|ihr|ihre)\b/i

/** Does the first cell of a file with one column name what follows, rather than being a part of it? */
export function isSingleColumnHeader(cell: string): boolean {
  const text = cell.trim()
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0 || text.length > 200 || /[!\n]|[^.]\.$/.test(text)) return false
  if (text.endsWith('?')) return words.length >= 3 && QUESTION.test(text) && !/^why/i.test(text)
  if (words.length > 4) return false
  // "Customer Complaint" names, "My complaint is open" tells.
  return HEADER_WORDS.has(words.at(-1) ?? '') || (words.length === 1 && /[_:]$/.test(text))
}
