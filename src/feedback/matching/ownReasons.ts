import type { CommentIndex } from '../comments/commentIndex.ts'
import type { MatchReason } from './learnedTouchpoints.ts'
import { phraseEnd } from './phraseEnd.ts'
import { cluesOf, type TouchpointWords } from './touchpointWords.ts'

/** The words and phrases of a touchpoint, its name and parts of it that stand in a comment; phrases before their words. */
export function ownReasons(
  index: CommentIndex,
  comment: number,
  touchpoint: TouchpointWords,
): MatchReason[] {
  const { tokens, offsets } = index
  const from = offsets[comment] ?? 0
  const end = offsets[comment + 1] ?? 0
  const clues = cluesOf(touchpoint, index.stems).sort((a, b) => b.stems.length - a.stems.length)
  const covered = new Set<number>()
  return clues.flatMap(({ stems }) => {
    if (stems.length === 1 && covered.has(stems[0] ?? 0)) return []
    for (let at = from; at < end; at++) {
      if (tokens[at] !== stems[0]) continue
      if (phraseEnd(tokens, stems, at, end) < 0) continue
      for (const stem of stems) covered.add(stem)
      return [{ word: stems.map((stem) => index.stems.word(stem)).join(' '), isOwnWord: true }]
    }
    return []
  })
}
