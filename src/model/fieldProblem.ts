import * as v from 'valibot'

/** Where a value does not fit its schema and what would: field as a dotted path, both short enough for a sentence. */
export function fieldProblem(issue: v.BaseIssue<unknown>): {
  field: string
  expected: string
  received: string
} {
  return {
    field: (v.getDotPath(issue) ?? '').slice(0, 60),
    // Our own checks have no `expected`, only the name of what they check.
    expected: (issue.expected ?? issue.message).slice(0, 200),
    received: issue.received.slice(0, 60),
  }
}
