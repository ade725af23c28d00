import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { FeedbackSettled } from '../../../src/app/feedback/feedbackSettled.ts'
import { MemoryFeedback } from '../../../src/app/feedback/MemoryFeedback.ts'
import type { SettleChange } from '../../../src/panels/feedback/CommentBrowser.ts'

const change: fc.Arbitrary<SettleChange> = fc
  .record({
    sourceId: fc.constantFrom('source-a', 'source-b'),
    row: fc.integer({ min: 1, max: 3 }),
    touchpoint: fc.option(
      fc.record({
        id: fc.constantFrom('menu', 'agent'),
        is: fc.constantFrom('confirmed' as const, 'rejected' as const, null),
      }),
      { nil: undefined },
    ),
    mood: fc.option(fc.constantFrom('negative' as const, 'positive' as const, null), {
      nil: undefined,
    }),
  })
  .map(({ sourceId, row, touchpoint, mood }) => ({
    sourceId,
    row,
    ...(touchpoint === undefined ? {} : { touchpoint }),
    ...(mood === undefined ? {} : { mood }),
  }))

const inOrder = (settled: FeedbackSettled): unknown => ({
  rows: settled.rows.map((one) => JSON.stringify(one)).sort(),
  moods: [...settled.moods]
    .flatMap(([id, moods]) => moods.map((one) => `${id} ${JSON.stringify(one)}`))
    .sort(),
})

it('what it gives back takes everything back, and what is kept is what is known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change), fc.array(change), async (before, changes) => {
      const store = new MemoryFeedback()
      const settled = new FeedbackSettled(async () => store)
      await settled.apply(before)
      const start = inOrder(settled)
      const back = await settled.apply(changes)
      const again = new FeedbackSettled(async () => store)
      await again.load('source-a')
      await again.load('source-b')
      expect(inOrder(again)).toEqual(inOrder(settled))
      await settled.apply(back)
      expect(inOrder(settled)).toEqual(start)
    }),
    { numRuns: 60 },
  )
})

it('changes nothing where it can not be kept', async () => {
  const failing = Object.assign(new MemoryFeedback(), {
    saveSettled: () => Promise.reject(new Error('full')),
  })
  const settled = new FeedbackSettled(async () => failing)
  const said = { id: 'menu', is: 'confirmed' } as const
  await expect(settled.apply([{ sourceId: 'source-a', row: 1, touchpoint: said }])).rejects.toThrow(
    'full',
  )
  expect(settled.rows).toEqual([])
})
