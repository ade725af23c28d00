import type { Evidence } from './evidence.ts'

/** What a filter can be set to. */
export interface FilterChoices {
  /** `YYYY-MM`, from the first to the last that any comment is of, those between too. */
  readonly months: readonly string[]
  /** Segments and questions of customers and employees, by name. */
  readonly segments: readonly string[]
  readonly sources: readonly { readonly id: string; readonly name: string }[]
}

/** The months, segments and files that some evidence speaks of. */
export function filterChoices(evidence: Iterable<Evidence>): FilterChoices {
  const segments = new Set<string>()
  const sources = new Map<string, string>()
  let [first, last] = ['9999-12', '0000-00']
  for (const { months, strata, sources: counted = [] } of evidence) {
    for (const { month } of months) {
      if (month < first) first = month
      if (month > last) last = month
    }
    for (const { stratum } of strata) if (stratum !== '') segments.add(stratum)
    for (const { sourceId, name } of counted) sources.set(sourceId, name)
  }
  return {
    months: monthsBetween(first, last),
    segments: [...segments].sort(),
    sources: [...sources]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

/** So many months are offered at most, the latest. */
const mostMonths = 600

function monthsBetween(first: string, last: string): string[] {
  const numberOf = (month: string): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const [from, to] = [numberOf(first), numberOf(last)]
  const length = Math.max(0, Math.min(mostMonths, to - from + 1))
  return Array.from({ length }, (_, at) => {
    const month = to - length + 1 + at
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
