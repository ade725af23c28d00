import { deleteOfOrganisation } from '../../commands/verbs/deleteOfOrganisation.ts'
import { t } from '../../i18n/t.ts'
import { liveRecord } from '../../model/records.ts'
import { choiceOptions } from '../../parts/choiceOptions.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { KpiBox } from './KpiBox.tsx'
import { SheetSection } from './Sheet.tsx'
import { payees } from './options.ts'
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
  const { board, owners, open } = useKpis()
  const dispatch = useDispatch()
  const incentive = useRecord('incentive', id)
  const set = useFieldsOf<'incentive'>(id)
  if (!incentive) return null
  const { kpiId } = incentive
  const payeeId = incentive.personId ?? incentive.departmentId
  const payee = owners.get(payeeId ?? '')
  const kpi = board.values.get(kpiId ?? '')?.kpi
  return (
    <SheetSection title={t('kpis.change')}>
      <ComboBox
        label={t('organisation.column.who')}
        value={payee && payeeId !== undefined ? payeeId : null}
        text={payee?.name ?? ''}
        options={payees(board)}
        onChoose={(chosen) => {
          if (chosen === null) return
          const isPerson = liveRecord(board.records, 'person', chosen) !== undefined
          set({ personId: isPerson ? chosen : null, departmentId: isPerson ? null : chosen })
        }}
        placeholder={t('kpis.choosePayee')}
      />
      <KpiBox
        label={t('kpis.isPaidOn')}
        kpiId={kpi?.id ?? null}
        onChoose={(chosen) => {
          if (chosen !== null) set({ kpiId: chosen })
        }}
      />
      <NumberField
        label={t('organisation.column.payWeight')}
        description={t('kpis.weightHelp')}
        value={incentive.weight}
        onCommit={(weight) => set({ weight: weight ?? null })}
        refuse={(weight) => (weight < 0 || weight > 1 ? t('refused.payShare') : undefined)}
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
      {kpi === undefined ? null : (
        <Button look="link" onPress={() => open({ kind: 'kpi', id: kpi.id })}>
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
        {t('kpis.removeIncentive')}
      </Button>
    </SheetSection>
  )
}
