import { type KeyboardEvent, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import type { OwnershipRow } from '../../analysis/ownership/ownershipRows.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import hidden from '../../ui/Hidden.module.css'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { classes } from '../../ui/classes.ts'
import table from './Table.module.css'
import { TouchpointRow } from './TouchpointRow.tsx'
import styles from './TouchpointList.module.css'
import { WindowedRows } from '../../ui/WindowedRows.tsx'
import type { Assign } from './useAssign.ts'
import type { Marked } from './useMarked.ts'
import type { Ownership } from './useOwnership.ts'
import { useWindowed } from '../../ui/useWindowed.ts'

export interface TouchpointTableProps {
  readonly name: string
  readonly ownership: Ownership
  readonly rows: readonly OwnershipRow[]
  /** Where the map is, for the links to the touchpoints. */
  readonly mapHref: string
  readonly marked: Marked
  /** How many of the rows can be changed here. */
  readonly editable: number
  readonly assign: Assign
  readonly onChooseOwner: (touchpointId: string) => void
}

const likelyHeight = 53

/** The rows of the list; of very many only those in view are in the page. */
export function TouchpointTable(props: TouchpointTableProps) {
  const { name, ownership, rows, mapHref, marked, editable, assign, onChooseOwner } = props
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  /** Whether Shift was down when the last key or button went down: a checkbox doesn't say. */
  const isRange = useRef(false)
  const windowed = useWindowed(rows.length, scroller, { likelyHeight })
  const isAllMarked = editable > 0 && marked.ids.length === editable

  /** Arrow keys lead from checkbox to checkbox; with Shift they mark on the way. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !(event.target instanceof HTMLInputElement)) return
    const from = Number(event.target.closest('tr')?.dataset['index'])
    const next = body.current?.querySelector<HTMLInputElement>(
      `tr[data-index="${from + step}"] input[type="checkbox"]`,
    )
    const row = rows[from + step]
    if (!next || !row) return
    event.preventDefault()
    if (event.shiftKey) marked.extend(rows[from]?.id ?? row.id, row.id)
    windowed.scrollTo(from + step)
    next.focus()
  }

  return (
    <ScrollRegion ref={scroller} label={name} className={styles['scroll']}>
      <table
        className={classes(table['table'], styles['table'])}
        aria-label={name}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles['check']}>
              {editable === 0 ? null : (
                <Checkbox
                  label={t('owners.list.selectAll')}
                  isSelected={isAllMarked}
                  onChange={marked.markAll}
                >
                  <span className={hidden['hidden']}>{t('owners.list.selectAll')}</span>
                </Checkbox>
              )}
            </th>
            <th scope="col">{t('owners.list.touchpoint')}</th>
            <th scope="col" className={styles['voice']}>
              {t('owners.list.feedback')}
            </th>
            <th scope="col" className={styles['owner']}>
              {t('owners.list.owner')}
            </th>
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDownCapture={(event) => (isRange.current = event.shiftKey)}
          onPointerDownCapture={(event) => (isRange.current = event.shiftKey)}
          onKeyDown={onKeyDown}
        >
          <WindowedRows
            windowed={windowed}
            columns={4}
            render={(place) => {
              const row = rows[place]
              return row ? (
                <TouchpointRow
                  key={`${row.journeyId} ${row.id}`}
                  ref={windowed.measure}
                  place={place}
                  row={row}
                  ownership={ownership}
                  mapHref={mapHref}
                  isMarked={marked.has(row.id)}
                  onMark={(isMarked) => {
                    marked.mark(row.id, isMarked, isRange.current)
                    isRange.current = false
                  }}
                  assign={assign}
                  onChooseOwner={() => onChooseOwner(row.id)}
                />
              ) : null
            }}
          />
        </tbody>
      </table>
      <p className={styles['hint']}>{t('owners.list.hint')}</p>
    </ScrollRegion>
  )
}
