import type { PayLink } from '../../analysis/ownership/payLinks.ts'
import { t } from '../../i18n/t.ts'
import { classes } from '../../ui/classes.ts'
import styles from './HeatMap.module.css'

export interface PayLinkCellProps {
  readonly links: readonly PayLink[]
  /** Whether anybody could be paid on anything here: not where nobody owns. */
  readonly isKnown: boolean
  /** Records of which findings say that one owner's pay pulls against another's. */
  readonly conflicting: ReadonlySet<string>
}

/** What a department is paid on; red, and in words, where that hurts customers. */
export function PayLinkCell({ links, isKnown, conflicting }: PayLinkCellProps) {
  if (!isKnown) return <td className={styles['pay']} />
  const [first, ...more] = [...new Set(links.map(payName))]
  const hurts = links.some(({ effect }) => effect === 'hurts')
  const isConflict = !hurts && links.some(({ incentiveId }) => conflicting.has(incentiveId))
  if (first === undefined) return <td className={styles['pay']}>{t('owners.payNone')}</td>
  return (
    <td className={classes(styles['pay'], hurts && styles['hurts'])}>
      {more.length === 0 ? first : t('owners.payMore', { names: first, n: more.length })}
      {hurts ? <small>{t('owners.payHurts')}</small> : null}
      {isConflict ? <small>{t('owners.payConflict')}</small> : null}
    </td>
  )
}

/** The KPI, and whether others are paid on it with them. */
export function payName({ kpi, mode }: PayLink): string {
  if (!kpi) return t('owners.payNoKpi')
  return mode === 'shared' || mode === 'all-or-nothing'
    ? t('owners.payShared', { kpi: kpi.name })
    : kpi.name
}
