import type { EvidenceBand, EvidenceStratum } from '../../model/evidence.ts'
import { NEGATIVE, POSITIVE, UNSCORED } from '../comments/commentChunk.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'
import { bandOf, drawnMood } from './drawnMood.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import type { TouchpointMatch } from '../matching/matchTouchpoint.ts'

/** Scored comments of one source and stratum that are about as long. */
interface Cell {
  n: number
  /** by the mood of the whole comment, and by that of one clause of it */
  whole: number
  drawn: number
}

/** What a touchpoint has of them. */
interface OwnCell extends Cell {
  /** by the mood with which it counts at the touchpoint */
  negative: number
  positive: number
}

type Cells<C> = Map<number, C>

/** Scored and negative comments of each source and stratum, by their length. */
export class StrataTotals {
  private readonly index: CommentIndex
  private readonly sources: ReadonlyMap<string, FeedbackSource>
  /** by source, stratum and band */
  private readonly totals = new Map<string, Map<number, Cells<Cell>>>()

  constructor(index: CommentIndex, sources: ReadonlyMap<string, FeedbackSource>) {
    this.index = index
    this.sources = sources
    let comment = 0
    for (const chunk of index.chunks) {
      const strata = within(this.totals, chunk.sourceId, newMap)
      for (let at = 0; at < chunk.count; at++, comment++) {
        const whole = chunk.label[at] ?? UNSCORED
        if (whole === UNSCORED) continue
        const drawn = drawnMood(index, { chunk, at }, comment)
        const cells = within(strata, chunk.stratum[at] ?? 0, newMap)
        count(within(cells, bandOf(drawn.words), newCell), whole, drawn.label)
      }
    }
  }

  /**
   * The matched comments of each source and stratum against the others there, and the same among those
   * that are about as long. Others are read as matched ones are: by one clause, or by the whole comment
   * where most matched ones count by that, because a person or a column of the file said what they are about.
   */
  compare(match: TouchpointMatch): EvidenceStratum[] {
    return [...this.ownCells(match)].flatMap(([sourceId, strata]) => {
      const source = this.sources.get(sourceId)
      if (source === undefined) return []
      return [...strata]
        .sort(([a], [b]) => a - b)
        .map(([stratum, { cells, byWhole }]) => {
          const totals = this.totals.get(sourceId)?.get(stratum) ?? new Map<number, Cell>()
          return {
            sourceId,
            sourceKind: source.kind,
            stratum: source.strata[stratum] ?? '',
            days: daysOf(source),
            ...compared(cells, totals, byWhole),
          }
        })
    })
  }

  private ownCells(match: TouchpointMatch): Map<string, Map<number, Own>> {
    const found = new Map<string, Map<number, Own>>()
    match.comments.forEach((comment, place) => {
      const where = this.index.locate(comment)
      const label = match.label[place] ?? UNSCORED
      if (where === undefined || label === UNSCORED) return
      const { chunk, at } = where
      const drawn = drawnMood(this.index, where, comment)
      const strata = within(found, chunk.sourceId, newMap)
      const own = within(strata, chunk.stratum[at] ?? 0, newOwn)
      const cell = within(own.cells, bandOf(drawn.words), newOwnCell)
      count(cell, chunk.label[at] ?? UNSCORED, drawn.label)
      if (label === NEGATIVE) cell.negative++
      if (label === POSITIVE) cell.positive++
      own.byWhole += match.whole?.has(comment) === true ? 1 : -1
    })
    return found
  }
}

interface Own {
  cells: Cells<OwnCell>
  /** more than 0: most count by the whole comment */
  byWhole: number
}

type Compared = Pick<
  EvidenceStratum,
  'n' | 'negative' | 'positive' | 'elsewhereN' | 'elsewhereNegative' | 'bands'
>

function compared(own: Cells<OwnCell>, totals: Cells<Cell>, byWhole: number): Compared {
  const reading = byWhole > 0 ? 'whole' : 'drawn'
  const all = { n: 0, negative: 0, positive: 0, elsewhereN: 0, elsewhereNegative: 0 }
  const bands: EvidenceBand[] = []
  for (const [words, total] of [...totals].sort(([a], [b]) => a - b)) {
    const mine = own.get(words)
    const elsewhereN = total.n - (mine?.n ?? 0)
    const elsewhereNegative = total[reading] - (mine?.[reading] ?? 0)
    all.elsewhereN += elsewhereN
    all.elsewhereNegative += elsewhereNegative
    if (mine === undefined) continue
    all.n += mine.n
    all.negative += mine.negative
    all.positive += mine.positive
    bands.push({ words, n: mine.n, negative: mine.negative, elsewhereN, elsewhereNegative })
  }
  return { ...all, bands }
}

/** The period of the whole file, not of the few comments that speak of one touchpoint. */
function daysOf({ firstDay, lastDay }: FeedbackSource): number {
  return firstDay === undefined || lastDay === undefined ? 0 : lastDay - firstDay + 1
}

/** What a map holds for a key: something fresh where it held nothing. */
function within<K, V>(map: Map<K, V>, key: K, fresh: () => NoInfer<V>): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = fresh()
  map.set(key, value)
  return value
}

const newMap = <K, V>(): Map<K, V> => new Map<K, V>()
const newOwn = (): Own => ({ cells: newMap(), byWhole: 0 })
const newCell = (): Cell => ({ n: 0, whole: 0, drawn: 0 })
const newOwnCell = (): OwnCell => ({ ...newCell(), negative: 0, positive: 0 })

function count(cell: Cell, whole: number, drawn: number): void {
  cell.n++
  if (whole === NEGATIVE) cell.whole++
  if (drawn === NEGATIVE) cell.drawn++
}
