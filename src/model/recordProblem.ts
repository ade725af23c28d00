import * as v from 'valibot'
import { fieldProblem } from './fieldProblem.ts'
import { type AnyRecord, kinds } from './kinds.ts'

/** What of a record does not fit the schema of its kind, if anything: the first field and what would fit. */
export function recordProblem(record: AnyRecord): ReturnType<typeof fieldProblem> | undefined {
  const options = { abortEarly: true, abortPipeEarly: true }
  const result = v.safeParse(kinds[record.kind].schema, record, options)
  return result.success ? undefined : fieldProblem(result.issues[0])
}
