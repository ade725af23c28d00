import type { ColumnRole } from '../../feedback/columns/columnRole.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import type { Option } from '../../ui/options.ts'
import styles from './ColumnUse.module.css'
import { columnRoles } from './columnRoles.ts'

export const roleName = (role: ColumnRole): string =>
  t(`feedback.role.${role}` satisfies MessageKey)

export interface ColumnUseProps {
  readonly column: string
  readonly role: ColumnRole
  readonly onChoose: (role: ColumnRole) => void
}

/** What one column is used as. */
export function ColumnUse({ column, role, onChoose }: ColumnUseProps) {
  const options: readonly Option[] = columnRoles.map((key) => ({ key, label: roleName(key) }))
  return (
    // Another way to the same only: keyboard and screen reader open the list from the box itself.
    <div
      className={styles['use']}
      data-used={role !== 'ignore' || undefined}
      onClick={({ target, currentTarget }) => {
        const isClosed =
          target instanceof HTMLInputElement && target.getAttribute('aria-expanded') !== 'true'
        // After this very click, which would close the list again as one outside of it.
        if (isClosed) setTimeout(() => currentTarget.querySelector('button')?.click())
      }}
    >
      <ComboBox
        label={t('feedback.useAs', { name: column })}
        value={role}
        text={roleName(role)}
        options={options}
        onChoose={(key) => {
          const chosen = columnRoles.find((one) => one === key)
          if (chosen) onChoose(chosen)
        }}
      />
    </div>
  )
}
