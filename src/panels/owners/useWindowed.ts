import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** Up to so many rows are in the page all at once: find-in-page and print see every one of them. */
const fewEnough = 120

export interface Windowed {
  /** Places of the rows that are in the page. */
  readonly places: readonly number[]
  /** Pixels that the rows before and behind them take. */
  readonly before: number
  readonly after: number
  readonly measure: (row: HTMLElement | null) => void
  readonly scrollTo: (place: number) => void
}

/** Which of many rows of a table are in the page, by how far it is scrolled. */
export function useWindowed(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  likelyHeight: number,
): Windowed {
  const isWindowed = count > fewEnough
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is handed on or memoised
  const virtualizer = useVirtualizer({
    count: isWindowed ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    overscan: 12,
  })
  const items = virtualizer.getVirtualItems()
  return {
    places: isWindowed
      ? items.map(({ index }) => index)
      : Array.from({ length: count }, (_, at) => at),
    before: items[0]?.start ?? 0,
    after: Math.max(0, virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)),
    measure: isWindowed ? virtualizer.measureElement : ignore,
    scrollTo: (place) => {
      if (isWindowed) virtualizer.scrollToIndex(place)
    },
  }
}

function ignore(): void {
  // Rows that are all in the page need no measuring.
}
