import type { StemTable } from '../text/stemTable.ts'
import { wordsOf } from '../text/wordsOf.ts'
import type { CommentIndex } from './commentIndex.ts'

/** What a comment must hold: a word, or words that stand side by side. Each is any of some stems. */
type Wanted = readonly ReadonlySet<number>[]

/** Where a script writes no spaces between words, what is looked for may stand anywhere in a run of signs. */
const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]/

/** Quoted parts, and the words between them. A quote that is not closed yet reaches to the end. */
const PARTS = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|[^"“”„«»]+/g

/**
 * The comments that hold all words of a query, without reading a text: a word finds every form of it ("wait" finds
 * "waiting") and every longer word that begins with it, words in quotation marks stand side by side, in any form.
 * In ascending order, or in that of `within`, which narrows the search. Undefined for a query without a word.
 */
export function searchComments(
  index: CommentIndex,
  query: string,
  within?: Iterable<number>,
): Uint32Array | undefined {
  const wanted = wantedOf(query, index.stems)
  if (wanted.length === 0) return undefined
  if (wanted.some((words) => words.some((stems) => stems.size === 0))) return new Uint32Array(0)
  const narrowed = within ?? fewest(index, wanted)
  return narrowed === undefined
    ? everywhere(index, wanted)
    : Uint32Array.from(filtered(index, wanted, narrowed))
}

function wantedOf(query: string, stems: StemTable): Wanted[] {
  const wanted: Wanted[] = []
  for (const [part, quoted, end] of query.matchAll(PARTS)) {
    const words = wordsOf(quoted ?? part)
    if (quoted === undefined) wanted.push(...words.map((word) => [beginning(word, stems)]))
    else if (words.length > 0) {
      const isOpen = end === ''
      wanted.push(
        words.map((word, at) =>
          isOpen && at === words.length - 1 ? beginning(word, stems) : formsOf(word, stems),
        ),
      )
    }
  }
  return wanted
}

function formsOf(word: string, stems: StemTable): Set<number> {
  const stem = stems.find(word)
  return new Set(stem === undefined ? [] : [stem])
}

function beginning(word: string, stems: StemTable): Set<number> {
  const found = formsOf(word, stems)
  const isSpaceless = SPACELESS.test(word)
  for (let stem = 0; stem < stems.size; stem++) {
    const shown = stems.word(stem)
    if (isSpaceless ? shown.includes(word) : shown.startsWith(word)) found.add(stem)
  }
  return found
}

/** The comments that may fit, from the rarest word; undefined where looking at all is as quick. */
function fewest(index: CommentIndex, wanted: readonly Wanted[]): number[] | undefined {
  let rarest: ReadonlySet<number> | undefined
  let least = index.count / 16
  for (const stems of wanted.flat()) {
    let comments = 0
    for (const stem of stems)
      comments += index.stems.isStop(stem) ? Infinity : index.frequency(stem)
    if (comments >= least) continue
    rarest = stems
    least = comments
  }
  if (rarest === undefined) return undefined
  const comments = [...rarest].flatMap((stem) => [...index.commentsWith(stem)])
  return rarest.size === 1 ? comments : [...new Set(comments)].sort((a, b) => a - b)
}

function* filtered(
  index: CommentIndex,
  wanted: readonly Wanted[],
  comments: Iterable<number>,
): Generator<number> {
  for (const comment of comments) {
    if (wanted.every((words) => holds(index, comment, words))) yield comment
  }
}

function holds({ tokens, offsets }: CommentIndex, comment: number, words: Wanted): boolean {
  const end = (offsets[comment + 1] ?? 0) - words.length + 1
  for (let at = offsets[comment] ?? 0; at < end; at++) {
    if (words.every((stems, next) => stems.has(tokens[at + next] ?? -1))) return true
  }
  return false
}

/** One look at every word: what it is a first word of, as bits; what needs more than that is looked at again. */
function everywhere(index: CommentIndex, wanted: readonly Wanted[]): Uint32Array {
  const bits = new Uint32Array(index.stems.size)
  const looked = wanted.slice(0, 31)
  looked.forEach(([first], at) => {
    for (const stem of first ?? []) bits[stem] = (bits[stem] ?? 0) | (1 << at)
  })
  const all = 2 ** looked.length - 1
  const { tokens, offsets, count } = index
  const found = new Uint32Array(count)
  let many = 0
  let at = 0
  for (let comment = 0; comment < count; comment++) {
    const end = offsets[comment + 1] ?? 0
    let held = 0
    for (; at < end; at++) held |= bits[tokens[at] ?? 0] ?? 0
    if (held === all) found[many++] = comment
  }
  const comments = found.slice(0, many)
  const isEnough = looked.length === wanted.length && wanted.every((words) => words.length === 1)
  return isEnough ? comments : Uint32Array.from(filtered(index, wanted, comments))
}
