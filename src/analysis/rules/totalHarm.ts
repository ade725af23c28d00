import type { RuleContext } from './ruleContext.ts'

/** The harm of these touchpoints together, for ranking. */
export function totalHarm(
  { feedback }: RuleContext,
  touchpoints: Iterable<{ readonly id: string }>,
): number {
  let sum = 0
  for (const { id } of touchpoints) sum += feedback.get(id)?.harm ?? 0
  return sum
}
