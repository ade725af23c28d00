import { linkKpis } from '../../commands/verbs/linkKpis.ts'
import { t } from '../../i18n/t.ts'
import { liveRecord } from '../../model/records.ts'
import { choiceOptions } from '../../parts/choiceOptions.ts'
import { useDispatch, useOpen, useRecord } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { MultiComboBox } from '../../ui/MultiComboBox.tsx'
import { Select } from '../../ui/Select.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SheetSection } from './Sheet.tsx'
import styles from './Sheet.module.css'
import { figureHint, refusedFigure } from './figures.ts'
import { kpiOptions, payees, touchpointOptions, withBelow } from './options.ts'
import { useFieldsOf } from './useFieldsOf.ts'
import { useKpis } from './useKpis.ts'

const directions = ['up', 'down'] as const
const levels = ['touchpoint', 'department', 'company'] as const
const ways = ['weighted-mean', 'sum', 'ratio', 'minimum'] as const

/** What of a KPI is mended here: its name, owner, target and place in the tree. The rest is in the tables. */
export function KpiFields({ kpiId }: { readonly kpiId: string }) {
  const { board, owners } = useKpis()
  const kpi = useRecord('kpi', kpiId)
  const set = useFieldsOf<'kpi'>(kpiId)
  if (!kpi) return null
  const hint = figureHint(kpi, kpi.target)
  const parent = board.values.get(kpi.parentId ?? '')?.kpi
  return (
    <SheetSection title={t('kpis.change')}>
      <DraftField
        label={t('details.name')}
        value={kpi.name}
        onCommit={(name) => set({ name })}
        maxLength={1000}
      />
      <OwnerBox
        ownerId={kpi.ownerId}
        name={owners.get(kpi.ownerId ?? '')?.name ?? ''}
        onChoose={(ownerId) => set({ ownerId })}
      />
      <div className={styles['pair']}>
        <NumberField
          label={t('organisation.column.target')}
          value={kpi.target}
          onCommit={(target) => set({ target: target ?? null })}
          refuse={(target) => refusedFigure(kpi, target)}
          {...(hint === undefined ? {} : { description: hint })}
        />
        <Select
          label={t('organisation.column.direction')}
          value={kpi.direction ?? 'up'}
          options={choiceOptions(directions)}
          onChoose={(key) => set({ direction: directions.find((one) => one === key) ?? null })}
        />
      </div>
      <ComboBox
        label={t('organisation.column.parent')}
        value={parent?.id ?? null}
        text={parent?.name ?? ''}
        options={kpiOptions(board, withBelow(board, kpiId))}
        onChoose={(parentId) => set({ parentId })}
        placeholder={t('kpis.noParent')}
      />
      <div className={styles['pair']}>
        {parent ? (
          <NumberField
            label={t('organisation.column.weight')}
            value={kpi.weight}
            onCommit={(weight) => set({ weight: weight ?? null })}
            refuse={(weight) => (weight < 0 ? t('refused.weightBelowZero') : undefined)}
          />
        ) : null}
        <Select
          label={t('organisation.column.level')}
          value={kpi.level ?? null}
          options={choiceOptions(levels)}
          onChoose={(key) => set({ level: levels.find((one) => one === key) ?? null })}
          placeholder={t('kpis.notSaid')}
        />
        {board.rollUps.has(kpiId) ? (
          <Select
            label={t('organisation.column.rollUp')}
            value={kpi.rollUp ?? null}
            options={choiceOptions(ways)}
            onChoose={(key) => set({ rollUp: ways.find((one) => one === key) ?? null })}
            placeholder={t('kpis.notSaid')}
          />
        ) : null}
      </div>
      <MeasuredAt kpiId={kpiId} />
    </SheetSection>
  )
}

interface OwnerBoxProps {
  readonly ownerId: string | undefined
  readonly name: string
  readonly onChoose: (ownerId: string | null) => void
}

function OwnerBox({ ownerId, name, onChoose }: OwnerBoxProps) {
  const { board } = useKpis()
  return (
    <ComboBox
      label={t('organisation.column.owner')}
      value={ownerId ?? null}
      text={name}
      options={payees(board)}
      onChoose={onChoose}
      placeholder={t('details.ownerPlaceholder')}
    />
  )
}

/** The touchpoints that it measures, to link and unlink. */
function MeasuredAt({ kpiId }: { readonly kpiId: string }) {
  const { board } = useKpis()
  const dispatch = useDispatch()
  const { editor } = useOpen()
  const link = (touchpointId: string, isLinked: boolean): void => {
    const { records } = editor.getState()
    const kpiIds = liveRecord(records, 'touchpoint', touchpointId)?.kpiIds ?? []
    const others = kpiIds.filter((id) => id !== kpiId && liveRecord(records, 'kpi', id))
    dispatch(linkKpis, { touchpointId, kpiIds: isLinked ? [...others, kpiId] : others })
  }
  return (
    <MultiComboBox
      label={t('kpis.measuredAt')}
      placeholder={t('kpis.addTouchpoint')}
      values={board.touchpointsOf.get(kpiId) ?? []}
      options={touchpointOptions(board)}
      onAdd={(id) => link(id, true)}
      onRemove={(id) => link(id, false)}
    />
  )
}
