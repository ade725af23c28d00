import { UNSCORED } from '../comments/commentChunk.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'
import { drawnMood } from './drawnMood.ts'

/** Bands of lengths there are: 0, 1, 2–3, 4–7 … words. */
export const BANDS = 33

/**
 * Every comment of an index as one that a touchpoint is compared with, worked out once: which filter is on and which
 * touchpoint is looked at changes nothing of it.
 */
export interface DrawnMoods {
  /** place in LABELS; UNSCORED where the comment is */
  label: Uint8Array
  /** place of its length's band */
  band: Uint8Array
}

export function drawnMoods(index: CommentIndex): DrawnMoods {
  const label = new Uint8Array(index.count)
  const band = new Uint8Array(index.count)
  let comment = 0
  for (const chunk of index.chunks) {
    for (let at = 0; at < chunk.count; at++, comment++) {
      if (chunk.label[at] === UNSCORED) {
        label[comment] = UNSCORED
        continue
      }
      const drawn = drawnMood(index, { chunk, at }, comment)
      label[comment] = drawn.label
      band[comment] = bandPlace(drawn.words)
    }
  }
  return { label, band }
}

/** The fewest words of a band: 0, 1, 2, 4, 8 … */
export const wordsOfBand = (band: number): number => (band === 0 ? 0 : 2 ** (band - 1))

const bandPlace = (words: number): number => (words === 0 ? 0 : 32 - Math.clz32(words))
