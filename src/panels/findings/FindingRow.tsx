import { memo } from 'react'
import { sentence, t } from '../../i18n/t.ts'
import type { Finding, Fix } from '../../model/finding.ts'
import { FindingItem } from '../../parts/FindingItem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { FindingWay } from './FindingWay.tsx'
import styles from './Findings.module.css'
import { FixPreviews } from './FixPreviews.tsx'
import { ReadFinding } from './ReadFinding.tsx'

export interface FindingRowProps {
  readonly finding: Finding
  readonly href: string
  /** Where owners are chosen. */
  readonly ownersHref: string
  /** New, or standing on other figures, since somebody saw them all. */
  readonly since?: 'new' | 'changed' | undefined
  readonly onGo: (finding: Finding) => void
  readonly onFix: (fix: Fix) => void
  readonly onDismiss: (finding: Finding) => void
}

const parts = [
  ['says', 'findings.says'],
  ['matters', 'findings.matters'],
  ['computed', 'findings.computed'],
  ['fix', 'findings.mend'],
  ['limits', 'findings.limits'],
] as const

/** Nobody is suggested where these offer no fix: people choose among the others without an owner. */
const needsOwner: ReadonlySet<string> = new Set(['unowned', 'pain-point-unowned'])

/** The way that the finding speaks of, what its rule is about, and what each fix would change. */
function About({ finding, href }: Pick<FindingRowProps, 'finding' | 'href'>) {
  return (
    <dl className={styles['about']}>
      {finding.way ? <FindingWay way={finding.way} mapHref={href} /> : null}
      {parts.map(([part, title]) => (
        <div key={part}>
          <dt>{t(title)}</dt>
          <dd>{sentence({ key: `rule.${finding.rule}.${part}`, values: {} })}</dd>
        </div>
      ))}
      <FixPreviews fixes={finding.fixes} />
    </dl>
  )
}

/** One finding of the list; "Why?" opens what its rule is about, and what each fix would change. */
export const FindingRow = memo(function FindingRow({
  finding,
  href,
  ownersHref,
  since,
  onGo,
  onFix,
  onDismiss,
}: FindingRowProps) {
  return (
    <FindingItem finding={finding} href={href} onGo={() => onGo(finding)} onFix={onFix}>
      <div className={styles['foot']}>
        <Disclosure title={t('findings.why')}>
          <About finding={finding} href={href} />
        </Disclosure>
        <ReadFinding finding={finding} />
        {finding.fixes.length === 0 && needsOwner.has(finding.rule) ? (
          <a className={styles['choose']} href={ownersHref}>
            {t('findings.chooseOwner')}
          </a>
        ) : null}
        <span className={styles['aside']}>
          {since ? (
            <span className={styles['since']}>
              {t(since === 'new' ? 'findings.isNew' : 'findings.isChanged')}
            </span>
          ) : null}
          <Button look="quiet" onPress={() => onDismiss(finding)}>
            {t('findings.dismiss')}
          </Button>
        </span>
      </div>
    </FindingItem>
  )
})
