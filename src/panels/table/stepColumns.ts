import { formatCount, t } from '../../i18n/t.ts'
import { oncePer } from '../../lib/oncePer.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import type { TableColumn } from './TableColumn.ts'
import { choiceColumn, numberColumn, textColumn } from './columnParts.ts'
import { findingsColumn } from './findingsColumn.ts'
import { stageColumn } from './stageColumn.ts'

const at = (id: string, records: Records): RecordOf<'step'> | undefined =>
  liveRecord(records, 'step', id)

/** What the team thinks of each step, whoever the customer is. */
const feelings = oncePer<Records, ReadonlyMap<string, number>>(
  (records) =>
    new Map(
      recordsOfKind(records, 'feeling')
        .filter(({ personaId }) => personaId === undefined)
        .map(({ stepId, value }) => [stepId, value]),
    ),
)

const touchpointCounts = oncePer<Records, ReadonlyMap<string, number>>((records) => {
  const counts = new Map<string, number>()
  for (const { stepId } of recordsOfKind(records, 'touchpoint'))
    counts.set(stepId, (counts.get(stepId) ?? 0) + 1)
  return counts
})

/** All that a step has, then what is known of it. */
export function stepColumns(): readonly TableColumn[] {
  return [
    textColumn(
      { key: 'name', title: 'tableView.name', width: 15 },
      (id, records) => at(id, records)?.name ?? '',
      { isNeeded: true },
    ),
    stageColumn((id) => id),
    textColumn(
      { key: 'expectation', title: 'tableView.expectation', width: 22 },
      (id, records) => at(id, records)?.expectation ?? '',
      { isLong: true },
    ),
    choiceColumn(
      { key: 'source', title: 'tableView.expectationSource', width: 10 },
      (id, records) => at(id, records)?.expectationSource,
      () => [
        { key: 'asked', label: t('details.asked') },
        { key: 'assumed', label: t('details.assumed') },
      ],
    ),
    numberColumn(
      { key: 'score', title: 'tableView.expectedScore', width: 8 },
      (id, records) => at(id, records)?.expectedScore,
    ),
    numberColumn(
      { key: 'feeling', title: 'tableView.feeling', width: 8 },
      (id, records) => feelings(records).get(id),
      (value) => value >= -2 && value <= 2,
    ),
    {
      key: 'touchpoints',
      title: 'tableView.touchpoints',
      width: 8,
      isNumber: true,
      text: (id, { records }) => formatCount(touchpointCounts(records).get(id) ?? 0),
      copy: (id, { records }) => String(touchpointCounts(records).get(id) ?? 0),
      rank: (id, { records }) => touchpointCounts(records).get(id) ?? 0,
    },
    findingsColumn,
  ]
}
