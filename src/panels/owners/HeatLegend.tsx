import type { ParticipationRow } from '../../analysis/ownership/participation.ts'
import { t } from '../../i18n/t.ts'
import styles from './HeatMap.module.css'

const levels = [2, 1, -1, -2, -3] as const

/** What the colours of the cells mean, as far as there are any. */
export function HeatLegend({ matrix }: { readonly matrix: readonly ParticipationRow[] }) {
  const held = matrix.flatMap(({ cells }) => [...cells.values()])
  const hasShares = held.some(({ voice }) => voice.n > 0 && !voice.isComplaintsFirst)
  const hasCounts = held.some(({ voice }) => voice.isComplaintsFirst)
  const isRaised = held.some(
    ({ voice, level }) =>
      level !== voice.level && voice.level !== undefined && !voice.isComplaintsFirst,
  )
  if (!hasShares && !hasCounts) return null
  return (
    <div className={styles['legend']}>
      {hasShares ? (
        <>
          <span>{t('owners.legend')}</span>
          <ul>
            {levels.map((level) => (
              <li key={level}>
                <span aria-hidden data-level={level} className={styles['sample']} />
                {t(`owners.legend.${level}`)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isRaised ? <span>{t('owners.legendPain')}</span> : null}
      {hasCounts ? <span>{t('owners.legendComplaints')}</span> : null}
      <span>{t('owners.legendCounted')}</span>
    </div>
  )
}
