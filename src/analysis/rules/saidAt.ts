import type { MessageValues } from '../../lib/message.ts'
import { voiceOf } from '../ownership/voiceOf.ts'
import { negativeFigures } from './negativeFigures.ts'
import type { RuleContext } from './ruleContext.ts'

/**
 * What customers say at these touchpoints together, for a sentence: the negative ones of all scored comments as
 * `saidN`, `saidShare` …, pooled from counts, `few`, and `complaints`, which are counted apart. A comment that speaks
 * of two of them counts at both; `places` is how many of them anything is said of.
 */
export function saidAt(
  { feedback, settings }: RuleContext,
  touchpoints: readonly { readonly id: string }[],
): MessageValues {
  const sums = touchpoints.flatMap(({ id }) => feedback.get(id) ?? [])
  const { n, negative, complaints } = voiceOf(sums.map((sum) => ({ feedback: sum })))
  return {
    ...negativeFigures('said', { n, negative }),
    places: sums.filter((one) => one.n + one.complaints > 0).length,
    few: n > 0 && n < settings.threshold('few-comments.comments') ? 'yes' : 'no',
    complaints,
  }
}
