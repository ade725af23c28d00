// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { searchComments } from '../../../src/feedback/comments/searchComments.ts'
import { indexOf } from './indexOf.ts'

const texts = [
  'Waiting times are too long.',
  'I waited for an hour, the staff was friendly',
  'Time to wait: none at all!',
  'Lange Wartezeit, aber nette Leute',
  '',
  '待ち時間が長い',
  'The waiter was nice. Long story',
]
const index = await indexOf(texts)
const search = (query: string, within?: number[]): number[] | undefined => {
  const found = searchComments(index, query, within)
  return found && [...found]
}

it('finds comments with all words, in any form and as they begin', () => {
  expect(search('wait')).toEqual([0, 1, 2, 6])
  expect(search('waits')).toEqual([0, 1, 2])
  expect(search('long time')).toEqual([0])
  expect(search('LONG')).toEqual([0, 6])
  expect(search('lan wart')).toEqual([3])
  expect(search('the staff')).toEqual([1])
  expect(search('時間')).toEqual([5])
  expect(search('zebra')).toEqual([])
  expect(search('wait zebra')).toEqual([])
})

it('finds words in quotation marks side by side', () => {
  expect(search('"waiting time"')).toEqual([0])
  expect(search('“time to wait” none')).toEqual([2])
  expect(search('"wait time')).toEqual([0])
  expect(search('"staff the"')).toEqual([])
  expect(search('"long tim"')).toEqual([])
  expect(search('"too lon')).toEqual([0])
})

it('keeps within given comments and their order', () => {
  expect(search('wait', [6, 3, 0])).toEqual([6, 0])
})

it('asks for nothing without a word', () => {
  expect(search('  …! ""')).toBeUndefined()
})

it('gives the same for all comments and for each one alone', async () => {
  const word = fc.constantFrom('a', 'the', 'queue', 'queues', 'queueing', 'slow', 'slowly', 'ö')
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 40 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (all, words, isQuoted) => {
        const made = await indexOf(all)
        const query = isQuoted ? `"${words.join(' ')}"` : words.join(' ')
        const found = [...(searchComments(made, query) ?? [])]
        const each = all.map((_, at) => at)
        expect(found).toEqual([...(searchComments(made, query, each) ?? [])])
      },
    ),
    { numRuns: 60 },
  )
})
