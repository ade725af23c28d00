import type { ReactNode } from 'react'
import styles from './Table.module.css'
import type { Windowed } from './useWindowed.ts'

export interface WindowedRowsProps {
  readonly windowed: Windowed
  /** Of the table. */
  readonly columns: number
  /** The row at a place. */
  readonly render: (place: number) => ReactNode
}

/** The rows that are in the page, between the room of those that are not. */
export function WindowedRows({ windowed, columns, render }: WindowedRowsProps) {
  return (
    <>
      <Gap height={windowed.before} columns={columns} />
      {windowed.places.map(render)}
      <Gap height={windowed.after} columns={columns} />
    </>
  )
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null
  return (
    <tr aria-hidden className={styles['gap']}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}
