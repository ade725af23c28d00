import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useOpen } from '../../store/useEditor.tsx'
import hidden from '../../ui/Hidden.module.css'
import { WindowedRows } from '../../ui/WindowedRows.tsx'
import { useWindowed } from '../../ui/useWindowed.ts'
import { BulkBar } from './BulkBar.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { GroupRow } from './GroupRow.tsx'
import { HeadRow, type TriedWidth } from './HeadRow.tsx'
import styles from './Table.module.css'
import { TableRow } from './TableRow.tsx'
import { TableTop } from './TableTop.tsx'
import type { TableTools } from './TableTools.ts'
import { widthOf, within } from './columnWidths.ts'
import { type Entry, entriesOf } from './entries.ts'
import { insertBelow } from './rowActions.ts'
import { rowPlace } from './rowPlace.ts'
import { copyTable } from './tableClipboard.ts'
import { useCellActions } from './useCellActions.ts'
import { useTableClipboard } from './useTableClipboard.ts'
import { useTableEvents } from './useTableEvents.ts'
import type { TableData } from './useTableRows.ts'
import { type TablePlace, useTablePlace } from './useTablePlace.ts'
import { useWholeText } from './useWholeText.ts'

const likelyHeight = 37
const headHeight = 34

/** The table itself: one stop of the Tab key, rows that are far away left out of the page. */
export function TableGrid({ data }: { readonly data: TableData }) {
  const { editor, session } = useOpen()
  const { view, groups, columns } = data
  const [below, begin] = useState<string>()
  const entries = useMemo(() => entriesOf(groups, view, below), [groups, view, below])
  const table = useRef<HTMLTableElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const place = useTablePlace(entries, columns.length, table)
  const tools: TableTools = { editor, session, data, entries, place, below, begin }
  const latest = useRef(tools)
  // Before the focus goes to a cell, which asks where it was.
  useLayoutEffect(() => {
    latest.current = tools
  })
  const events = useTableEvents(latest)
  const whole = useWholeText()
  const cells = useCellActions(latest)
  useTableClipboard(latest, table)
  const windowed = useWindowed(entries.length, scroller, {
    likelyHeight,
    kept: place.indexOf(place.at.row),
    head: headHeight,
  })
  useShownAtFirst(() => {
    windowed.scrollTo(Math.max(0, place.indexOf(place.at.row)))
    table.current?.querySelector('[data-at]')?.scrollIntoView?.({ block: 'nearest' })
  })
  useSelectionSeen(data)
  const help = useId()
  const [tried, tryWidth] = useState<TriedWidth>()
  const [isChoosing, setIsChoosing] = useState(false)
  const widths = columns.map((column) =>
    tried?.key === column.key ? within(tried.width) : widthOf(column, view),
  )
  const width = widths.reduce((sum, one) => sum + one, numberWidth)

  return (
    <>
      <TableTop
        data={data}
        onInsert={() => insertBelow(latest.current)}
        onCopy={() => void copyTable(latest.current)}
        onColumns={() => setIsChoosing(true)}
      />
      <Nothing data={data} />
      <div ref={scroller} className={styles['scroll']}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is a grid */}
        <table
          ref={table}
          role="grid"
          className={styles['grid']}
          style={{ width: `${width}rem` }}
          data-height={view.height}
          {...(isMany(place) ? { 'data-many': '' } : {})}
          aria-label={t('tableView.grid')}
          aria-describedby={help}
          aria-multiselectable
          aria-rowcount={entries.length + 1}
          aria-colcount={columns.length + 1}
          {...events}
          onFocus={both(events.onFocus, whole.onFocus)}
          onBlur={whole.onBlur}
          onMouseOver={both(events.onMouseOver, whole.onMouseOver)}
        >
          <colgroup>
            <col style={{ width: `${numberWidth}rem` }} />
            {columns.map(({ key }, at) => (
              <col key={key} style={{ width: `${widths[at]}rem` }} />
            ))}
          </colgroup>
          <HeadRow
            data={data}
            place={place}
            tried={tried}
            onTry={tryWidth}
            onColumns={() => setIsChoosing(true)}
          />
          <tbody>
            <WindowedRows
              windowed={windowed}
              columns={columns.length + 1}
              render={(index) => line(index, entries[index])}
            />
          </tbody>
        </table>
      </div>
      <span id={help} className={hidden['hidden']}>
        {t('tableView.keys')}
      </span>
      <BulkBar tools={tools} />
      {isChoosing ? <ColumnsDialog data={data} onClose={() => setIsChoosing(false)} /> : null}
    </>
  )

  function line(index: number, entry: Entry | undefined) {
    if (!entry) return null
    const { key, kind } = entry
    const given = { index, measure: windowed.measure }
    if (kind === 'group')
      return (
        <GroupRow
          key={key}
          {...given}
          entry={entry}
          columns={columns.length + 1}
          isHere={place.at.row === key}
          cells={cells}
        />
      )
    return (
      <TableRow
        key={key}
        {...given}
        rows={view.rows}
        row={key}
        number={kind === 'row' ? entry.number : undefined}
        columns={columns}
        cells={cells}
        evidence={data.context.evidenceOf(key)}
        {...rowPlace(place, index, key)}
      />
    )
  }
}

/** What a filter takes out of sight is not selected any more: nobody deletes what they don't see. */
function useSelectionSeen({ groups, view: { filter } }: TableData): void {
  const { session } = useOpen()
  const isFiltered = Object.keys(filter).length > 0
  const before = useRef(groups)
  useEffect(() => {
    if (before.current === groups) return
    before.current = groups
    if (!isFiltered) return
    const { selection } = session.getState()
    const seen = new Set(groups.flatMap(({ ids }) => ids))
    if (selection.some((id) => !seen.has(id)))
      session.select(selection.filter((id) => seen.has(id)))
  }, [session, groups, isFiltered])
}

/** Whoever comes from the map sees what is selected there. */
function useShownAtFirst(show: () => void): void {
  const latest = useRef(show)
  useLayoutEffect(() => {
    latest.current = show
  })
  useEffect(() => latest.current(), [])
}

function both<Event>(one: (event: Event) => void, other: (event: Event) => void) {
  return (event: Event): void => {
    one(event)
    other(event)
  }
}

function isMany({ range, isRows }: TablePlace): boolean {
  return isRows || range.top !== range.bottom || range.left !== range.right
}

const numberWidth = 3

/** What to do where there is nothing, or nothing that fits. */
function Nothing({ data: { groups, view } }: { readonly data: TableData }) {
  if (groups.some(({ ids }) => ids.length > 0)) return null
  const isFiltered = Object.keys(view.filter).length > 0
  return (
    <p className={styles['nothing']}>{t(isFiltered ? 'tableView.nothing' : 'tableView.empty')}</p>
  )
}
