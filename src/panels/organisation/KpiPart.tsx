import { useMemo, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useRecord } from '../../store/useEditor.tsx'
import { RecordGrid } from './RecordGrid.tsx'
import styles from './Organisation.module.css'
import { influenceColumns, kpiColumns, readingColumns } from './tables.ts'

/** All KPIs, the readings of the one that the focus is in, and what pulls on what. */
export function KpiPart() {
  const [kpiId, setKpiId] = useState<string>()
  const columns = useMemo(() => kpiColumns(), [])
  return (
    <div className={styles['stack']}>
      <RecordGrid
        kind="kpi"
        label={t('organisation.kpis')}
        columns={columns}
        addLabel={t('organisation.addKpi')}
        empty={t('organisation.emptyKpis')}
        onRow={setKpiId}
      />
      {kpiId === undefined ? null : <Readings key={kpiId} kpiId={kpiId} />}
      <Influences />
    </div>
  )
}

function Readings({ kpiId }: { readonly kpiId: string }) {
  const kpi = useRecord('kpi', kpiId)
  const columns = useMemo(() => readingColumns(), [])
  const fixed = useMemo(() => ({ kpiId }), [kpiId])
  if (!kpi) return null
  const title = t('organisation.readingsOf', { name: kpi.name })
  return (
    <div>
      <h3 className={styles['heading']}>{title}</h3>
      <RecordGrid
        kind="reading"
        label={title}
        columns={columns}
        fixed={fixed}
        addLabel={t('organisation.addReading')}
        empty={t('organisation.emptyReadings')}
      />
    </div>
  )
}

function Influences() {
  const columns = useMemo(() => influenceColumns(), [])
  const start = useMemo(() => ({ origin: 'entered' }), [])
  return (
    <div>
      <h3 className={styles['heading']}>{t('organisation.influences')}</h3>
      <p className={styles['quiet']}>{t('organisation.influencesText')}</p>
      <RecordGrid
        kind="influence"
        label={t('organisation.influences')}
        columns={columns}
        start={start}
        addLabel={t('organisation.addInfluence')}
        empty={t('organisation.emptyInfluences')}
      />
    </div>
  )
}
