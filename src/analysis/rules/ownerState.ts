import { personOrDepartment } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'

/** Whether a named owner is `there`; `none` is named, the one named `left`, or is `gone` from the organisation. */
export interface OwnerState {
  readonly state: 'there' | 'none' | 'left' | 'gone'
  /** "" where nobody knows it. */
  readonly name: string
}

/** What has become of the person or department with this id. */
export function ownerState(records: Records, id: string | undefined): OwnerState {
  if (id === undefined) return { state: 'none', name: '' }
  const owner = personOrDepartment(records, id)
  if (!owner) return { state: 'gone', name: '' }
  const hasLeft = owner.kind === 'person' && owner.active === false
  return { state: hasLeft ? 'left' : 'there', name: owner.name }
}
