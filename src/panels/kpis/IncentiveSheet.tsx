import type { ChangedFields } from '../../commands/checkedRecord.ts'
import { deleteOfOrganisation } from '../../commands/verbs/deleteOfOrganisation.ts'
import { setFields } from '../../commands/verbs/setFields.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { NumberField } from './NumberField.tsx'
import { SheetSection } from './Sheet.tsx'
import { useKpis } from './useKpis.ts'

const modes = ['individual', 'shared', 'all-or-nothing'] as const
const effects = ['helps', 'neutral', 'hurts'] as const
const aims = ['win', 'keep'] as const

export interface IncentiveSheetProps {
  readonly incentiveId: string
  readonly onClose: () => void
}

/** What somebody is paid for one KPI, to change or remove. */
export function IncentiveSheet({ incentiveId: id, onClose }: IncentiveSheetProps) {
  const { open } = useKpis()
  const dispatch = useDispatch()
  const incentive = useRecord('incentive', id)
  if (!incentive) return null
  const set = (fields: ChangedFields<'incentive'>): void => {
    const mergeKey = `${Object.keys(fields).join()}:${id}`
    dispatch(setFields, { id, fields: { ...fields } }, { mergeKey })
  }
  const { kpiId } = incentive
  return (
    <SheetSection title={t('kpis.change')}>
      <NumberField
        label={t('organisation.column.payWeight')}
        description={t('kpis.weightHelp')}
        value={incentive.weight}
        onCommit={(weight) => set({ weight: weight ?? null })}
      />
      <RadioGroup
        label={t('organisation.column.mode')}
        value={incentive.mode ?? null}
        options={modes.map((key) => ({ key, label: t(`organisation.choice.${key}`) }))}
        onChoose={(key) => set({ mode: modes.find((one) => one === key) ?? null })}
      />
      <RadioGroup
        label={t('organisation.column.customerEffect')}
        value={incentive.customerEffect ?? null}
        options={effects.map((key) => ({ key, label: t(`organisation.choice.${key}`) }))}
        onChoose={(key) => set({ customerEffect: effects.find((one) => one === key) ?? null })}
      />
      <RadioGroup
        label={t('organisation.column.aims')}
        value={incentive.aims ?? null}
        options={aims.map((key) => ({ key, label: t(`organisation.choice.${key}`) }))}
        onChoose={(key) => set({ aims: aims.find((one) => one === key) ?? null })}
      />
      {kpiId === undefined ? null : (
        <Button look="link" onPress={() => open({ kind: 'kpi', id: kpiId })}>
          {t('kpis.toTheKpi')}
        </Button>
      )}
      <Button
        look="danger"
        onPress={() => {
          const outcome = dispatch(deleteOfOrganisation, { id, at: new Date().toISOString() })
          if (!outcome.refused) onClose()
        }}
      >
        {t('kpis.removePayLink')}
      </Button>
    </SheetSection>
  )
}
