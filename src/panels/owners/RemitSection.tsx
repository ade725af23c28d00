import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import { useShown } from '../../ui/useShown.tsx'
import styles from './Remit.module.css'

/** Of more, the rest is shown when somebody asks: thousands take long to draw. */
const fewEnough = 100

export interface RemitSectionProps<T> {
  readonly title: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** What stands in an item's row. */
  readonly render: (item: T) => ReactNode
  /** Rows stand as blocks, not as words in a line. */
  readonly isBlock?: boolean
  /** Whether it is left out where there is nothing in it. */
  readonly isOptional?: boolean
}

/** One part of a remit: its heading with how many there are, and the list of them. */
export function RemitSection<T>(props: RemitSectionProps<T>) {
  const { title, items, keyOf, render, isBlock = false, isOptional = false } = props
  const [shown, more] = useShown(items, fewEnough)
  if (items.length === 0 && isOptional) return null
  return (
    <section className={styles['section']}>
      <h4>
        {title} <span>{items.length}</span>
      </h4>
      {items.length === 0 ? <p className={styles['quiet']}>{t('owners.mine.none')}</p> : null}
      <ul className={isBlock ? styles['blocks'] : undefined}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {more}
    </section>
  )
}
