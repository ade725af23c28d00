import type { ChangedFields } from '../../commands/checkedRecord.ts'
import { setFields } from '../../commands/verbs/setFields.ts'
import { useDispatch } from '../../store/useEditor.tsx'

/** Sets fields of a KPI; what is typed into one field in one go is one step of undo. */
export function useKpiFields(id: string): (fields: ChangedFields<'kpi'>) => void {
  const dispatch = useDispatch()
  return (fields) => {
    dispatch(
      setFields,
      { id, fields: { ...fields } },
      { mergeKey: `${Object.keys(fields).join()}:${id}` },
    )
  }
}
