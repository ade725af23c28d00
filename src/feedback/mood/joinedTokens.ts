import type { MoodPhrase, MoodToken, MoodTokens } from './vaderMoods.ts'

/**
 * The words of a text, those of phrases made one; behind the last there is nothing. `openings`: whether each begins a
 * sentence; missing where no phrase asks for it. `places` holds for each word where it begins and ends, and afterwards
 * the same for what is returned.
 */
export function joinedTokens(
  tokens: MoodTokens,
  openings?: readonly boolean[],
  places?: number[],
): MoodToken[] {
  const result: MoodToken[] = []
  const old = places?.splice(0) ?? []
  for (let at = 0; ;) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase =
      token.opens === undefined ? undefined : phraseAt(tokens, at, openings?.[at] ?? false)
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

/**
 * Whether a phrase may begin at any of the first `count` of these places: if none, joining leaves all as it is;
 * `opening`: one that has to begin a sentence.
 */
export function phrasesAt(
  tokens: MoodTokens,
  places: ArrayLike<number>,
  count: number,
): 'none' | 'any' | 'opening' {
  let found: 'none' | 'any' = 'none'
  for (let n = 0; n < count; n++) {
    const phrase = phraseAt(tokens, places[n] ?? 0, true)
    if (phrase?.isOpening === true) return 'opening'
    if (phrase !== undefined) found = 'any'
  }
  return found
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
