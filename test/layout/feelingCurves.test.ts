import { describe, expect, it } from 'vitest'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { homeInternet, homeInternetEvidence } from './homeInternet.ts'
import { layoutWords } from './layoutWords.ts'

describe('feeling curves of the map', () => {
  const options = { words: layoutWords, evidence: homeInternetEvidence }

  it('draws both on one scale, 26 px a point', () => {
    const [curves] = layoutMap(homeInternet, options).feelings
    expect(curves?.team).toHaveLength(1)
    const [first, second] = curves?.team[0] ?? []
    expect(first).toMatchObject({ x: 132 + 83, value: 0.4 })
    expect((curves?.zeroY ?? 0) - (first?.y ?? 0)).toBeCloseTo(0.4 * 26, 2)
    expect((curves?.zeroY ?? 0) - (second?.y ?? 0)).toBeCloseTo(-0.6 * 26, 2)
    expect(curves?.customers[0]?.map(({ tone }) => tone)).toEqual([
      'positive',
      'negative',
      'negative',
      'negative',
      'negative',
    ])
  })

  it('leaves gaps where nothing is known', () => {
    const step = (name: string): string => sampleId('step', name)
    const records = buildJourney({
      lanes: { Feeling: 'feeling' },
      stages: { A: { One: [], Two: [], Three: [], Four: [] } },
      more: ['One', 'Three', 'Four'].map((name, i) => ({
        id: `feeling-${i}`,
        kind: 'feeling' as const,
        stepId: step(name),
        value: i / 10,
      })),
    })
    const [curves] = layoutMap(records, options).feelings
    expect(curves?.customers).toEqual([])
    expect(curves?.team.map((run) => run.map(({ stepId }) => stepId))).toEqual([
      [step('One')],
      [step('Three'), step('Four')],
    ])
  })

  it("takes one persona's view where that is asked for, else the mean", () => {
    const feeling = (id: string, value: number, personaId?: string) => ({
      id,
      kind: 'feeling' as const,
      stepId: sampleId('step', 'One'),
      value,
      ...(personaId === undefined ? {} : { personaId }),
    })
    const records = buildJourney({
      lanes: { Feeling: 'feeling' },
      stages: { A: { One: [] } },
      more: [feeling('feeling-1', 1, 'persona-1'), feeling('feeling-2', -2, 'persona-2')],
    })
    const value = (personaId?: string): number | undefined =>
      layoutMap(records, { ...options, ...(personaId === undefined ? {} : { personaId }) })
        .feelings[0]?.team[0]?.[0]?.value
    expect([value(), value('persona-1'), value('persona-3')]).toEqual([-0.5, 1, undefined])
  })
})
