import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareWeights } from '../../../src/analysis/kpis/shareWeights.ts'

describe('weights shared out', () => {
  it('keep their proportions and sum to 1', () => {
    expect(shareWeights([0.5, 0.3])).toEqual([0.625, 0.375])
    expect(shareWeights([0.5, 0.3, 0])).toEqual([0.417, 0.25, 0.333])
    expect(shareWeights([0, 0, 0])).toEqual([0.334, 0.333, 0.333])
    expect(shareWeights([])).toEqual([])
  })

  it('sum to 1 within a millionth, whatever they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (weights) => {
          const shares = shareWeights(weights)
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
