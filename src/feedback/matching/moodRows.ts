import type { MoodReaders } from '../mood/moodReaders.ts'
import type { StemTable } from '../text/stemTable.ts'

/** The score of a single word of valence 1 on the lexicon's scale from -4 to +4. */
const MOOD_FROM = 0.25
/** Rows between two turns. */
const AT_ONCE = 500

/** Reading a word takes as long as a short comment, and the same words come again with every learning. */
const known = new WeakMap<MoodReaders, Map<string, boolean>>()

/** Tells whether a single word carries mood in itself, in any language that is read. */
export function wordOfMood(moods: MoodReaders | undefined): (word: string) => boolean {
  if (moods === undefined) return () => false
  const words = known.get(moods) ?? new Map<string, boolean>()
  known.set(moods, words)
  const readers = [...moods.all]
  return (word) => {
    const before = words.get(word)
    if (before !== undefined) return before
    const isMood = readers.some((reader) => Math.abs(reader.score(word)) >= MOOD_FROM)
    words.set(word, isMood)
    return isMood
  }
}

/**
 * For each row of a model 1 where its word carries mood in itself, but for the own words of touchpoints; in turns of 500
 * rows.
 */
export function* moodRows(
  stems: StemTable,
  rowOf: Int32Array,
  rowCount: number,
  own: readonly ReadonlySet<number>[],
  moods: MoodReaders | undefined,
): Generator<void, Uint8Array> {
  const isMood = new Uint8Array(rowCount)
  const hasMood = wordOfMood(moods)
  const isOwn = new Set(own.flatMap((stemsOfOne) => [...stemsOfOne]))
  for (let stem = 0; stem < rowOf.length; stem++) {
    const row = rowOf[stem] ?? 0
    if (row === 0) continue
    if (!isOwn.has(stem) && hasMood(stems.word(stem))) isMood[row] = 1
    if (row % AT_ONCE === 0) yield
  }
  return isMood
}
