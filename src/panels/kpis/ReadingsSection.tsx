import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { differingFields } from '../../analysis/kpis/rollUp.ts'
import type { ApartReading, KpiValue, Reading } from '../../analysis/kpis/kpiValue.ts'
import { deleteOfOrganisation } from '../../commands/verbs/deleteOfOrganisation.ts'
import { formatValue } from '../../i18n/layoutWords.ts'
import { formatCount, t } from '../../i18n/t.ts'
import { compareReadings } from '../../model/compareReadings.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ReadingForm } from './ReadingForm.tsx'
import { ReadingsChart } from './ReadingsChart.tsx'
import { fieldNames } from './RollUpSection.tsx'
import { SheetSection } from './Sheet.tsx'
import styles from './Sheet.module.css'
import { formatDay } from '../../i18n/formatDay.ts'
import { kpiOptions } from './options.ts'
import { useKpis } from './useKpis.ts'

/** Readings over time as a picture and as a table, beside another KPI's if wanted; a new one can be added. */
export function ReadingsSection({ kpiId }: { readonly kpiId: string }) {
  const { board } = useKpis()
  const value = board.values.get(kpiId)
  const [otherId, setOtherId] = useState<string | null>(null)
  if (!value) return null
  const other = otherId === null ? undefined : board.values.get(otherId)
  const fields = other ? differingFields([value.kpi, other.kpi]) : []
  const isSame = fields.length === 0
  const all = listed(value)
  return (
    <SheetSection title={t('kpis.readings')}>
      {value.series.length === 0 ? <p>{t('kpis.noReadings')}</p> : null}
      <ReadingsChart value={value} other={isSame ? other : undefined} />
      {other && !isSame ? (
        <>
          <p>{t('kpis.twoCharts', { fields: fieldNames(fields), name: other.kpi.name })}</p>
          <ReadingsChart value={other} />
        </>
      ) : null}
      {value.series.length === 0 || board.values.size < 2 ? null : (
        <ComboBox
          label={t('kpis.compareWith')}
          value={other ? otherId : null}
          text={other?.kpi.name ?? ''}
          options={kpiOptions(board, new Set([kpiId]))}
          onChoose={setOtherId}
          placeholder={t('kpis.anotherKpi')}
        />
      )}
      {all.length === 0 ? null : (
        <Disclosure title={t('kpis.allReadings', { n: all.length })}>
          <ReadingsTable readings={all} unit={value.kpi.unit} />
        </Disclosure>
      )}
      {value.apart.length === 0 ? null : (
        <p className={styles['quiet']}>{t('kpis.apart', { n: value.apart.length })}</p>
      )}
      <ReadingForm kpi={value.kpi} />
    </SheetSection>
  )
}

/** A reading, and why it doesn't count where that is so. */
interface Listed {
  readonly reading: Reading
  readonly why?: ApartReading['why']
}

/** All readings, those that don't count too, oldest first. */
function listed({ series, apart }: KpiValue): Listed[] {
  return [...series.map((reading) => ({ reading })), ...apart].sort((a, b) =>
    compareReadings(a.reading, b.reading),
  )
}

const notCounting = {
  'yet-to-come': 'kpis.apart.yetToCome',
  'same-day': 'kpis.apart.sameDay',
} as const

interface ReadingsTableProps {
  /** Oldest first; shown the other way round. */
  readonly readings: readonly Listed[]
  readonly unit: string | undefined
}

function ReadingsTable({ readings, unit }: ReadingsTableProps) {
  const dispatch = useDispatch()
  return (
    <div className={styles['scroll']}>
      <table className={styles['readings']}>
        <thead>
          <tr>
            <th scope="col">{t('organisation.column.date')}</th>
            <th scope="col">{t('organisation.column.value')}</th>
            <th scope="col">n</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {readings.toReversed().map(({ reading: { id, date, value, n }, why }) => (
            <tr key={id}>
              <td>
                {formatDay(date)}
                {why === undefined ? null : <small> {t(notCounting[why])}</small>}
              </td>
              <td>{formatValue(value, unit)}</td>
              <td>{n === undefined ? '' : formatCount(n)}</td>
              <td>
                <IconButton
                  label={t('kpis.removeReading', { date: formatDay(date) })}
                  icon={<Trash2 size={14} aria-hidden />}
                  onPress={() =>
                    dispatch(deleteOfOrganisation, { id, at: new Date().toISOString() })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
