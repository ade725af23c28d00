import type { FieldValues } from '../../commands/checkedRecord.ts'
import { setFields } from '../../commands/verbs/setFields.ts'
import { t } from '../../i18n/t.ts'
import { organisationOf } from '../../model/queries.ts'
import { choiceOptions } from '../../parts/choiceOptions.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Organisation.module.css'

const notSaid = 'none'

/** The organisation itself. */
export function CompanyPart() {
  const dispatch = useDispatch()
  const root = useRecords(organisationOf)
  if (!root) return <p className={styles['quiet']}>{t('organisation.noRoot')}</p>
  const set = (fields: FieldValues, mergeKey?: string): void => {
    dispatch(setFields, { id: root.id, fields }, mergeKey === undefined ? {} : { mergeKey })
  }
  return (
    <div className={styles['company']}>
      <DraftField
        label={t('organisation.column.name')}
        value={root.name}
        maxLength={1000}
        onCommit={(name) => set({ name }, `${root.id} name`)}
      />
      <DraftField
        label={t('organisation.column.currency')}
        value={root.currency ?? ''}
        canBeEmpty
        placeholder="EUR"
        maxLength={1000}
        onCommit={(currency) => set({ currency }, `${root.id} currency`)}
      />
      <Select
        label={t('organisation.column.payPeriodEnds')}
        value={root.payPeriodEnds ?? notSaid}
        onChoose={(key) => set({ payPeriodEnds: key === notSaid ? null : key })}
        options={[{ key: notSaid, label: '–' }, ...choiceOptions(['month', 'quarter'])]}
      />
    </div>
  )
}
