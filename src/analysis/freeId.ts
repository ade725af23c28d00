import { type Records, recordOf } from '../model/records.ts'
import { textHash } from './textHash.ts'

/**
 * An id of 16 letters and digits for the record that a fix would make: always the same for the same text, so that
 * the fix of one finding on two machines makes one record, and never one that the records hold already, deleted
 * ones included.
 */
export function freeId(records: Records, text: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = textHash(`${attempt}|${text}`)
    if (!recordOf(records, id)) return id
  }
}
