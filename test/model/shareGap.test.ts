import { expect, test } from 'vitest'
import { shareGap } from '../../src/model/shareGap.ts'

test('the example of Newcombe (1998): 56 of 70 against 48 of 80', () => {
  const [gap = 0, low = 0, high = 0] =
    shareGap({ n: 70, negative: 56 }, { n: 80, negative: 48 }) ?? []
  expect(gap).toBeCloseTo(0.2, 9)
  expect(low).toBeCloseTo(0.0524, 4)
  expect(high).toBeCloseTo(0.3339, 4)
})

test('turned round it changes its sign; nobody on one side: no gap', () => {
  const [one, other] = [
    { n: 9, negative: 3 },
    { n: 30, negative: 25 },
  ]
  const [gap = 0, low = 0, high = 0] = shareGap(one, other) ?? []
  const back = shareGap(other, one) ?? []
  expect(back[0]).toBeCloseTo(-gap, 12)
  expect(back[1]).toBeCloseTo(-high, 12)
  expect(back[2]).toBeCloseTo(-low, 12)
  expect(shareGap(one, { n: 0, negative: 0 })).toBeUndefined()
})
