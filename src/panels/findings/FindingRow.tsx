import { memo } from 'react'
import { sentence, t } from '../../i18n/t.ts'
import type { Finding, Fix } from '../../model/finding.ts'
import { FindingItem } from '../../parts/FindingItem.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './Findings.module.css'

export interface FindingRowProps {
  readonly finding: Finding
  readonly href: string
  readonly onGo: () => void
  readonly onFix: (fix: Fix) => void
}

const parts = [
  ['says', 'findings.says'],
  ['matters', 'findings.matters'],
  ['computed', 'findings.computed'],
  ['fix', 'findings.mend'],
  ['limits', 'findings.limits'],
] as const

/** One finding of the list; "Why?" opens what its rule is about. */
export const FindingRow = memo(function FindingRow({
  finding,
  href,
  onGo,
  onFix,
}: FindingRowProps) {
  return (
    <FindingItem finding={finding} href={href} onGo={onGo} onFix={onFix}>
      <Disclosure title={t('findings.why')}>
        <dl className={styles['about']}>
          {parts.map(([part, title]) => (
            <div key={part}>
              <dt>{t(title)}</dt>
              <dd>{sentence({ key: `rule.${finding.rule}.${part}`, values: {} })}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </FindingItem>
  )
})
