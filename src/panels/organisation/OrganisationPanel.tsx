import '../../i18n/laterWords.ts'
import { type ReactNode, useMemo, useState } from 'react'
import type { OrganisationKind } from '../../commands/verbs/addRecord.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { useOpen, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import type { Column } from './Column.ts'
import { CompanyPart } from './CompanyPart.tsx'
import { ImportRowsDialog } from './ImportRowsDialog.tsx'
import { KpiPart } from './KpiPart.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Organisation.module.css'
import { RecordGrid } from './RecordGrid.tsx'
import {
  departmentColumns,
  incentiveColumns,
  personColumns,
  personaColumns,
  playbookColumns,
  promiseColumns,
} from './tables.ts'
import { ElsewhereContext, type LoadElsewhere } from './useElsewhere.ts'

export interface OrganisationPanelProps {
  /** The other journeys of this workspace, to say what they lose by a deletion; missing: it says that it can't. */
  readonly loadOthers?: LoadElsewhere
}

/** Who there is, what they are measured on and paid for: shared by all journeys of the organisation. */
export function OrganisationPanel({ loadOthers }: OrganisationPanelProps) {
  const [isImporting, setIsImporting] = useState(false)
  const [people, departments, kpis] = useRecords((records) =>
    (['person', 'department', 'kpi'] as const).map((kind) => recordsOfKind(records, kind).length),
  )
  const tab = (id: string, title: MessageKey, content: ReactNode) => ({
    id,
    title: t(title),
    content: <div className={styles['tab']}>{content}</div>,
  })
  return (
    <ElsewhereContext value={loadOthers}>
      <div className={styles['panel']}>
        <div className={styles['header']}>
          <div>
            <h2 className={heading['view']}>{t('organisation.title')}</h2>
            <p className={styles['quiet']}>
              {t('organisation.summary', {
                people: people ?? 0,
                departments: departments ?? 0,
                kpis: kpis ?? 0,
              })}
            </p>
          </div>
          <Button onPress={() => setIsImporting(true)}>{t('organisation.import')}</Button>
        </div>
        <Tabs
          label={t('organisation.parts')}
          tabs={[
            tab('departments', 'organisation.departments', <Part part="department" />),
            tab('people', 'organisation.people', <Part part="person" />),
            tab('kpis', 'organisation.kpis', <KpiPart />),
            tab('pay', 'organisation.pay', <Part part="incentive" />),
            tab('promises', 'organisation.promises', <Part part="promise" />),
            tab('personas', 'organisation.personas', <Part part="persona" />),
            tab('playbooks', 'organisation.playbooks', <Part part="playbook" />),
            tab('company', 'organisation.company', <CompanyPart />),
          ]}
        />
        {isImporting ? <ImportRowsDialog onClose={() => setIsImporting(false)} /> : null}
      </div>
    </ElsewhereContext>
  )
}

interface PartOf {
  readonly label: MessageKey
  readonly add: MessageKey
  readonly empty: MessageKey
  readonly columns: (records: () => Records) => Column[]
}

const parts = {
  department: {
    label: 'organisation.departments',
    add: 'organisation.addDepartment',
    empty: 'organisation.emptyDepartments',
    columns: departmentColumns,
  },
  person: {
    label: 'organisation.people',
    add: 'organisation.addPerson',
    empty: 'organisation.emptyPeople',
    columns: personColumns,
  },
  incentive: {
    label: 'organisation.pay',
    add: 'organisation.addIncentive',
    empty: 'organisation.emptyPay',
    columns: incentiveColumns,
  },
  promise: {
    label: 'organisation.promises',
    add: 'organisation.addPromise',
    empty: 'organisation.emptyPromises',
    columns: promiseColumns,
  },
  persona: {
    label: 'organisation.personas',
    add: 'organisation.addPersona',
    empty: 'organisation.emptyPersonas',
    columns: personaColumns,
  },
  playbook: {
    label: 'organisation.playbooks',
    add: 'organisation.addPlaybook',
    empty: 'organisation.emptyPlaybooks',
    columns: playbookColumns,
  },
} as const satisfies Partial<Record<OrganisationKind, PartOf>>

function Part({ part }: { readonly part: keyof typeof parts }) {
  const { editor } = useOpen()
  const { label, add, empty, columns } = parts[part]
  const made = useMemo(() => columns(() => editor.getState().records), [columns, editor])
  return (
    <RecordGrid kind={part} label={t(label)} columns={made} addLabel={t(add)} empty={t(empty)} />
  )
}
