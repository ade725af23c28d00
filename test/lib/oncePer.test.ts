import { expect, test } from 'vitest'
import { oncePer } from '../../src/lib/oncePer.ts'

test('works once for the same object, also where nothing comes of it, and again for another', () => {
  const asked: object[] = []
  const of = oncePer((one: { readonly value?: number }) => {
    asked.push(one)
    return one.value
  })
  const [one, none] = [{ value: 1 }, {}]
  expect([of(one), of(none), of(one), of(none), of({ value: 1 })]).toEqual([
    1,
    undefined,
    1,
    undefined,
    1,
  ])
  expect(asked).toHaveLength(3)
})
