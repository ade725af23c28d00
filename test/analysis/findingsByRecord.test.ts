import { expect, test } from 'vitest'
import { findingsByRecord } from '../../src/analysis/findingsByRecord.ts'
import { newFinding } from '../../src/analysis/rules/newFinding.ts'
import type { Severity } from '../../src/model/finding.ts'

const about = (severity: Severity, ...subjects: string[]) =>
  newFinding({ rule: 'made', severity, subjects, title: {}, why: {} })

test('each subject counts its findings and bears the worst severity', () => {
  const badges = findingsByRecord([
    about('info', 'a'),
    about('critical', 'b', 'a'),
    about('warning', 'b'),
    about('warning', 'c'),
    about('info', 'c'),
  ])
  expect(Object.fromEntries(badges)).toEqual({
    a: { count: 2, severity: 'critical' },
    b: { count: 2, severity: 'critical' },
    c: { count: 2, severity: 'warning' },
  })
  expect(findingsByRecord([]).size).toBe(0)
})
