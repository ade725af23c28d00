import { useMemo } from 'react'
import { compareNames } from '../../i18n/compareNames.ts'
import { t } from '../../i18n/t.ts'
import { departmentColor } from '../../layout/ownerColors.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { ownerOptions } from '../../parts/ownerOptions.ts'
import { type TableFilter, type TableRows, noneOfThem } from '../../store/TableView.ts'
import { useRecords } from '../../store/useEditor.tsx'
import type { Option } from '../../ui/options.ts'

export type FilterField = keyof Omit<TableFilter, 'text'>

interface FilterChoice {
  readonly field: FilterField
  readonly label: string
  readonly options: readonly Option[]
}

const asTheyAre = (records: Records): Records => records

/** What rows can be told apart by, with what there is of it. */
export function useFilterFields(rows: TableRows): readonly FilterChoice[] {
  const records = useRecords(asTheyAre)
  return useMemo(() => {
    const stage = {
      field: 'stageId' as const,
      label: t('tableView.stage'),
      options: stages(records),
    }
    const findings = {
      field: 'findings' as const,
      label: t('tableView.findings'),
      options: (['any', 'critical', 'warning', 'none'] as const).map((key) => ({
        key,
        label: t(`tableView.findings.${key}`),
      })),
    }
    if (rows === 'steps') return [stage, findings]
    return [
      stage,
      { field: 'ownerId', label: t('tableView.owner'), options: owners(records) },
      { field: 'channel', label: t('tableView.channel'), options: channels(records) },
      findings,
    ]
  }, [records, rows])
}

function stages(records: Records): Option[] {
  return recordsOfKind(records, 'stage').map(({ id, name }) => ({ key: id, label: name }))
}

/** Only whoever owns something here, after those that nobody owns. */
function owners(records: Records): Option[] {
  const used = new Set(recordsOfKind(records, 'touchpoint').map((one) => one.accountableId))
  return [
    { key: noneOfThem, label: t('tableView.none.owner') },
    ...ownerOptions(records, departmentColor).filter(({ key }) => used.has(key)),
  ]
}

function channels(records: Records): Option[] {
  const used = recordsOfKind(records, 'touchpoint').flatMap(({ channel }) => channel ?? [])
  const names = [...new Set(used)].toSorted(compareNames)
  return [
    { key: noneOfThem, label: t('tableView.none.channel') },
    ...names.map((name) => ({ key: name, label: name })),
  ]
}
