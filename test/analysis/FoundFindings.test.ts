import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FoundFindings } from '../../src/analysis/FoundFindings.ts'
import { compareFindings } from '../../src/analysis/compareFindings.ts'
import type { Finding } from '../../src/model/finding.ts'

const message = { key: 'x', values: {} }
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

const arbitraryFinding = fc
  .record({
    id: fc.constantFrom(...ids),
    severity: fc.constantFrom('critical', 'warning', 'info'),
    harm: fc.nat(2),
    isAside: fc.boolean(),
  })
  .map(({ id, severity, harm, isAside }): Finding => ({
    id,
    rule: 'rule',
    severity,
    subjects: [id],
    title: message,
    why: message,
    harm,
    fixes: [],
    ...(isAside ? { dismissed: { reason: '' } } : {}),
  }))

const arbitraryDelta = fc
  .record({ put: fc.array(arbitraryFinding), gone: fc.subarray(ids) })
  .map(({ put, gone }) => ({ put: put.filter(({ id }) => !gone.includes(id)), gone }))

test('whatever came and went, both lists hold what is there, the worst first', () => {
  fc.assert(
    fc.property(fc.array(arbitraryDelta), (deltas) => {
      const found = new FoundFindings()
      const there = new Map<string, Finding>()
      for (const delta of deltas) {
        found.follow(delta)
        for (const id of delta.gone) there.delete(id)
        for (const finding of delta.put) there.set(finding.id, finding)
        const all = [...there.values()].sort(compareFindings)
        expect(found.open).toEqual(all.filter(({ dismissed }) => !dismissed))
        expect(found.dismissed).toEqual(all.filter(({ dismissed }) => dismissed))
      }
    }),
  )
})

test('a list of which nothing changed is the same list', () => {
  const [open, aside] = [{ dismissed: undefined }, { dismissed: { reason: 'Known' } }].map(
    ({ dismissed }, at): Finding => ({
      id: `finding ${at}`,
      rule: 'rule',
      severity: 'info',
      subjects: [],
      title: message,
      why: message,
      harm: 0,
      fixes: [],
      ...(dismissed ? { dismissed } : {}),
    }),
  )
  const found = new FoundFindings()
  found.follow({ put: [open, aside].flatMap((one) => one ?? []), gone: [] })
  const [before, put] = [found.open, found.dismissed]
  found.follow({ put: [], gone: ['nobody'] })
  expect(found.open).toBe(before)
  expect(found.dismissed).toBe(put)
  found.follow({ put: [], gone: [open?.id ?? ''] })
  expect(found.open).toEqual([])
  expect(found.dismissed).toBe(put)
})
