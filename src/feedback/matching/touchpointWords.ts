import type { StemTable } from '../text/stemTable.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** What of a touchpoint finds feedback. */
export interface TouchpointWords {
  id: string
  name: string
  words: readonly string[]
  /** what a column of a file may call it, besides its id, name and words */
  channel?: string
}

/** One thing to look for: stems that stand in this order, with at most one word between two. */
export interface Clue {
  stems: readonly number[]
  /** stems of it that are no stop words */
  content: readonly number[]
  kind: 'word' | 'name' | 'part-of-name'
}

/** Stop words that say something where a person gives one alone as a word of a touchpoint. */
const TELLING: ReadonlySet<string> = new Set(
  'nothing none nobody never no nichts niemand nie kein keine keiner'.split(' '),
)

/** Undefined where a word of it stands in no comment, or all are stop words. */
function clueOf(words: readonly string[], kind: Clue['kind'], stems: StemTable): Clue | undefined {
  const ids = words.map((word) => stems.find(word))
  const known = ids.flatMap((id) => (id === undefined ? [] : [id]))
  if (known.length < ids.length) return undefined
  const isTelling = kind === 'word' && words.length === 1 && TELLING.has(words[0] ?? '')
  const content = isTelling ? known : known.filter((id) => !stems.isStop(id))
  return content.length === 0 ? undefined : { stems: known, content, kind }
}

const isNew = (clues: readonly Clue[], { stems }: Clue): boolean =>
  !clues.some((clue) => clue.stems.join() === stems.join())

/**
 * The clues of a touchpoint: each of its words or phrases, its whole name, and the single words of
 * the name. A word with a hyphen is looked for without it too ("wi-fi", "wifi").
 */
export function cluesOf(touchpoint: TouchpointWords, stems: StemTable): Clue[] {
  const clues: Clue[] = []
  const add = (words: readonly string[], kind: Clue['kind']): void => {
    const clue = words.length > 0 ? clueOf(words, kind, stems) : undefined
    if (clue && isNew(clues, clue)) clues.push(clue)
  }
  for (const entry of touchpoint.words) {
    const words = wordsOf(entry)
    add(words, 'word')
    if (/\p{L}-\p{L}/u.test(entry)) add(wordsOf(entry.replaceAll('-', '')), 'word')
  }
  const name = wordsOf(touchpoint.name)
  add(name, 'name')
  for (const word of name) add([word], 'part-of-name')
  return clues
}
