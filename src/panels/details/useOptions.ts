import { useMemo } from 'react'
import type { Records } from '../../model/records.ts'
import { useRecords } from '../../store/useEditor.tsx'
import type { Option } from '../../ui/options.ts'

/** Options made of the records. Made again on every change, yet the same list while it says the same. */
export function useOptions(make: (records: Records) => readonly Option[]): readonly Option[] {
  const told = useRecords((records) => JSON.stringify(make(records)))
  return useMemo(() => JSON.parse(told) as readonly Option[], [told])
}
