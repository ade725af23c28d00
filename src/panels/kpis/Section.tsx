import type { ReactNode } from 'react'
import card from '../../ui/Card.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './Kpis.module.css'

export interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** One part of a view under its heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className={classes(card['card'], styles['section'])} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
