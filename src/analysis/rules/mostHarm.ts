import type { RuleContext } from './ruleContext.ts'

/** The harm of the touchpoint where customers hurt most, for ranking. */
export function mostHarm(
  { feedback }: RuleContext,
  touchpoints: readonly { readonly id: string }[],
): number {
  return Math.max(0, ...touchpoints.map(({ id }) => feedback.get(id)?.harm ?? 0))
}
