import type { ReactNode } from 'react'
import { findingSentence } from '../i18n/findingSentence.ts'
import { sentence } from '../i18n/t.ts'
import type { Finding, Fix } from '../model/finding.ts'
import { Button } from '../ui/Button.tsx'
import hidden from '../ui/Hidden.module.css'
import styles from './FindingItem.module.css'
import { SeverityMark, severityWord } from './SeverityMark.tsx'

export interface FindingItemProps {
  readonly finding: Finding
  readonly onFix: (fix: Fix) => void
  /** Where its subject is; missing: it is shown beside its subject already. */
  readonly href?: string
  readonly onGo?: () => void
  /** More below the fixes: "Why?". */
  readonly children?: ReactNode
}

/** One finding: severity, sentence, the figures behind it, and what would mend it. */
export function FindingItem({ finding, onFix, href, onGo, children }: FindingItemProps) {
  const { severity, title, why, fixes } = finding
  return (
    <div className={styles['finding']}>
      <span className={styles['mark']}>
        <SeverityMark severity={severity} />
        <span className={hidden['hidden']}>{severityWord(severity)}</span>
      </span>
      <div className={styles['body']}>
        <p className={styles['title']}>
          {href === undefined ? (
            sentence(title)
          ) : (
            <a href={href} onClick={onGo}>
              {sentence(title)}
            </a>
          )}
        </p>
        <p className={styles['why']}>{findingSentence(why)}</p>
        {fixes.length === 0 ? null : (
          <div className={styles['fixes']}>
            {fixes.map((fix) => (
              <Button
                key={JSON.stringify([fix.command, fix.args])}
                look="link"
                onPress={() => onFix(fix)}
              >
                {sentence(fix.title)}
              </Button>
            ))}
          </div>
        )}
        {children}
      </div>
    </div>
  )
}
