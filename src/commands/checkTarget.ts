import type { KindName } from '../model/kinds.ts'
import type { Draft } from './Draft.ts'
import { refuse } from './command.ts'

/** Refuses a link to what is not there, or is none of the kinds that the field may point to. */
export function checkTarget(
  draft: Draft,
  target: string,
  { field, allowed }: { readonly field: string; readonly allowed: readonly string[] },
): void {
  if (allowed.some((kind) => draft.find(kind as KindName, target))) return
  if (allowed.includes('person')) refuse('refused.noSuchOwner')
  if (allowed.includes('kpi')) refuse('refused.noSuchKpi')
  if (allowed.includes('promise')) refuse('refused.noSuchPromise')
  refuse('refused.noSuchLink', { field })
}
