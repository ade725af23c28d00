import * as v from 'valibot'
import { fieldProblem } from './fieldProblem.ts'
import { type KindName, kinds } from './kinds.ts'

/** What of a record does not fit the schema of a kind, if anything: the first field and what would fit. */
export function recordProblem(
  kind: KindName,
  record: unknown,
): ReturnType<typeof fieldProblem> | undefined {
  const options = { abortEarly: true, abortPipeEarly: true }
  const result = v.safeParse(kinds[kind].schema, record, options)
  return result.success ? undefined : fieldProblem(result.issues[0])
}
