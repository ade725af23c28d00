import { sentence, t } from '../../i18n/t.ts'
import type { Finding } from '../../model/finding.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './Findings.module.css'

export interface DismissedFindingsProps {
  readonly findings: readonly Finding[]
  readonly onRestore: (finding: Finding) => void
}

/** What somebody put aside, with their reasons. */
export function DismissedFindings({ findings, onRestore }: DismissedFindingsProps) {
  if (findings.length === 0) return null
  return (
    <div className={styles['dismissed']}>
      <Disclosure title={t('findings.dismissed', { n: findings.length })}>
        <p className={styles['quiet']}>{t('findings.dismissedText')}</p>
        <ul aria-label={t('findings.dismissedList')}>
          {findings.map((finding) => (
            <li key={finding.id}>
              <span>
                {sentence(finding.title)}
                <span className={styles['reason']}>
                  {finding.dismissed?.reason || t('findings.noReason')}
                </span>
              </span>
              <Button
                look="link"
                label={t('findings.restoreLabel', { title: sentence(finding.title) })}
                onPress={() => onRestore(finding)}
              >
                {t('findings.restore')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
