import type { MessageValues } from '../../lib/message.ts'
import type { FeedbackSum } from '../feedbackSum.ts'
import { fewComments, type Pain } from '../painsOf.ts'

/**
 * The figures of a pain for its sentence. `harm` is rounded down, `per` says whether it is a year's, `word` is
 * the first negative one among those that chose the comments, "" where none is.
 */
export function painFigures(
  pain: Pain,
  { harm, isYearly }: FeedbackSum,
  negativeWords: readonly string[] = [],
): MessageValues {
  const [floor, per] = [Math.floor(harm), isYearly ? 'year' : 'file']
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
    adjustedP: pain.adjustedP,
    few: pain.n < fewComments ? 'yes' : 'no',
    circular: word === '' ? 'no' : 'yes',
    word,
  }
}
