import { formatDay } from '../i18n/formatDay.ts'
import { formatValue } from '../i18n/layoutWords.ts'
import type { Message } from '../lib/message.ts'
import type { RecordOf } from '../model/kinds.ts'

/** That a reading took the place of another of its KPI and day, with both figures. */
export function readingReplaced(
  kpi: Pick<RecordOf<'kpi'>, 'name' | 'unit'> | undefined,
  before: RecordOf<'reading'>,
  value: number,
): Message {
  const values = {
    name: kpi?.name ?? '',
    date: formatDay(before.date),
    before: formatValue(before.value, kpi?.unit),
    after: formatValue(value, kpi?.unit),
  }
  return { key: 'organisation.readingReplaced', values }
}
