import { t } from '../../i18n/t.ts'
import { oncePer } from '../../lib/oncePer.ts'
import { recordsOfKind, stepsInOrder } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { channelOptions } from '../../parts/channelOptions.ts'
import type { Option } from '../../ui/options.ts'
import type { TableColumn } from './TableColumn.ts'
import { newStep } from './TablePlaces.ts'
import { linkColumn, numberColumn, textColumn } from './columnParts.ts'
import { findingsColumn } from './findingsColumn.ts'
import {
  kpisColumn,
  ownerColumn,
  peopleColumn,
  promisesColumn,
  stateColumn,
} from './linkColumns.ts'
import { laneNames } from './readNames.ts'
import { placeRank, stageColumn } from './stageColumn.ts'
import { touchpointAt as at } from './touchpointAt.ts'
import { commentsColumn, negativeColumn } from './voiceColumns.ts'

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0

/** All that a touchpoint has, then what is known of it. */
export function touchpointColumns(): readonly TableColumn[] {
  return [
    textColumn(
      { key: 'name', title: 'tableView.name', width: 15 },
      (id, records) => at(id, records)?.name ?? '',
      { isNeeded: true },
    ),
    stageColumn((id, records) => at(id, records)?.stepId),
    stepColumn(),
    laneColumn(),
    channelColumn(),
    ownerColumn(),
    stateColumn(),
    peopleColumn('responsible'),
    peopleColumn('consulted'),
    peopleColumn('informed'),
    peopleColumn('backup'),
    kpisColumn(),
    promisesColumn(),
    textColumn(
      { key: 'words', title: 'tableView.words', width: 20 },
      (id, records) => at(id, records)?.words?.join(', ') ?? '',
      { isLong: true },
    ),
    numberColumn(
      { key: 'visits', title: 'tableView.visits', width: 7 },
      (id, records) => at(id, records)?.visits,
      isWhole,
    ),
    numberColumn(
      { key: 'valuePerVisit', title: 'tableView.valuePerVisit', width: 8 },
      (id, records) => at(id, records)?.valuePerVisit,
    ),
    commentsColumn,
    negativeColumn,
    findingsColumn,
  ]
}

function stepColumn(): TableColumn {
  const column = linkColumn(
    { key: 'step', title: 'tableView.step', width: 12 },
    (id, records) => at(id, records)?.stepId,
    {
      names: () => new Map(),
      nameOf: (records, id) => liveRecord(records, 'step', id)?.name ?? '',
      options: stepOptions,
      adders: (typed) => [{ key: newStep(typed), label: t('tableView.addStep', { name: typed }) }],
      // Which step is meant depends on the stage: it is found where the row goes.
      adderKey: newStep,
    },
  )
  return { ...column, rank: (id, { records }) => placeRank(records, at(id, records)?.stepId) }
}

/** Every step under its stage. */
const stepOptions = oncePer<Records, readonly Option[]>((records) =>
  stepsInOrder(records).map(({ id, name, stageId }) => ({
    key: id,
    label: name,
    section: liveRecord(records, 'stage', stageId)?.name ?? '',
  })),
)

function laneColumn(): TableColumn {
  return linkColumn(
    { key: 'lane', title: 'tableView.lane', width: 9 },
    (id, records) => at(id, records)?.laneId,
    {
      names: laneNames,
      nameOf: (records, id) => liveRecord(records, 'lane', id)?.name ?? '',
      options: (records) =>
        recordsOfKind(records, 'lane')
          .filter(({ type }) => type === 'touchpoints')
          .map(({ id, name }) => ({ key: id, label: name })),
    },
  )
}

function channelColumn(): TableColumn {
  const column = textColumn(
    { key: 'channel', title: 'tableView.channel', width: 8 },
    (id, records) => at(id, records)?.channel ?? '',
  )
  const { edit } = column
  if (!edit) return column
  const options = (records: Records): readonly Option[] =>
    channelOptions(recordsOfKind(records, 'touchpoint'))
  return { ...column, edit: { ...edit, kind: 'link', isFree: true, options } }
}
