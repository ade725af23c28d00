import { dayOfIsoDate } from '../../lib/calendar.ts'
import { type EvidenceFilter, isFiltering } from '../../model/evidenceFilter.ts'
import { NO_DAY } from '../comments/commentChunk.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import { type DrawnMoods, drawnMoods } from './drawnMoods.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import { StrataTotals } from './strataTotals.ts'
import { PairCounts } from './PairCounts.ts'

type Sources = ReadonlyMap<string, FeedbackSource>

/** What evidence is counted from: all comments of an index, and what the filter that was asked for last leaves of them. */
export class EvidenceBases {
  readonly whole: EvidenceBase
  private readonly drawn: DrawnMoods
  private filtered: { readonly key: string; readonly base: EvidenceBase } | undefined

  constructor(index: CommentIndex, sources: Sources) {
    this.drawn = drawnMoods(index)
    const totals = new StrataTotals(index, sources, this.drawn)
    this.whole = { index, sources, totals, pairCounts: new PairCounts(index) }
  }

  /** The base for a filter, made anew only when it is another one. */
  of(filter: EvidenceFilter | undefined): EvidenceBase {
    if (!isFiltering(filter)) return this.whole
    const key = JSON.stringify([filter.from, filter.to, filter.sourceId, filter.segment])
    if (this.filtered?.key !== key) this.filtered = { key, base: this.filteredBase(filter) }
    return this.filtered.base
  }

  private filteredBase(filter: EvidenceFilter): EvidenceBase {
    const { index } = this.whole
    const days = daysOf(filter)
    const mask = maskOf(index, this.whole.sources, filter, days)
    const sources = new Map(
      [...this.whole.sources].map(([id, source]) => [id, withDays(source, days)]),
    )
    const totals = new StrataTotals(index, sources, this.drawn, mask)
    return { ...this.whole, sources, totals, mask }
  }
}

interface Days {
  readonly first: number
  readonly last: number
}

function daysOf({ from, to }: EvidenceFilter): Days {
  const first = from === undefined ? undefined : dayOfIsoDate(`${from}-01`)
  const [year = 0, month = 0] = (to ?? '').split('-').map(Number)
  const next = to === undefined ? undefined : dayOfIsoDate(firstOfNext(year, month))
  return { first: first ?? -Infinity, last: next === undefined ? Infinity : next - 1 }
}

function firstOfNext(year: number, month: number): string {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`
}

/** A source with the days that the filter leaves of it. */
function withDays(source: FeedbackSource, { first, last }: Days): FeedbackSource {
  const { firstDay, lastDay, ...rest } = source
  if (firstDay === undefined || lastDay === undefined) return source
  const [from, to] = [Math.max(firstDay, first), Math.min(lastDay, last)]
  return from > to ? rest : { ...rest, firstDay: from, lastDay: to }
}

function maskOf(
  index: CommentIndex,
  sources: Sources,
  { sourceId, segment }: EvidenceFilter,
  { first, last }: Days,
): Uint8Array {
  const mask = new Uint8Array(index.count)
  const isAnyDay = first === -Infinity && last === Infinity
  let comment = 0
  for (const chunk of index.chunks) {
    const from = comment
    comment += chunk.count
    if (sourceId !== undefined && chunk.sourceId !== sourceId) continue
    const strata = sources.get(chunk.sourceId)?.strata ?? []
    const stratum = segment === undefined ? undefined : strata.indexOf(segment)
    if (stratum === -1) continue
    for (let at = 0; at < chunk.count; at++) {
      if (stratum !== undefined && chunk.stratum[at] !== stratum) continue
      const day = chunk.day[at] ?? NO_DAY
      if (!isAnyDay && (day === NO_DAY || day < first || day > last)) continue
      mask[from + at] = 1
    }
  }
  return mask
}
