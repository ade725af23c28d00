import { useDeferredValue, useMemo, useState } from 'react'
import { FindingsBySubject } from '../../model/FindingsBySubject.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { type TableView, plainTable } from '../../store/TableView.ts'
import { shownEvidence } from '../../store/shownEvidence.ts'
import { useFindings, useOpen, useRecords, useSession } from '../../store/useEditor.tsx'
import type { TableColumn, TableContext } from './TableColumn.ts'
import { type RowGroup, arrange } from './arrange.ts'
import { isSameArrangement, settle } from './settle.ts'
import { stepColumns } from './stepColumns.ts'
import { touchpointColumns } from './touchpointColumns.ts'

export interface TableData {
  readonly view: TableView
  readonly change: (next: Partial<TableView>) => void
  readonly all: readonly TableColumn[]
  /** Those that are shown. */
  readonly columns: readonly TableColumn[]
  readonly context: TableContext
  readonly groups: readonly RowGroup[]
  /** What is shown would be sorted or filtered otherwise by now. */
  readonly isStale: boolean
  /** Sorts and filters again. */
  readonly refresh: () => void
}

const asTheyAre = (records: Records): Records => records

/** The rows and columns of the table, and how it is looked at. */
export function useTableRows(
  kept: TableView = plainTable,
  onKeep?: (view: TableView) => void,
): TableData {
  const { session } = useOpen()
  const view = useSession(({ tableView = kept }) => tableView)
  const [serial, setSerial] = useState(0)
  const { rows, hidden } = view
  const all = useMemo(() => (rows === 'steps' ? stepColumns() : touchpointColumns()), [rows])
  const columns = useMemo(() => all.filter(({ key }) => !hidden.includes(key)), [all, hidden])
  const context = useTableContext()
  const groups = useSettled(view, all, context, serial)
  const late = useDeferredValue(context)
  const isStale = useMemo(
    () => !isSameArrangement(groups, arrange(view, all, late)),
    [groups, view, all, late],
  )
  return {
    view,
    change(next) {
      const { tableView = kept } = session.getState()
      const changed = { ...tableView, ...next }
      session.setState({ tableView: changed })
      onKeep?.(changed)
    },
    all,
    columns,
    context,
    groups,
    isStale,
    refresh: () => setSerial(serial + 1),
  }
}

function useTableContext(): TableContext {
  const records = useRecords(asTheyAre)
  const evidence = useSession(shownEvidence)
  const findings = useFindings()
  const bySubject = useMemo(() => {
    const made = new FindingsBySubject()
    made.follow(findings)
    return made
  }, [findings])
  return useMemo(
    () => ({
      records,
      evidenceOf: (id) => evidence.get(id),
      findingsOf: (id) => bySubject.of(id),
    }),
    [records, evidence, bySubject],
  )
}

/** The rows as they were when somebody last asked for an order; what comes and goes since is worked in. */
function useSettled(
  view: TableView,
  columns: readonly TableColumn[],
  context: TableContext,
  serial: number,
): readonly RowGroup[] {
  const { rows, sort, group } = view
  const filter = useDeferredValue(view.filter)
  const asked = useMemo(
    () => ({ rows, filter, sort, group, serial }),
    [rows, filter, sort, group, serial],
  )
  const { records } = context
  const { index } = records
  const now = useMemo(
    () => ({ index, asked, groups: arrange({ ...view, filter }, columns, context) }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what comes and goes, and what is asked for, counts
    [index, asked],
  )
  const [kept, setKept] = useState(now)
  const kind = rows === 'steps' ? 'step' : 'touchpoint'
  const isThere = (id: string): boolean => liveRecord(records, kind, id) !== undefined
  const groups =
    kept.asked !== asked || kept === now
      ? now.groups
      : kept.index === index
        ? kept.groups
        : settle(kept.groups, now.groups, isThere)
  if (kept.asked !== asked || kept.index !== index) setKept({ index, asked, groups })
  return groups
}
