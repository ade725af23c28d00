import type { FeedbackSource } from '../comments/feedbackSource.ts'
import { cleanText } from '../text/cleanText.ts'
import { eachWord } from '../text/eachWord.ts'
import { NeutralWords } from '../text/neutralWords.ts'
import type { MoodModel } from './moodModel.ts'
import type { DecidingWord } from './moodReader.ts'
import type { MoodReaders } from './moodReaders.ts'
import { questionOf } from './questionOf.ts'

/** Of the words that a model weighs, the strongest are shown. */
const MOST_WORDS = 8
/** A word that weighs less than this part of the strongest one decides nothing. */
const LEAST_PART = 1 / 3

/** The words of a comment that decided its mood where the words decide, read as an import of its source reads them. */
export function decidingWords(
  text: string,
  language: string,
  { facts, mapping, neutralWords = [] }: Pick<FeedbackSource, 'facts' | 'mapping' | 'neutralWords'>,
  moods: MoodReaders,
): readonly DecidingWord[] {
  const reader = moods.asked(questionOf(facts.header, mapping.roles)).forLanguage(language)
  // What is cleaned and hidden leaves its room, so places in it are places in the text.
  return reader?.deciding(cleanText(new NeutralWords(neutralWords).hidden(text))) ?? []
}

/**
 * The same where a model decided: the words that weigh most in it, in the order of the text. `tokens` are the
 * numbers of the comment's words, in the order of the text.
 */
export function decidingByModel(
  text: string,
  tokens: ArrayLike<number>,
  model: MoodModel,
): readonly DecidingWord[] {
  const weights = model.deciding(tokens, 0, tokens.length)
  const words: DecidingWord[] = []
  eachWord(cleanText(text), (word, from) => {
    const weight = weights[words.length] ?? 0
    const to = from + word.length
    words.push({ word: text.slice(from, to), from, to, weight })
  })
  const strongest = words.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const least = Math.abs(strongest[0]?.weight ?? 0) * LEAST_PART
  const shown = new Set(
    strongest
      .slice(0, MOST_WORDS)
      .filter(({ weight }) => weight !== 0 && Math.abs(weight) >= least),
  )
  return words.filter((word) => shown.has(word))
}
