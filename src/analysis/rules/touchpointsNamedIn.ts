import { oncePer } from '../../lib/oncePer.ts'
import type { JourneyGraph } from '../journeyGraph.ts'

/** Shorter words stand in too many texts. */
const shortest = 4
const mostWords = 4

/**
 * How many of its words and phrases, or its whole name, stand in a text, by the touchpoint's id; no entry: none. Those
 * are looked up in one list for the whole journey, so that a text costs what it is long.
 */
export function touchpointsNamedIn(text: string, graph: JourneyGraph): Map<string, number> {
  const phrases = phrasesOf(graph)
  const words = wordsOf(text)
  const found = new Set<string>()
  for (let from = 0; from < words.length; from += 1)
    for (let length = 1; length <= mostWords; length += 1)
      found.add(words.slice(from, from + length).join(' '))
  const hits = new Map<string, number>()
  for (const phrase of found)
    for (const id of phrases.get(phrase) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1)
  return hits
}

const phrasesOf = oncePer(({ touchpoints }: JourneyGraph): Map<string, string[]> => {
  const phrases = new Map<string, string[]>()
  for (const [id, { touchpoint }] of touchpoints) {
    const all = [touchpoint.name, ...(touchpoint.words ?? [])].map((one) => wordsOf(one).join(' '))
    for (const phrase of new Set(all)) {
      if (phrase.length < shortest) continue
      const list = phrases.get(phrase)
      if (list) list.push(id)
      else phrases.set(phrase, [id])
    }
  }
  return phrases
})

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '')
}
