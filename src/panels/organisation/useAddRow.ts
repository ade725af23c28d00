import type { FieldValues } from '../../commands/checkedRecord.ts'
import { type AddRecord, type OrganisationKind, addRecord } from '../../commands/verbs/addRecord.ts'
import { formatDay } from '../../i18n/formatDay.ts'
import { formatValue } from '../../i18n/layoutWords.ts'
import type { Message } from '../../lib/message.ts'
import { newId } from '../../lib/newId.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { readingsOn } from '../../model/readingsOn.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { useDispatch, useOpen } from '../../store/useEditor.tsx'

/**
 * Adds a record and gives its id; undefined where that was refused. A reading takes the place of another of its KPI and
 * day, and the person is told.
 */
export function useAddRow(kind: OrganisationKind): (fields: FieldValues) => string | undefined {
  const dispatch = useDispatch()
  const { editor, session } = useOpen()
  return (fields) => {
    const known = readingBefore(editor.getState().records, kind, fields)
    const id = known?.id ?? newId()
    const { refused } = dispatch(addRecord, { id, kind, fields } as unknown as AddRecord)
    if (refused) return undefined
    if (known) session.notify(replaced(editor.getState().records, known), 'done', true)
    return id
  }
}

/** The reading of that KPI and day, whose place a new one takes. */
function readingBefore(
  records: Records,
  kind: string,
  { kpiId, date }: FieldValues,
): RecordOf<'reading'> | undefined {
  if (kind !== 'reading' || typeof kpiId !== 'string' || typeof date !== 'string') return undefined
  return readingsOn(records, kpiId, date).at(-1)
}

function replaced(after: Records, before: RecordOf<'reading'>): Message {
  const kpi = liveRecord(after, 'kpi', before.kpiId)
  const shown = (reading: RecordOf<'reading'>): string => formatValue(reading.value, kpi?.unit)
  const values = {
    name: kpi?.name ?? '',
    date: formatDay(before.date),
    before: shown(before),
    after: shown(liveRecord(after, 'reading', before.id) ?? before),
  }
  return { key: 'organisation.readingReplaced', values }
}
