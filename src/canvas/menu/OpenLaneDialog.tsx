import '../../i18n/laterWords.ts'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { type LaneRole, type LaneType, laneRoles, laneTypes } from '../../model/kinds/lane.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { useMap } from '../MapTools.ts'
import { addLaneOf } from '../editing/addToMap.ts'
import { placeOf } from '../editing/selectionPlace.ts'
import { showNew } from '../editing/showNew.ts'
import styles from './ChooseDialog.module.css'
import { useMapFocusAfter } from './useMapFocusAfter.ts'

/** Where such a lane stands in a service blueprint, unless somebody says otherwise. */
const usualRole: Readonly<Partial<Record<LaneType, LaneRole>>> = {
  touchpoints: 'onstage',
  backstage: 'backstage',
  systems: 'support',
}

/** Adds a lane of a type that is chosen before it is named. */
export function OpenLaneDialog({ laneId }: { readonly laneId?: string | undefined }) {
  const tools = useMap()
  const [type, setType] = useState<LaneType>('notes')
  const [role, setRole] = useState<LaneRole>()
  const close = (): void => tools.dialog.set(undefined)
  useMapFocusAfter(tools)
  const shownRole = role ?? usualRole[type] ?? 'none'
  const add = (): void => {
    close()
    const { editor, session } = tools
    const at = laneId ?? session.getState().selection.at(-1)
    const place = placeOf(editor.getState().records, at)
    // Once the dialog is gone: it takes the focus back from what is opened before.
    requestAnimationFrame(() => {
      addLaneOf(tools, place, { type, role: shownRole, name: t(`lane.name.${type}`) })
      showNew(tools)
    })
  }
  return (
    <Dialog
      title={t('parts.lane.title')}
      isOpen
      onClose={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>{t('parts.cancel')}</Button>
          <Button look="primary" onPress={add}>
            {t('parts.lane.add')}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <Select
          label={t('parts.lane.type')}
          value={type}
          options={laneTypes.map((key) => ({ key, label: t(`lane.type.${key}`) }))}
          onChoose={(key) => setType(key as LaneType)}
        />
        <Select
          label={t('parts.lane.role')}
          value={shownRole}
          options={laneRoles.map((key) => ({ key, label: t(`lane.role.${key}`) }))}
          onChoose={(key) => setRole(key as LaneRole)}
        />
      </div>
    </Dialog>
  )
}
