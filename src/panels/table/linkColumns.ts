import { t } from '../../i18n/t.ts'
import { departmentColor } from '../../layout/ownerColors.ts'
import { oncePer } from '../../lib/oncePer.ts'
import { personOrDepartment, recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { kpiOptions } from '../../parts/kpiOptions.ts'
import { newKpis, newOwners, ownerOptions } from '../../parts/ownerOptions.ts'
import type { Option } from '../../ui/options.ts'
import type { TableColumn } from './TableColumn.ts'
import { choiceColumn, linkColumn, linksColumn } from './columnParts.ts'
import { kpiNames, ownerNames, promiseNames } from './readNames.ts'
import { touchpointAt as at } from './touchpointAt.ts'

const ownerName = (records: Records, id: string): string =>
  personOrDepartment(records, id)?.name ?? ''
const owners = oncePer<Records, readonly Option[]>((records) =>
  ownerOptions(records, departmentColor),
)
const departmentKey = (name: string): string => newOwners(name)[1]?.key ?? ''
const kpiKey = (name: string): string => newKpis(name)[0]?.key ?? ''

/** Who is accountable; a name that nobody has is a department to be added. */
export function ownerColumn(): TableColumn {
  return linkColumn(
    { key: 'owner', title: 'tableView.owner', width: 12 },
    (id, records) => at(id, records)?.accountableId,
    {
      names: ownerNames,
      nameOf: ownerName,
      options: owners,
      adders: newOwners,
      adderKey: departmentKey,
    },
  )
}

/** What the owner says to it. */
export function stateColumn(): TableColumn {
  return choiceColumn(
    { key: 'state', title: 'tableView.state', width: 8 },
    (id, records) => at(id, records)?.accountableState,
    () =>
      (['proposed', 'accepted', 'declined'] as const).map((key) => ({
        key,
        label: t(`tableView.state.${key}`),
      })),
  )
}

/** Who has one of the other roles. */
export function peopleColumn(
  role: 'responsible' | 'consulted' | 'informed' | 'backup',
): TableColumn {
  return linksColumn(
    { key: role, title: `tableView.${role}`, width: 11 },
    (id, records) => at(id, records)?.[`${role}Ids`] ?? [],
    { names: ownerNames, nameOf: ownerName, options: owners, adders: newOwners },
  )
}

/** By what it is measured. */
export function kpisColumn(): TableColumn {
  return linksColumn(
    { key: 'kpis', title: 'tableView.kpis', width: 14 },
    (id, records) => at(id, records)?.kpiIds ?? [],
    {
      names: kpiNames,
      nameOf: (records, id) => liveRecord(records, 'kpi', id)?.name ?? '',
      options: kpiOptions,
      adders: newKpis,
      adderKey: kpiKey,
    },
  )
}

/** Which of the promises it keeps. */
export function promisesColumn(): TableColumn {
  return linksColumn(
    { key: 'promises', title: 'tableView.promises', width: 14 },
    (id, records) => at(id, records)?.promiseIds ?? [],
    {
      names: promiseNames,
      nameOf: (records, id) => liveRecord(records, 'promise', id)?.text ?? '',
      options: (records) =>
        recordsOfKind(records, 'promise').map(({ id, text }) => ({ key: id, label: text })),
    },
  )
}
