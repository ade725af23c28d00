import { useMemo } from 'react'
import { compareFindings } from '../../analysis/compareFindings.ts'
import { t } from '../../i18n/t.ts'
import type { Fix } from '../../model/finding.ts'
import { FindingItem } from '../../parts/FindingItem.tsx'
import { useFindingsOf } from '../../store/useEditor.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'

export interface FindingsHereProps {
  readonly id: string
  readonly onFix: (fix: Fix) => void
}

/** What is wrong or risky about one record. Nothing where nothing is. */
export function FindingsHere({ id, onFix }: FindingsHereProps) {
  const found = useFindingsOf(id)
  const findings = useMemo(() => found.toSorted(compareFindings), [found])
  if (findings.length === 0) return null
  return (
    <section className={styles['section']} aria-label={t('details.findingsHere')}>
      <h3 className={heading['label']}>{t('details.findingsHere')}</h3>
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
