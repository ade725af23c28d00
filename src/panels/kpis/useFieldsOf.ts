import type { ChangedFields } from '../../commands/checkedRecord.ts'
import { setFields } from '../../commands/verbs/setFields.ts'
import { useDispatch } from '../../store/useEditor.tsx'

interface Changes {
  readonly kpi: ChangedFields<'kpi'>
  readonly incentive: ChangedFields<'incentive'>
}

/** Sets fields of a record; what is typed into one field in one go is one step of undo. */
export function useFieldsOf<K extends keyof Changes>(id: string): (fields: Changes[K]) => void {
  const dispatch = useDispatch()
  return (fields) => {
    const mergeKey = `${Object.keys(fields).join()}:${id}`
    dispatch(setFields, { id, fields: { ...fields } }, { mergeKey })
  }
}
