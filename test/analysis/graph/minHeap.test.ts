import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MinHeap } from '../../../src/analysis/graph/minHeap.ts'

test('hands out what a sort would, whatever comes in between', () => {
  const turn = fc.oneof(fc.integer(), fc.constant('pop' as const))
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 100 }), (turns) => {
      const heap = new MinHeap<number>((a, b) => a - b)
      let sorted: number[] = []
      for (const each of turns) {
        if (each === 'pop') expect(heap.pop()).toBe(sorted.shift())
        else {
          heap.push(each)
          sorted = [...sorted, each].sort((a, b) => a - b)
        }
      }
      for (const left of sorted) expect(heap.pop()).toBe(left)
      expect(heap.pop()).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})
