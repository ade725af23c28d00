import { expect, test } from 'vitest'
import { loadVader } from '../../src/feedback/mood/loadVader.ts'
import { negativeWords } from '../../src/feedback/mood/negativeWords.ts'

test('words that are negative in themselves are named once, in reading order', async () => {
  const vader = await loadVader()
  const touchpoint = {
    id: 'touch001',
    name: 'Complaint desk',
    words: ['broken line', 'desk', 'complaint'],
  }
  expect(negativeWords(touchpoint, vader)).toEqual(['broken', 'complaint'])
  const plain = { id: 'touch002', name: 'Waiting room', words: ['wait'] }
  expect(negativeWords(plain, vader)).toEqual([])
})
