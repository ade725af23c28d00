import { expect, test } from 'vitest'
import { loadMoodReaders } from '../../src/feedback/mood/loadMoodReaders.ts'
import { negativeWords } from '../../src/feedback/mood/negativeWords.ts'

test('words that are negative in themselves are named once, in reading order', async () => {
  const moods = await loadMoodReaders()
  const touchpoint = {
    id: 'touch001',
    name: 'Complaint desk',
    words: ['broken line', 'desk', 'complaint'],
  }
  expect(negativeWords(touchpoint, moods)).toEqual(['broken', 'complaint'])
  const plain = { id: 'touch002', name: 'Waiting room', words: ['wait'] }
  expect(negativeWords(plain, moods)).toEqual([])
})
