import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesAboveLanes } from '../../src/layout/blueprintLines.ts'
import type { LaneRole } from '../../src/model/kinds/lane.ts'

const inOrder = ['evidence', 'customer', 'onstage', 'backstage', 'support'] as const
const upper = { interaction: 2, visibility: 3, internal: 4 } as const
const rank = (role: LaneRole | undefined): number => inOrder.findIndex((one) => one === role)

/** Lanes with a role on the wrong side of a line above lane `at`. */
function misplaced(roles: readonly (LaneRole | undefined)[], below: number, at: number): number {
  return roles.filter((role, i) => rank(role) >= 0 && rank(role) < below !== i < at).length
}

describe('the lines of a service blueprint', () => {
  it('run where the field has them', () => {
    expect(linesAboveLanes(inOrder)).toEqual([
      { kind: 'interaction', lane: 2 },
      { kind: 'visibility', lane: 3 },
      { kind: 'internal', lane: 4 },
    ])
    expect(linesAboveLanes(['evidence', 'customer', 'customer', 'none', 'onstage'])).toEqual([
      { kind: 'interaction', lane: 4 },
    ])
    expect(linesAboveLanes(['customer', 'support'])).toEqual([
      { kind: 'interaction', lane: 1 },
      { kind: 'visibility', lane: 1 },
      { kind: 'internal', lane: 1 },
    ])
  })

  it('stay where one lane is out of place', () => {
    expect(linesAboveLanes(['customer', 'onstage', 'backstage', 'support', 'evidence'])).toEqual([
      { kind: 'interaction', lane: 1 },
      { kind: 'visibility', lane: 2 },
      { kind: 'internal', lane: 3 },
    ])
    expect(linesAboveLanes(['backstage', 'onstage', 'backstage'])).toEqual([
      { kind: 'visibility', lane: 2 },
    ])
  })

  it('are drawn for every order of roles between roles on both sides, in order, at the best place', () => {
    const role = fc.constantFrom<LaneRole | undefined>(...inOrder, 'none', undefined)
    fc.assert(
      fc.property(fc.array(role, { maxLength: 8 }), (roles) => {
        const lines = linesAboveLanes(roles)
        const lanes = lines.map(({ lane }) => lane)
        expect(lanes).toEqual(lanes.toSorted((a, b) => a - b))
        for (const { kind, lane } of lines) {
          const below = upper[kind]
          expect(rank(roles[lane])).toBeGreaterThanOrEqual(below)
          expect(roles.slice(0, lane).some((one) => rank(one) >= 0 && rank(one) < below)).toBe(true)
        }
        const isSorted = roles
          .map(rank)
          .filter((one) => one >= 0)
          .every((one, i, all) => i === 0 || one >= (all[i - 1] ?? 0))
        if (isSorted)
          for (const { kind, lane } of lines) expect(misplaced(roles, upper[kind], lane)).toBe(0)
      }),
    )
  })
})
