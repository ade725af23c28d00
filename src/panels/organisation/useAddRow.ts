import type { FieldValues } from '../../commands/checkedRecord.ts'
import { type AddRecord, type OrganisationKind, addRecord } from '../../commands/verbs/addRecord.ts'
import { newId } from '../../lib/newId.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { readingsOn } from '../../model/readingsOn.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { readingReplaced } from '../../parts/readingReplaced.ts'
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
    if (known) {
      const { records } = editor.getState()
      const { value } = liveRecord(records, 'reading', id) ?? known
      const kpi = liveRecord(records, 'kpi', known.kpiId)
      session.notify(readingReplaced(kpi, known, value), 'done', true)
    }
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
