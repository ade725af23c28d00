import type { ReactNode } from 'react'
import styles from './WindowedRows.module.css'
import type { Windowed } from './useWindowed.ts'

export interface WindowedRowsProps {
  readonly windowed: Windowed
  /** Of the table. */
  readonly columns: number
  /** The row at a place, with its key. */
  readonly render: (place: number) => ReactNode
}

/** The rows that are in the page, between the room of those that are not. */
export function WindowedRows({ windowed, columns, render }: WindowedRowsProps) {
  return (
    <>
      {windowed.rows.flatMap(({ place, gap }) => [
        <Gap key={`gap ${place}`} height={gap} columns={columns} />,
        render(place),
      ])}
      <Gap height={windowed.after} columns={columns} />
    </>
  )
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden className={styles['gap']}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}
