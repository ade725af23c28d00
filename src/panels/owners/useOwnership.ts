import { useDeferredValue, useMemo } from 'react'
import { departmentHandoffs } from '../../analysis/ownership/departmentHandoffs.ts'
import { ownerSuggestions } from '../../analysis/ownership/ownerSuggestions.ts'
import {
  type OwnershipOfJourney,
  type OwnershipRow,
  ownershipOf,
} from '../../analysis/ownership/ownershipRows.ts'
import type { SuggestedOwner } from '../../analysis/suggestedOwner.ts'
import { type DepartmentColors, departmentColors } from '../../layout/ownerMark.ts'
import type { Evidence } from '../../model/evidence.ts'
import { journeyOf, recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { useRecords, useSession } from '../../store/useEditor.tsx'
import type { OtherJourney } from './OtherJourney.ts'

export interface Column {
  readonly id: string
  readonly name: string
}

/** What the view stands on, of one journey or all. */
export interface Ownership {
  /** Of the open journey. */
  readonly records: Records
  readonly journeyId: string
  /** Touchpoints of all journeys shown, this one's first. */
  readonly rows: readonly OwnershipRow[]
  readonly ownRows: readonly OwnershipRow[]
  /** The stages; over all journeys the journeys. */
  readonly columns: readonly Column[]
  readonly columnOf: (row: OwnershipRow) => string
  readonly journeyNames: ReadonlyMap<string, string>
  /** For those of this journey that nobody owns. */
  readonly suggestions: ReadonlyMap<string, SuggestedOwner>
  readonly handoffs: { readonly count: number; readonly onPath: number | undefined }
  /** For everybody's chip and swatch. */
  readonly colors: DepartmentColors
  readonly isAll: boolean
  /** The figures don't yet follow the last change. */
  readonly isBehind: boolean
}

const noEvidence: ReadonlyMap<string, Evidence> = new Map()

/** Works it out a moment after the change, so that no keystroke waits for it. */
export function useOwnership(others: readonly OtherJourney[], isAll: boolean): Ownership {
  const current = useRecords(asTheyAre)
  const records = useDeferredValue(current)
  const evidence = useDeferredValue(useSession((state) => state.evidence))
  const own = useMemo(() => ownershipOf(records, evidence), [records, evidence])
  const journeys = useMemo(
    () => [
      own,
      ...others
        .filter(({ journeyId }) => journeyId !== own.journeyId)
        .map((other) => ownershipOf(other.records, other.evidence ?? noEvidence, other.journeyId)),
    ],
    [own, others],
  )
  const rows = useMemo(() => journeys.flatMap((one) => one.rows), [journeys])
  const suggestions = useMemo(
    () =>
      ownerSuggestions(
        own.graph,
        own.rows.filter(({ owner }) => !owner).map(({ id }) => id),
      ),
    [own],
  )
  const handoffs = useMemo(() => handoffsOf(journeys), [journeys])
  const colors = useMemo(() => departmentColors(records), [records])
  const ownName = journeyOf(records)?.name ?? ''
  const journeyNames = useMemo(
    () => namesOf({ journeyId: own.journeyId, name: ownName }, others),
    [own.journeyId, ownName, others],
  )
  const columns = useMemo(
    () => (isAll ? columnsOf(journeyNames) : stagesOf(records)),
    [isAll, journeyNames, records],
  )
  return {
    records,
    journeyId: own.journeyId,
    rows,
    ownRows: own.rows,
    columns,
    columnOf: isAll ? byJourney : byStage,
    journeyNames,
    suggestions,
    handoffs,
    colors,
    isAll,
    isBehind: records !== current,
  }
}

function handoffsOf(journeys: readonly OwnershipOfJourney[]): Ownership['handoffs'] {
  const each = journeys.map(({ graph }) => departmentHandoffs(graph))
  const onPath = each.flatMap(({ onLikeliestPath }) => onLikeliestPath ?? [])
  return {
    count: each.reduce((sum, { count }) => sum + count, 0),
    onPath: onPath.length === 0 ? undefined : onPath.reduce((sum, one) => sum + one, 0),
  }
}

/** The open one first. */
function namesOf(
  own: Pick<OtherJourney, 'journeyId' | 'name'>,
  others: readonly OtherJourney[],
): Map<string, string> {
  const names = new Map([[own.journeyId, own.name]])
  for (const { journeyId, name } of others) if (!names.has(journeyId)) names.set(journeyId, name)
  return names
}

function columnsOf(names: ReadonlyMap<string, string>): Column[] {
  return [...names].map(([id, name]) => ({ id, name }))
}

function stagesOf(records: Records): Column[] {
  return recordsOfKind(records, 'stage').map(({ id, name }) => ({ id, name }))
}

function asTheyAre(records: Records): Records {
  return records
}

function byStage({ stage }: OwnershipRow): string {
  return stage.id
}

function byJourney({ journeyId }: OwnershipRow): string {
  return journeyId
}
