import type { MoodPhrase, MoodToken, MoodTokens } from './vaderMoods.ts'

/**
 * The words of a text, those of phrases made one. `openings`: whether each begins a sentence. `places` holds for each
 * word where it begins and ends, and afterwards the same for what is returned.
 */
export function joinedTokens(
  tokens: MoodTokens,
  openings: readonly boolean[],
  places?: number[],
): MoodToken[] {
  const result: MoodToken[] = []
  const old = places?.splice(0) ?? []
  for (let at = 0; at < openings.length;) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase = phraseAt(tokens, at, openings[at] ?? false)
    const count = phrase?.words.length ?? 1
    if (phrase === undefined) result.push(token)
    else result.push(...phrase.tokens)
    if (places) {
      for (let one = phrase?.tokens.length ?? 1; one > 0; one--)
        places.push(old[at * 2] ?? 0, old[(at + count) * 2 - 1] ?? 0)
    }
    at += count
  }
  return result
}

/** Whether any of the first `count` words may begin a phrase: if not, joining leaves them as they are. */
export function hasPhrase(tokens: MoodTokens, count: number): boolean {
  for (let at = 0; at < count; at++) {
    if (tokens[at]?.opens !== undefined && phraseAt(tokens, at, true) !== undefined) return true
  }
  return false
}

function phraseAt(tokens: MoodTokens, at: number, isOpened: boolean): MoodPhrase | undefined {
  const phrases = tokens[at]?.opens
  if (phrases === undefined) return undefined
  for (const phrase of phrases) {
    if ((!phrase.isOpening || isOpened) && stands(phrase.words, tokens, at)) return phrase
  }
  return undefined
}

/** The first word is known to be there. */
function stands(words: readonly string[], tokens: MoodTokens, at: number): boolean {
  for (let step = 1; step < words.length; step++) {
    if (tokens[at + step]?.lower !== words[step]) return false
  }
  return true
}
