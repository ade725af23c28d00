const TURNS = `but|however|although|though|whereas|except|yet|unfortunately|despite|while(?=\\s+(?:the|my|our|their|it|they|he|she|we|i)\\b)|aber|jedoch|obwohl|sondern|allerdings|leider`
/** What a new thing to speak of begins with: behind them "and" joins two clauses, not two words of one. */
const SUBJECTS = `the|my|our|their|its?|they|he|she|we|i|you|this|that|there|these|those|an?|his|her|no|some|all|der|die|das|ich|wir|sie|es|mein|meine|unser|unsere`

/**
 * Where a new clause begins: behind the end of a sentence, a comma, a semicolon, a colon, a bracket, a line
 * end, a dash between spaces; before a word that turns ("but", "although", "aber"), which joins neither side's
 * mood; behind "and" and "with" where a new subject follows.
 */
export const BOUNDARY = new RegExp(
  String.raw`[.!?]+["')\]]*(?=\s|$)|[;:\n\r()]+(?=\s|$|[a-z])|\s[-–—]+\s|,\s+|,?\s+(?=(?:${TURNS})\b)|\s+(?:and|&|with|und|mit)\s+(?=(?:${SUBJECTS})\b)`,
  'gi',
)

const ABBREVIATION = /\b(?:dr|mr|mrs|ms|prof|st|no|nr|approx|ca|vs|e\.g|i\.e|z\.b|etc)$/i

/** The places where the clauses of a text begin, the first is 0. */
export function splitClauses(text: string): number[] {
  return clauseStarts(text, text.matchAll(BOUNDARY))
}

/** The same from the matches of BOUNDARY in a text, in their order. */
export function clauseStarts(text: string, matches: Iterable<RegExpExecArray>): number[] {
  const starts = [0]
  for (const found of matches) {
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

const TURN = new RegExp(String.raw`\s*(?:${TURNS})\b`, 'iy')
const SENTENCE_END = /[.!?;\n\r]["')\]]*\s*$/

/** How a clause hangs on to the one before it. */
export type ClauseJoin = 'sentence' | 'turn' | 'within'

/** `start` is a place where splitClauses begins a clause. */
export function clauseJoin(text: string, start: number): ClauseJoin {
  if (start === 0 || SENTENCE_END.test(text.slice(Math.max(0, start - 12), start))) {
    return 'sentence'
  }
  TURN.lastIndex = start
  return TURN.test(text) ? 'turn' : 'within'
}
