import { useDeferredValue, useMemo } from 'react'
import { t } from '../../i18n/t.ts'
import type { Fix } from '../../model/finding.ts'
import { FindingItem } from '../../parts/FindingItem.tsx'
import { useFindings } from '../../store/useEditor.tsx'
import styles from './Details.module.css'

export interface FindingsHereProps {
  readonly id: string
  readonly onFix: (fix: Fix) => void
}

/** What is wrong or risky about one record. Nothing where nothing is. */
export function FindingsHere({ id, onFix }: FindingsHereProps) {
  // There may be tens of thousands: the map's badge need not wait for this list.
  const all = useDeferredValue(useFindings())
  const findings = useMemo(() => all.filter(({ subjects }) => subjects.includes(id)), [all, id])
  if (findings.length === 0) return null
  return (
    <section className={styles['section']} aria-label={t('details.findingsHere')}>
      <h3 className={styles['label']}>{t('details.findingsHere')}</h3>
      <ul className={styles['findings']}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingItem finding={finding} onFix={onFix} />
          </li>
        ))}
      </ul>
    </section>
  )
}
