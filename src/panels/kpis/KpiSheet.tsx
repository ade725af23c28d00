import { quoted } from '../../i18n/quoted.ts'
import { formatShare, t } from '../../i18n/t.ts'
import { KpiFields } from './KpiFields.tsx'
import { ReadingsSection } from './ReadingsSection.tsx'
import { RollUpSection } from './RollUpSection.tsx'
import { SheetSection } from './Sheet.tsx'
import styles from './Sheet.module.css'
import { StateMark } from './StateMark.tsx'
import { latestFigure, readingSentence, stateSentence } from './figures.ts'
import { useKpis } from './useKpis.ts'

/** One KPI: where it stands, its readings over time, how it rolls up, and what can be mended on the spot. */
export function KpiSheet({ kpiId }: { readonly kpiId: string }) {
  const { board } = useKpis()
  const value = board.values.get(kpiId)
  if (!value) return null
  const { kpi, gapShare, state } = value
  return (
    <>
      <SheetSection title={t('kpis.whereItStands')}>
        <div className={styles['headline']}>
          <b>{latestFigure(value)}</b>
        </div>
        <p className={styles['state']}>
          <StateMark state={state} />
          {stateSentence(value)}
        </p>
        {value.latest ? <p className={styles['quiet']}>{readingSentence(value)}</p> : null}
        {gapShare === undefined || state !== 'off-target' ? null : (
          <p className={styles['quiet']}>
            {gapShare > -1
              ? t('kpis.ofTheWay', { share: formatShare(1 + gapShare) })
              : t('kpis.noNearer')}
          </p>
        )}
        {kpi.method === 'brand-alignment' ? (
          <p className={styles['quiet']}>{t('kpis.yourDefinition')}</p>
        ) : null}
        {kpi.question ? <p className={styles['quiet']}>{quoted(kpi.question)}</p> : null}
      </SheetSection>
      <RollUpSection kpiId={kpiId} />
      <ReadingsSection key={kpiId} kpiId={kpiId} />
      <KpiFields key={`${kpiId}:fields`} kpiId={kpiId} />
    </>
  )
}
