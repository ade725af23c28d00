import { type RefObject, useState } from 'react'
import type { Way } from '../../ui/gridPlace.ts'
import type { TableTools } from './TableTools.ts'
import { keepCell } from './editCells.ts'
import { belowRow } from './entries.ts'

export interface CellActions {
  readonly onKeep: (typed: string, way: Way) => boolean
  readonly onGiveUp: () => void
  readonly onUnknown: (typed: string) => void
  readonly onFold: (key: string) => void
}

/** The same functions however often the table is drawn, so that only rows are drawn that changed. */
export function useCellActions(latest: RefObject<TableTools>): CellActions {
  const [actions] = useState<CellActions>(() => ({
    onKeep: (typed, way) => keepCell(latest.current, typed, way),
    onGiveUp() {
      const { place, begin, below } = latest.current
      if (place.at.row !== belowRow || below === undefined) return place.select(place.at)
      begin(undefined)
      return place.select({ row: below, column: place.at.column })
    },
    onUnknown: (text) =>
      latest.current.session.notify({ key: 'tableView.unknown', values: { text } }, 'refused'),
    onFold(key) {
      const { data, place } = latest.current
      const { folded } = data.view
      const isFolded = folded.includes(key)
      data.change({ folded: isFolded ? folded.filter((one) => one !== key) : [...folded, key] })
      place.select({ row: `= ${key}`, column: place.at.column })
    },
  }))
  return actions
}
