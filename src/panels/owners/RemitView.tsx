import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { remitOf } from '../../analysis/ownership/remitOf.ts'
import { t } from '../../i18n/t.ts'
import { departmentColor } from '../../layout/ownerColors.ts'
import type { Finding, Fix } from '../../model/finding.ts'
import { ownerOptions } from '../../parts/ownerOptions.ts'
import { useFindings } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { RemitPage } from './RemitPage.tsx'
import styles from './Remit.module.css'
import type { Ownership } from './useOwnership.ts'

export interface RemitViewProps {
  readonly ownership: Ownership
  readonly ownerId: string | undefined
  readonly onChoose: (ownerId: string | undefined) => void
  readonly mapHref: string
  readonly onGo: (finding: Finding) => void
  readonly onFix: (fix: Fix) => void
  readonly onPrint: () => void
}

/** What one person or department has to look after, as a view and as a page to print. */
export function RemitView(props: RemitViewProps) {
  const { ownership, ownerId, onChoose, mapHref, onGo, onFix, onPrint } = props
  const { records, ownRows } = ownership
  const findings = useFindings()
  const options = useMemo(() => ownerOptions(records, departmentColor), [records])
  const remit = useMemo(
    () =>
      ownerId === undefined ? undefined : remitOf({ records, rows: ownRows, findings }, ownerId),
    [records, ownRows, findings, ownerId],
  )
  return (
    <div className={styles['view']}>
      <div className={styles['choose']}>
        <ComboBox
          label={t('owners.mine.choose')}
          placeholder={t('owners.mine.placeholder')}
          value={remit?.owner.id ?? null}
          text={remit?.owner.name ?? ''}
          options={options}
          onChoose={(key) => onChoose(key ?? undefined)}
        />
        {remit ? (
          <Button icon={<Printer size={16} aria-hidden />} onPress={onPrint}>
            {t('owners.mine.print')}
          </Button>
        ) : null}
      </div>
      {remit ? (
        <RemitPage remit={remit} ownership={ownership} {...{ mapHref, onGo, onFix }} />
      ) : (
        <div className={styles['start']}>
          <p>{t('owners.mine.start')}</p>
          <p className={styles['quiet']}>{t('owners.mine.startText')}</p>
        </div>
      )}
    </div>
  )
}
