import { departmentColor } from '../../layout/ownerColors.ts'
import type { Records } from '../../model/records.ts'
import { ownerOptions } from '../../parts/ownerOptions.ts'
import type { Option } from '../../ui/options.ts'
import { useOptions } from './useOptions.ts'

function owners(records: Records): Option[] {
  return ownerOptions(records, departmentColor)
}

/** Everybody who can own something. */
export function useOwnerOptions(): readonly Option[] {
  return useOptions(owners)
}
