import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FindingMarks } from '../../src/layout/FindingMarks.ts'
import type { FindingMark } from '../../src/layout/LayoutOptions.ts'
import type { Finding, Severity } from '../../src/model/finding.ts'

const message = { key: 'x', values: {} }

const finding = (severity: Severity, ...subjects: string[]): Finding => ({
  id: `rule:${subjects.join(',')}`,
  rule: 'rule',
  severity,
  subjects,
  title: message,
  why: message,
  harm: 0,
  fixes: [],
})

/** The marks counted anew, the long way. */
function counted(findings: readonly Finding[]): Map<string, FindingMark> {
  const of = (id: string) => findings.filter(({ subjects }) => subjects.includes(id))
  const ids = [...new Set(findings.flatMap(({ subjects }) => subjects))]
  const worst = (id: string) =>
    (['critical', 'warning', 'info'] as const).find((one) =>
      of(id).some(({ severity }) => severity === one),
    ) ?? 'info'
  const idsOf = (id: string) =>
    of(id)
      .map((one) => one.id)
      .toSorted()
  return new Map(
    ids.map((id) => [id, { count: of(id).length, severity: worst(id), ids: idsOf(id) }]),
  )
}

test('a badge counts the findings that speak of a record, with the worst severity', () => {
  const marks = new FindingMarks()
  const worst = finding('critical', 'a', 'b')
  const all = [finding('info', 'a'), worst, finding('warning', 'a')]
  expect(marks.follow(all)).toEqual(new Set(['a', 'b']))
  expect(marks.marks.get('a')).toMatchObject({ count: 3, severity: 'critical' })
  expect(marks.marks.get('b')).toEqual({ count: 1, severity: 'critical', ids: ['rule:a,b'] })
  expect(marks.follow(all.filter((one) => one !== worst))).toEqual(new Set(['a', 'b']))
  expect(marks.marks.get('a')).toMatchObject({ count: 2, severity: 'warning' })
  expect(marks.marks.has('b')).toBe(false)
})

test('each subject counts its findings and bears the worst severity, from the start', () => {
  const { marks } = new FindingMarks([
    finding('info', 'a'),
    finding('critical', 'b', 'a'),
    finding('warning', 'b'),
    finding('warning', 'c'),
    finding('info', 'c'),
  ])
  expect(Object.fromEntries(marks)).toMatchObject({
    a: { count: 2, severity: 'critical' },
    b: { count: 2, severity: 'critical' },
    c: { count: 2, severity: 'warning' },
  })
  expect(new FindingMarks().marks.size).toBe(0)
})

test('a finding that says something new with the same severity changes no mark', () => {
  const marks = new FindingMarks()
  marks.follow([finding('info', 'a')])
  expect(marks.follow([finding('info', 'a')])).toEqual(new Set())
})

test('whatever came and went, the marks are those of the findings that are there', () => {
  const one = fc
    .tuple(
      fc.constantFrom<Severity>('info', 'warning', 'critical'),
      fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
    )
    .map(([severity, subjects]) => finding(severity, ...subjects))
  const lists = fc
    .array(one, { maxLength: 60 })
    .chain((all) => fc.array(fc.shuffledSubarray(all), { minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(lists, (versions) => {
      const marks = new FindingMarks()
      let before = new Map<string, unknown>()
      for (const findings of versions) {
        const changed = marks.follow(findings)
        const now = new Map(marks.marks)
        expect(now).toEqual(counted(findings))
        for (const id of ['a', 'b', 'c', 'd'])
          if (!changed.has(id)) expect(now.get(id)).toEqual(before.get(id))
        before = now
      }
    }),
  )
})
