import type { GermanLexicon } from './germanLexicon.ts'
import type { GermanToken } from './germanTokens.ts'

/** How many other words "…" stands for at most. */
const GAP = 4

/** A phrase of the lexicon found in a text, by the numbers of its first and last word. */
export interface FoundPhrase {
  first: number
  last: number
  valence: number
}

/** The number of the last word of the phrase, or -1 where it doesn't stand at `first`. */
function matchEnd(tokens: readonly GermanToken[], first: number, parts: readonly string[]): number {
  const { sentence } = tokens[first] ?? {}
  let at = first
  let isGap = false
  for (const part of parts.slice(1)) {
    if (part === '…') {
      isGap = true
      continue
    }
    const last = at + 1 + (isGap ? GAP : 0)
    at++
    while (at < last && tokens[at]?.facts.folded !== part) at++
    if (tokens[at]?.facts.folded !== part || tokens[at]?.sentence !== sentence) return -1
    isGap = false
  }
  return at
}

/** The phrases of a text, the longer ones first; their words are marked in `taken`, those in a gap are not. */
export function findPhrases(
  tokens: readonly GermanToken[],
  phrases: GermanLexicon['phrases'],
  taken: Uint8Array,
): FoundPhrase[] {
  const found: FoundPhrase[] = []
  tokens.forEach((token, first) => {
    if (taken[first] === 1) return
    for (const { parts, valence } of phrases.get(token.facts.folded) ?? []) {
      const last = matchEnd(tokens, first, parts)
      if (last < 0) continue
      const words = new Set(parts)
      for (let at = first; at <= last; at++) {
        if (words.has(tokens[at]?.facts.folded ?? '')) taken[at] = 1
      }
      found.push({ first, last, valence })
      return
    }
  })
  return found
}
