import { type KeyboardEvent, useMemo, useRef } from 'react'
import { payAgainstCustomer } from '../../analysis/ownership/payAgainstCustomer.ts'
import { type PayLink, payLinks } from '../../analysis/ownership/payLinks.ts'
import { type ParticipationRow, apart, nobody } from '../../analysis/ownership/participation.ts'
import { t } from '../../i18n/t.ts'
import { useFindings } from '../../store/useEditor.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { classes } from '../../ui/classes.ts'
import { HeatCell } from './HeatCell.tsx'
import card from '../../ui/Card.module.css'
import styles from './HeatMap.module.css'
import { HeatLegend } from './HeatLegend.tsx'
import { PayLinkCell } from './PayLinkCell.tsx'
import type { Place } from './listFilter.ts'
import { type DepartmentColors, ownerMark } from '../../layout/ownerMark.ts'
import type { Column, Ownership } from './useOwnership.ts'

export interface HeatMapProps {
  readonly ownership: Ownership
  readonly matrix: readonly ParticipationRow[]
  readonly columns: readonly Column[]
  readonly place: Place | undefined
  readonly onPress: (place: Place) => void
}

const noLinks: readonly PayLink[] = []

/** Who takes part where, coloured by what customers say there. */
export function HeatMap({ ownership, matrix, columns, place, onPress }: HeatMapProps) {
  const { records, colors } = ownership
  const findings = useFindings()
  const links = useMemo(() => payLinks(records), [records])
  const conflicting = useMemo(
    () => new Set(payAgainstCustomer(findings, records).conflicts.flatMap((one) => one.subjects)),
    [findings, records],
  )
  const body = useRef<HTMLTableSectionElement>(null)
  const entry = place ?? firstPlace(matrix, columns)
  return (
    <div className={classes(card['card'], styles['card'])}>
      <ScrollRegion label={t('owners.matrixRegion')} className={styles['scroll']}>
        <table className={styles['heat']} aria-label={t('owners.matrix')}>
          <thead>
            <tr>
              <th scope="col" className={styles['corner']}>
                {t('owners.department')}
              </th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" className={styles['stage']}>
                  <span>{name}</span>
                </th>
              ))}
              <th scope="col" className={styles['pay']}>
                {t('owners.payLink')}
              </th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={(event) => moveFocus(event, body.current)}>
            {matrix.map((row) => (
              <tr key={row.key}>
                <RowHead row={row} colors={colors} />
                {columns.map((column) => (
                  <HeatCell
                    key={column.id}
                    owner={rowName(row)}
                    isNobody={row.key === nobody}
                    column={column.name}
                    cell={row.cells.get(column.id)}
                    isChosen={place?.owner === row.key && place.column === column.id}
                    isEntry={entry?.owner === row.key && entry.column === column.id}
                    onPress={() => onPress({ owner: row.key, column: column.id })}
                  />
                ))}
                <PayLinkCell
                  links={links.get(row.key) ?? noLinks}
                  isKnown={row.department !== undefined}
                  conflicting={conflicting}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <HeatLegend matrix={matrix} />
    </div>
  )
}

function rowName({ key, department }: ParticipationRow): string {
  if (department) return department.name
  return t(key === apart ? 'owners.apart' : 'owners.noOwner')
}

interface RowHeadProps {
  readonly row: ParticipationRow
  readonly colors: DepartmentColors
}

function RowHead({ row, colors }: RowHeadProps) {
  const isNobody = row.key === nobody
  return (
    <th scope="row" className={classes(styles['owner'], isNobody && styles['nobody'])}>
      <span className={styles['ownerName']}>
        <span
          aria-hidden
          className={classes(styles['swatch'], isNobody && styles['hatched'])}
          style={isNobody ? undefined : { backgroundColor: ownerMark(colors, row.key).mark }}
        />
        <span title={rowName(row)}>
          <span className={styles['name']}>{rowName(row)}</span>
          {row.department?.external === true ? (
            <small className={styles['external']}>{t('owners.external')}</small>
          ) : null}
        </span>
      </span>
    </th>
  )
}

/** The one cell that Tab leads to: the arrow keys lead on from there. */
function firstPlace(
  matrix: readonly ParticipationRow[],
  columns: readonly Column[],
): Place | undefined {
  for (const { key, cells } of matrix) {
    const column = columns.find(({ id }) => cells.has(id))
    if (column) return { owner: key, column: column.id }
  }
  return undefined
}

const steps: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** To the next cell with touchpoints that way. */
function moveFocus(event: KeyboardEvent, body: HTMLTableSectionElement | null): void {
  const step = steps[event.key]
  const from = event.target instanceof Element ? event.target.closest('td') : null
  const row = from?.closest('tr')
  if (!step || !body || !from || !row || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  const rows = [...body.rows]
  let [y, x] = [rows.indexOf(row) + step[0], from.cellIndex + step[1]]
  for (let cell = rows[y]?.cells[x]; cell; cell = rows[y]?.cells[x]) {
    const button = cell.querySelector('button')
    if (button) {
      button.focus()
      return
    }
    y += step[0]
    x += step[1]
  }
}
