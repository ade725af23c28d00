import { setLaneType } from '../../commands/verbs/setLaneType.ts'
import { t } from '../../i18n/t.ts'
import { type LaneRole, type LaneType, laneRoles, laneTypes } from '../../model/kinds/lane.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Details.module.css'

/** What a lane holds, and its place in a service blueprint. */
export function LaneFields({ lane }: { readonly lane: RecordOf<'lane'> }) {
  const dispatch = useDispatch()
  const { id, type, role = 'none' } = lane
  return (
    <div className={styles['section']}>
      <Select
        label={t('details.laneType')}
        value={type}
        options={laneTypes.map((key) => ({ key, label: t(`lane.type.${key}`) }))}
        onChoose={(key) => dispatch(setLaneType, { id, type: key as LaneType })}
      />
      <Select
        label={t('details.laneRole')}
        value={role}
        options={laneRoles.map((key) => ({ key, label: t(`lane.role.${key}`) }))}
        onChoose={(key) => dispatch(setLaneType, { id, type, role: key as LaneRole })}
      />
    </div>
  )
}
