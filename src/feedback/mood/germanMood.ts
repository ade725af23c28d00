import { bareDenials, weighClauses, weighTurns } from './germanClauses.ts'
import { findPhrases } from './germanPhrases.ts'
import { germanShortAnswer } from './germanShortAnswer.ts'
import type { GermanLexicon } from './germanLexicon.ts'
import { markWord, type GermanMark } from './germanMarks.ts'
import { negationAt } from './germanNegation.ts'
import { GermanTokens } from './germanTokens.ts'
import type { GermanText } from './germanTokens.ts'
import type { DecidingWord, MoodReader } from './moodReader.ts'
import { compoundOf } from './moodScore.ts'
import { askedBy, type Asked } from './shortAnswer.ts'

const EXCLAMATION = 0.292
/** What remains of "Nicht gut, nicht schlecht" is no mood. */
const LEAST = 0.15

/**
 * Sentiment of German text: a lexicon of customers' words with their valence, and rules for what
 * German does with them (negation on both sides, parted verbs, too much of something, wishes,
 * "aber"). The scale and the last step are VADER's (Hutto and Gilbert 2014), so that scores of both
 * languages compare.
 */
export class GermanMood implements MoodReader {
  private readonly lexicon: GermanLexicon
  private readonly tokens: GermanTokens

  private readonly question: Asked

  constructor(lexicon: GermanLexicon, question?: Asked) {
    this.lexicon = lexicon
    this.tokens = new GermanTokens(lexicon)
    this.question = question
  }

  /** The compound score of a text, -1 … +1, rounded to four digits; 0 for a text without mood. */
  score(text: string): number {
    const short = germanShortAnswer(text, this.question)
    if (short !== undefined) return compoundOf(short)
    const read = this.tokens.read(text)
    let sum = 0
    for (const { mood } of this.moodsOf(read)) sum += mood
    if (Math.abs(sum) < LEAST) return 0
    return compoundOf(sum + Math.sign(sum) * Math.min(read.exclamations, 4) * EXCLAMATION)
  }

  deciding(text: string): readonly DecidingWord[] {
    const short = germanShortAnswer(text, this.question)
    if (short !== undefined) {
      const word = text.trim()
      const from = text.indexOf(word)
      return short === 0 ? [] : [{ word, from, to: from + word.length, weight: short }]
    }
    const read = this.tokens.read(text)
    return this.moodsOf(read)
      .filter(({ mood }) => mood !== 0)
      .map(({ first, last, mood }) => {
        const from = read.tokens[first]?.from ?? 0
        const to = read.tokens[last]?.to ?? from
        return { word: text.slice(from, to), from, to, weight: mood }
      })
  }

  asked(question: string): GermanMood {
    return new GermanMood(this.lexicon, askedBy(question))
  }

  private moodsOf(read: GermanText): GermanMark[] {
    const { tokens } = read
    const taken = new Uint8Array(tokens.length)
    const moods: GermanMark[] = findPhrases(tokens, this.lexicon.phrases, taken).map((phrase) => {
      const turn = phrase.valence === 0 ? undefined : negationAt(tokens, phrase.first, taken, false)
      const mood = phrase.valence * (turn ?? 1)
      return {
        ...phrase,
        mood,
        isNoun: false,
        isPhrase: true,
        isNegated: turn !== undefined && phrase.valence > 0,
      }
    })
    for (let at = 0; at < tokens.length; at++) {
      if (taken[at] === 1) continue
      const mood = markWord(read, at, taken)
      if (mood !== undefined) moods.push(mood)
    }
    moods.sort((a, b) => a.first - b.first)
    weighClauses(read, moods)
    weighTurns(tokens, moods)
    return moods.some(({ mood }) => mood !== 0) ? moods : bareDenials(read, taken)
  }
}
