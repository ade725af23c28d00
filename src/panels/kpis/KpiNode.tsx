import { OwnerChip } from '../../parts/OwnerChip.tsx'
import { formatValue } from '../../i18n/layoutWords.ts'
import { t } from '../../i18n/t.ts'
import { ReadingLine } from './ReadingLine.tsx'
import { StateMark } from './StateMark.tsx'
import styles from './Tree.module.css'
import { latestFigure, sampleSize } from './figures.ts'
import { pullWords, rollUpWords } from './nodeWords.ts'
import { useKpis } from './useKpis.ts'

/** What a KPI's box in the tree says. */
export function KpiNode({ kpiId }: { readonly kpiId: string }) {
  const { board, owners } = useKpis()
  const value = board.values.get(kpiId)
  if (!value) return null
  const { kpi } = value
  const pulls = pullWords(board, kpiId)
  const rolled = rollUpWords(board, kpiId)
  return (
    <>
      <span className={styles['name']} title={kpi.name}>
        {kpi.name}
      </span>
      <span className={styles['figures']}>
        <span className={styles['value']}>
          <StateMark state={value.state} />
          <b data-none={value.latest ? undefined : ''}>{latestFigure(value)}</b>
        </span>
        <small>
          {[
            sampleSize(value),
            kpi.target === undefined
              ? t('kpis.noTarget')
              : t('kpis.targetIs', { target: formatValue(kpi.target, kpi.unit) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
        <span className={styles['spark']}>
          <ReadingLine value={value} />
        </span>
      </span>
      <span className={styles['owner']}>
        <OwnerChip owner={owners.get(kpi.ownerId ?? '')} />
      </span>
      {pulls === '' ? null : (
        <small
          className={styles['note']}
          data-first={board.ranks.get(kpiId) === 1 ? '' : undefined}
        >
          {pulls}
        </small>
      )}
      {rolled === '' ? null : <small className={styles['note']}>{rolled}</small>}
    </>
  )
}

/** In rem: the lines that the box of a KPI has. */
export function kpiNodeHeight(lines: number): number {
  return 7.5 + lines * 1.125
}
