import type { MessageValues } from '../../lib/message.ts'
import type { Finding, Fix, Severity } from '../../model/finding.ts'

interface Draft {
  readonly rule: string
  readonly severity: Severity
  readonly subjects: readonly string[]
  readonly title: MessageValues
  readonly why: MessageValues
  /** Which of the rule's sentences says why, where it has several. */
  readonly variant?: string
  readonly way?: readonly string[]
  readonly harm?: number
  readonly fixes?: readonly Fix[]
}

/** The finding that a rule made, with its id and the keys of its sentences: `finding.RULE.title`, `.why`. */
export function newFinding({
  rule,
  severity,
  title,
  why,
  variant,
  way,
  harm = 0,
  fixes = [],
  ...rest
}: Draft): Finding {
  const subjects = [...rest.subjects].sort()
  const whyKey = variant === undefined ? 'why' : `why.${variant}`
  return {
    id: `${rule}:${subjects.join(',')}`,
    rule,
    severity,
    subjects,
    title: { key: `finding.${rule}.title`, values: title },
    why: { key: `finding.${rule}.${whyKey}`, values: why },
    ...(way === undefined ? {} : { way }),
    harm,
    fixes,
  }
}
