import { eachWord } from './eachWord.ts'

/** The words of a text in small letters, in its order. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  eachWord(text, (word) => words.push(word))
  return words
}
