import { t } from '../../i18n/t.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import { accountableOwner, departmentOf, recordsOfKind } from '../../model/queries.ts'
import { type FindingFilter, stageOf } from '../../store/FindingFilter.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Findings.module.css'
import { headings, severities } from './severities.ts'
import { ruleName } from './ruleName.ts'

export interface FindingFiltersProps {
  readonly findings: readonly Finding[]
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
}

const everything = 'all'

interface Named {
  readonly id: string
  readonly name: string
}

/** By severity, rule, stage and department; only what some finding has is offered. */
export function FindingFilters({ findings, filter, onFilter }: FindingFiltersProps) {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  const stages = useRecords((records) => {
    const used = new Set(
      findings.flatMap(({ subjects }) => subjects.map((id) => stageOf(records, id))),
    )
    return recordsOfKind(records, 'stage').filter(({ id }) => used.has(id))
  })
  const departments = useRecords((records) => {
    const owning = new Set(
      recordsOfKind(records, 'touchpoint').map(
        (one) => departmentOf(records, accountableOwner(records, one)?.id)?.id,
      ),
    )
    return recordsOfKind(records, 'department').filter(({ id }) => owning.has(id))
  })
  const choose = (field: keyof FindingFilter, key: string): void => {
    const { [field]: _, ...rest } = filter
    onFilter(key === everything ? rest : { ...rest, [field]: key })
  }
  const optionsOf = (list: readonly Named[]) => [
    { key: everything, label: t('findings.all') },
    ...list.map(({ id, name }) => ({ key: id, label: name })),
  ]
  return (
    <div className={styles['filters']}>
      <Select
        label={t('findings.filterSeverity')}
        value={filter.severity ?? everything}
        onChoose={(key) => choose('severity', key as Severity)}
        options={optionsOf(severities.map((id) => ({ id, name: t(headings[id]) })))}
      />
      <Select
        label={t('findings.filterRule')}
        value={filter.rule ?? everything}
        onChoose={(key) => choose('rule', key)}
        options={optionsOf(rules.map((id) => ({ id, name: ruleName(id) })))}
      />
      {stages.length < 2 ? null : (
        <Select
          label={t('findings.filterStage')}
          value={filter.stageId ?? everything}
          onChoose={(key) => choose('stageId', key)}
          options={optionsOf(stages)}
        />
      )}
      {departments.length === 0 ? null : (
        <Select
          label={t('findings.filterOwner')}
          value={filter.ownerId ?? everything}
          onChoose={(key) => choose('ownerId', key)}
          options={optionsOf(departments)}
        />
      )}
    </div>
  )
}
