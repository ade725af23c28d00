import type { SinceSeen } from '../../analysis/seenFindings.ts'
import { formatDay } from '../../i18n/formatDay.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './Findings.module.css'

export interface SinceLastTimeProps {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly since: SinceSeen
  readonly isOnlyNew: boolean
  readonly onOnlyNew: (isOnly: boolean) => void
  readonly onSeen: () => void
}

/** What changed since somebody saw them all; nothing where nothing did. */
export function SinceLastTime({ day, since, isOnlyNew, onOnlyNew, onSeen }: SinceLastTimeProps) {
  const { newIds, changedIds, gone } = since
  if (newIds.size + changedIds.size + gone === 0) return null
  return (
    <div className={styles['changes']}>
      <p>
        {t('findings.since', {
          day: formatDay(day),
          new: newIds.size,
          changed: changedIds.size,
          gone,
        })}
      </p>
      {newIds.size + changedIds.size === 0 ? null : (
        <Checkbox isSelected={isOnlyNew} onChange={onOnlyNew}>
          {t('findings.onlyNew')}
        </Checkbox>
      )}
      <Button look="link" onPress={onSeen}>
        {t('findings.markSeen')}
      </Button>
    </div>
  )
}
