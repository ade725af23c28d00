/**
 * Where a new clause begins: behind the end of a sentence, a comma, a semicolon, a line end, a
 * dash between spaces; before a word that turns ("but", "although", "aber"), which joins neither side's mood.
 */
const BOUNDARY =
  /[.!?]+["')\]]*(?=\s|$)|[;\n\r]+|\s[-–—]+\s|,\s+|,?\s+(?=(?:but|however|although|though|whereas|except|yet|unfortunately|aber|jedoch|obwohl|sondern|allerdings|leider)\b)/gi

const ABBREVIATION = /\b(?:dr|mr|mrs|ms|prof|st|no|nr|approx|ca|vs|e\.g|i\.e|z\.b|etc)$/i

/** The places where the clauses of a text begin, the first is 0. */
export function splitClauses(text: string): number[] {
  const starts = [0]
  for (const found of text.matchAll(BOUNDARY)) {
    const end = found.index + found[0].length
    if (
      found[0] === '.' &&
      ABBREVIATION.test(text.slice(Math.max(0, found.index - 6), found.index))
    ) {
      continue
    }
    if (end < text.length && end > (starts.at(-1) ?? 0)) starts.push(end)
  }
  return starts
}
