import { type Range, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** Up to so many rows are in the page all at once: find-in-page and print see every one of them. */
const fewEnough = 120

export interface WindowedRow {
  readonly place: number
  /** Pixels that the rows take that are left out right before it. */
  readonly gap: number
}

export interface Windowed {
  /** The rows that are in the page. */
  readonly rows: readonly WindowedRow[]
  /** Pixels that the rows behind them take. */
  readonly after: number
  readonly measure: (row: HTMLElement | null) => void
  readonly scrollTo: (place: number) => void
}

export interface WindowedOptions {
  /** Of a row that was not measured yet, in pixels. */
  readonly likelyHeight: number
  /** A row that stays in the page wherever it is scrolled to: the one that holds the focus. */
  readonly kept?: number | undefined
  /** Pixels at the top that a head covers. */
  readonly head?: number
}

/** Which of many rows of a table are in the page, by how far it is scrolled. */
export function useWindowed(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  { likelyHeight, kept = -1, head = 0 }: WindowedOptions,
): Windowed {
  const isWindowed = count > fewEnough
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is handed on or memoised
  const virtualizer = useVirtualizer({
    count: isWindowed ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    overscan: 12,
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor: (range) => withKept(range, kept),
  })
  const items = virtualizer.getVirtualItems()
  const end = items.at(-1)?.end ?? head
  return {
    rows: isWindowed
      ? items.map(({ index, start }, at) => ({
          place: index,
          gap: start - (items[at - 1]?.end ?? head),
        }))
      : Array.from({ length: count }, (_, place) => ({ place, gap: 0 })),
    after: Math.max(0, virtualizer.getTotalSize() + head - end),
    measure: isWindowed ? virtualizer.measureElement : ignore,
    scrollTo: (place) => {
      if (isWindowed) virtualizer.scrollToIndex(place)
    },
  }
}

function withKept(range: Range, kept: number): number[] {
  const places = defaultRangeExtractor(range)
  if (kept < 0 || kept >= range.count || places.includes(kept)) return places
  return kept < (places[0] ?? 0) ? [kept, ...places] : [...places, kept]
}

function ignore(): void {
  // Rows that are all in the page need no measuring.
}
