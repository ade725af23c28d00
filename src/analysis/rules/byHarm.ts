import type { RuleContext } from './ruleContext.ts'

/** Touchpoints, each once, where customers hurt most first; where that is the same, by id. */
export function byHarm<T extends { readonly id: string }>(
  { feedback }: RuleContext,
  touchpoints: readonly T[],
): T[] {
  const harmAt = ({ id }: T): number => feedback.get(id)?.harm ?? 0
  return touchpoints.toSorted((a, b) => harmAt(b) - harmAt(a) || (a.id < b.id ? -1 : 1))
}
