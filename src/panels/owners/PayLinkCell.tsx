import type { PayLink } from '../../analysis/ownership/payLinks.ts'
import { t } from '../../i18n/t.ts'
import { classes } from '../../ui/classes.ts'
import styles from './HeatMap.module.css'

export interface PayLinkCellProps {
  readonly payeeId: string
  readonly links: readonly PayLink[]
  /** Whether anybody could be paid on anything here: not where nobody owns. */
  readonly isKnown: boolean
  /** Records of which findings say that pay pulls against the customer. */
  readonly against: ReadonlySet<string>
}

/** What a department is paid on; red, and in words, where that hurts customers. */
export function PayLinkCell({ payeeId, links, isKnown, against }: PayLinkCellProps) {
  if (!isKnown) return <td className={styles['pay']} />
  const [first, ...more] = [...new Set(links.map(payName))]
  const hurts =
    against.has(payeeId) ||
    links.some(({ effect, incentiveId }) => effect === 'hurts' || against.has(incentiveId))
  if (first === undefined) return <td className={styles['pay']}>{t('owners.payNone')}</td>
  return (
    <td className={classes(styles['pay'], hurts && styles['hurts'])}>
      {more.length === 0 ? first : t('owners.payMore', { names: first, n: more.length })}
      {hurts ? <small>{t('owners.payHurts')}</small> : null}
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
