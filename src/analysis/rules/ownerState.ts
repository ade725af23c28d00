import { type Records, liveRecord } from '../../model/records.ts'

/** Whether a named owner is `there`; `none` is named, the one named `left`, or is `gone` from the organisation. */
export interface OwnerState {
  readonly state: 'there' | 'none' | 'left' | 'gone'
  /** "" where nobody knows it. */
  readonly name: string
}

/** What has become of the person or department with this id. */
export function ownerState(records: Records, id: string | undefined): OwnerState {
  if (id === undefined) return { state: 'none', name: '' }
  const person = liveRecord(records, 'person', id)
  const named = person ?? liveRecord(records, 'department', id)
  if (!named) return { state: 'gone', name: '' }
  return { state: person?.active === false ? 'left' : 'there', name: named.name }
}
