import type { FindingMark, LayoutOptions } from './LayoutOptions.ts'

const severities = ['critical', 'warning', 'info'] as const

/** The findings of several records as one mark: each finding once, the worst of them told. */
export function findingsTogether(
  ids: Iterable<string>,
  findings: LayoutOptions['findings'],
): FindingMark | undefined {
  const marks = [...ids].flatMap((id) => findings?.get(id) ?? [])
  const severity = severities.find((one) => marks.some((mark) => mark.severity === one))
  if (severity === undefined) return undefined
  const known = new Set(marks.flatMap((mark) => mark.ids ?? []))
  const counted = marks.reduce((sum, mark) => sum + (mark.ids ? 0 : mark.count), 0)
  return { count: known.size + counted, severity }
}
