import { formatCount, t } from '../../i18n/t.ts'
import { wilson } from '../../lib/wilson.ts'
import type { NegativeCount } from '../../model/evidence.ts'
import styles from './Details.module.css'
import { intervalText } from '../../parts/intervalText.ts'

const mostShown = 8

export interface CountListProps {
  readonly title: string
  readonly counts: readonly (NegativeCount & { readonly name: string })[]
}

/** Parts of the comments, each with its negative share, n and interval. */
export function CountList({ title, counts }: CountListProps) {
  const rest = counts.length - mostShown
  return (
    <>
      <p className={styles['hint']}>{title}</p>
      <ul className={styles['findings']} aria-label={title}>
        {counts.slice(0, mostShown).map(({ name, n, negative }) => {
          const share = wilson(negative, n)
          const said = share ? t('say.count', { ...intervalText(share), n: formatCount(n) }) : '–'
          return <li key={name} className={styles['hint']}>{`${name}: ${said}`}</li>
        })}
      </ul>
      {rest > 0 ? <p className={styles['hint']}>{t('say.moreParts', { n: rest })}</p> : null}
    </>
  )
}
