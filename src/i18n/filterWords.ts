import './laterWords.ts'
import { formatMonth } from './formatMonth.ts'
import { t } from './t.ts'

/** What a filter lets through, as it is said. */
export interface FilterToSay {
  /** First and last month, `YYYY-MM`. */
  readonly from?: string
  readonly to?: string
  readonly segment?: string
  readonly sourceId?: string
}

/** "Jan 2026 to Mar 2026 · Business · survey.csv": what a filter lets through. */
export function filterWords(
  { from, to, segment, sourceId }: FilterToSay,
  sources: readonly { readonly id: string; readonly name: string }[],
): string {
  const source = sources.find(({ id }) => id === sourceId)?.name ?? sourceId
  return [timeWords(from, to), segment, source].filter((part) => part !== undefined).join(' · ')
}

function timeWords(from: string | undefined, to: string | undefined): string | undefined {
  if (from !== undefined && to !== undefined)
    return from === to
      ? formatMonth(from)
      : t('filter.between', { from: formatMonth(from), to: formatMonth(to) })
  if (from !== undefined) return t('filter.since', { from: formatMonth(from) })
  return to === undefined ? undefined : t('filter.until', { to: formatMonth(to) })
}
