import { deleteOfOrganisation } from '../../commands/verbs/deleteOfOrganisation.ts'
import { t } from '../../i18n/t.ts'
import { choiceOptions } from '../../parts/choiceOptions.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SheetSection } from './Sheet.tsx'
import { useFieldsOf } from './useFieldsOf.ts'
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
  const set = useFieldsOf<'incentive'>(id)
  if (!incentive) return null
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
        options={choiceOptions(modes)}
        onChoose={(key) => set({ mode: modes.find((one) => one === key) ?? null })}
      />
      <RadioGroup
        label={t('organisation.column.customerEffect')}
        value={incentive.customerEffect ?? null}
        options={choiceOptions(effects)}
        onChoose={(key) => set({ customerEffect: effects.find((one) => one === key) ?? null })}
      />
      <RadioGroup
        label={t('organisation.column.aims')}
        value={incentive.aims ?? null}
        options={choiceOptions(aims)}
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
