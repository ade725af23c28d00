import type { EvidenceAnswers, ScoreScale } from '../../model/evidence.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import { eachComment } from './eachComment.ts'
import type { MatchedComments } from './matchedComments.ts'

interface Sums {
  scale: ScoreScale
  n: number
  sum: number
  squares: number
  counts: number[]
}

/** The respondents' own scores by scale, the one with the most scores first: different scales have no common mean. */
export function answerCounts(
  { index, sources }: EvidenceBase,
  match: MatchedComments,
): EvidenceAnswers[] {
  const bySource = new Map<string, Sums | undefined>()
  const byScale = new Map<string, Sums>()
  const sumsOf = (sourceId: string): Sums | undefined => {
    if (bySource.has(sourceId)) return bySource.get(sourceId)
    const scale = sources.get(sourceId)?.mapping.scale
    const key = scale && `${scale.kind} ${scale.min} ${scale.max}`
    const sums = scale && (byScale.get(key ?? '') ?? fresh(scale))
    if (sums) byScale.set(key ?? '', sums)
    bySource.set(sourceId, sums)
    return sums
  }
  eachComment(index, match.comments, (chunk, at) => {
    const score = chunk.score[at] ?? Number.NaN
    if (Number.isNaN(score)) return
    const sums = sumsOf(chunk.sourceId)
    if (sums) note(sums, score)
  })
  return [...byScale.values()]
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(({ counts, ...sums }) => (counts.length === 0 ? sums : { ...sums, counts }))
}

function fresh(scale: ScoreScale): Sums {
  const answers = scale.kind === 'other' ? 0 : scale.max - scale.min + 1
  const counts = Array.from({ length: answers }, () => 0)
  return { scale, n: 0, sum: 0, squares: 0, counts }
}

function note(sums: Sums, score: number): void {
  sums.n++
  sums.sum += score
  sums.squares += score * score
  const at = Math.floor(score) - sums.scale.min
  const count = sums.counts[at]
  if (count !== undefined) sums.counts[at] = count + 1
}
