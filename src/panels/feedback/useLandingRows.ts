import { useMemo } from 'react'
import { recordsOfKind } from '../../model/queries.ts'
import { useRecords } from '../../store/useEditor.tsx'
import type { LandingRow } from './LandingList.tsx'
import type { MoodCounts, ReadingState } from './feedbackPort.ts'
import { moodCount } from './moodCount.ts'

export const nothingLanded: MoodCounts = { negative: 0, neutral: 0, positive: 0, unscored: 0 }

export interface TouchpointLanding extends LandingRow {
  readonly place: string
}

const countOf = ({ moods }: LandingRow): number => moodCount(moods)

/** What landed at each touchpoint; those with most comments at the first sight come first. */
export function useLandingRows(state: ReadingState | undefined): readonly TouchpointLanding[] {
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const landing = state?.landing
  const byId = new Map(landing?.touchpoints.map((one) => [one.touchpointId, one]))
  const rows = touchpoints.map(({ id, name }): TouchpointLanding => ({
    place: id,
    name,
    moods: byId.get(id) ?? nothingLanded,
  }))
  // The order of the first sight stays: nothing jumps while somebody edits words.
  const hasLanded = landing !== undefined
  const ids = touchpoints.map(({ id }) => id).join()
  const order = useMemo(
    () =>
      new Map(rows.toSorted((a, b) => countOf(b) - countOf(a)).map((row, at) => [row.place, at])),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- on purpose not the counts
    [hasLanded, ids],
  )
  return rows.sort((a, b) => (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0))
}
