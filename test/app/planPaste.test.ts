import { expect, it } from 'vitest'
import { planPaste, preloadPaste } from '../../src/app/planPaste.ts'
import { noRecords } from '../../src/model/records.ts'

it('plans a paste once its code has come, and at once from then on', async () => {
  const early = planPaste('Buy\n  Choose\n    Shop', noRecords, {})
  expect(early).toBeInstanceOf(Promise)
  const names = async (planned: typeof early): Promise<string[] | undefined> => {
    const plan = await planned
    return plan.refused ? undefined : plan.outline.stages.map(({ name }) => name)
  }
  expect(await names(early)).toEqual(['Buy'])
  await preloadPaste()
  const late = planPaste('Buy\n  Choose\n    Shop', noRecords, {})
  expect(late).not.toBeInstanceOf(Promise)
  expect(await names(late)).toEqual(['Buy'])
})
