import type { MessageValues } from '../../lib/message.ts'
import type { FeedbackSum } from '../feedbackSum.ts'
import { fewComments } from '../../model/fewComments.ts'
import type { Pain } from '../painsOf.ts'

/**
 * The figures of a pain for its sentence. `harm` is rounded down, `per` says whether it is a year's, `besides`
 * counts complaints beside a share, which harm holds too, `word` is the first negative one among those that chose the comments, "" where none is.
 */
export function painFigures(
  pain: Pain,
  { harm, span: per, complaints }: FeedbackSum,
  negativeWords: readonly string[] = [],
): MessageValues {
  const floor = Math.floor(harm)
  if (pain.basis === 'count') {
    const { n, rank, touchpoints, mean } = pain
    return { n, harm: floor, per, rank, touchpoints, mean: Math.round(mean) }
  }
  const [share, low, high] = pain.share
  const [word = ''] = negativeWords
  return {
    n: pain.n,
    harm: floor,
    per,
    k: pain.k,
    share,
    low,
    high,
    // For "69–73%": the message format can't write a share without its sign.
    lowPercent: Math.round(low * 100),
    here: pain.compared.share,
    elsewhere: pain.compared.elsewhereShare,
    strata: pain.strata,
    besides: complaints,
    kind: complaints > 0 ? 'both' : 'comments',
    adjustedP: pain.adjustedP,
    few: pain.n < fewComments ? 'yes' : 'no',
    circular: word === '' ? 'no' : 'yes',
    word,
  }
}
