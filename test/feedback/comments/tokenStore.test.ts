// @vitest-environment node
import { expect, it } from 'vitest'
import { CommentIndex } from '../../../src/feedback/comments/commentIndex.ts'
import { firstRows } from '../../../src/feedback/comments/firstRows.ts'
import type { StoredChunk } from '../../../src/feedback/comments/commentChunk.ts'
import { TokenStore } from '../../../src/feedback/comments/tokenStore.ts'
import { imported } from '../imported.ts'
import { tableOf } from './indexOf.ts'

const chunksOf = async (id: string, texts: readonly string[]): Promise<StoredChunk[]> =>
  (await imported(tableOf(texts), { id, roles: ['comment'] })).chunks

/** What stands in each comment, as words. */
function wordsIn({ stems, tokens, offsets, count }: CommentIndex): string[] {
  return Array.from({ length: count }, (_, comment) =>
    Array.from(tokens.subarray(offsets[comment], offsets[comment + 1]), (stem) =>
      stems.word(stem),
    ).join(' '),
  )
}

function storeOf(chunks: readonly StoredChunk[]): TokenStore {
  const store = new TokenStore()
  for (const chunk of chunks) store.add(chunk)
  return store
}

const one = await chunksOf('one', ['The queue was slow', '', 'Slow staff'])
const two = await chunksOf('two', ['staff, staff and queue', 'A phone'])

it('brings the words of all sources to one list of stems', () => {
  const index = new CommentIndex(storeOf([...one, ...two]))
  expect(wordsIn(index)).toEqual([
    'the queue was slow',
    '',
    'slow staff',
    'staff staff and queue',
    'a phone',
  ])
  const of = (word: string): number => index.stems.find(word) ?? -1
  expect([...index.commentsWith(of('queueing'))]).toEqual([0, 3])
  expect([...index.commentsWith(of('staff'))]).toEqual([2, 3])
  expect(index.frequency(of('staff'))).toBe(2)
  expect([...index.commentsWith(of('the'))]).toEqual([0])
  expect([...index.commentsWith(of('a'))]).toEqual([4])
  expect(index.locate(3)?.chunk.sourceId).toBe('two')
})

it('takes a source away as if it had never been there', () => {
  for (const [gone, left] of [
    ['one', two],
    ['two', one],
  ] as const) {
    const store = storeOf([...one, ...two])
    store.remove(gone)
    const index = new CommentIndex(store)
    const fresh = new CommentIndex(storeOf(left))
    expect(wordsIn(index)).toEqual(wordsIn(fresh))
    expect([...index.clauses]).toEqual([...fresh.clauses])
    for (const chunk of gone === 'one' ? one : two) store.add(chunk)
    expect(wordsIn(new CommentIndex(store))).toHaveLength(5)
  }
})

it('holds more stems than two bytes can name', async () => {
  // Words that long are not stemmed.
  const end = 'x'.repeat(40)
  const texts = Array.from({ length: 700 }, (_, row) =>
    Array.from({ length: 100 }, (_word, at) => `w${row * 100 + at}${end}`).join(' '),
  )
  const index = new CommentIndex(storeOf([...two, ...(await chunksOf('many', texts))]))
  expect(index.stems.size).toBeGreaterThan(70_000)
  expect(wordsIn(index).slice(2)).toEqual(texts)
  expect(wordsIn(index)[0]).toBe('staff staff and queue')
  expect([...index.commentsWith(index.stems.find(`w69999${end}`) ?? -1)]).toEqual([701])
})

it('counts the first rows of a chunk as a chunk', () => {
  const [chunk] = one
  if (!chunk) throw new Error('a chunk was expected')
  const index = new CommentIndex(storeOf([firstRows(chunk, 1)]))
  expect(wordsIn(index)).toEqual(['the queue was slow'])
})
