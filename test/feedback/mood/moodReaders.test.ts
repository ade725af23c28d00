// @vitest-environment node
import { expect, it } from 'vitest'
import { LABELS } from '../../../src/feedback/comments/commentChunk.ts'
import { decidingWords } from '../../../src/feedback/mood/decidingWords.ts'
import { imported, moods } from '../imported.ts'

const labels = async (header: string): Promise<string[]> => {
  const { chunks } = await imported(`${header}\nNothing\nNichts\nGreat food\n`, {
    roles: ['comment'],
  })
  return chunks.flatMap(({ label }) => Array.from(label, (place) => LABELS[place] ?? ''))
}

it('reads an answer as one to the question in the header', async () => {
  expect((await labels('What did you like best?'))[0]).toBe('negative')
  expect((await labels('What should we improve?'))[0]).toBe('positive')
})

it('reads English, German, and nothing that it does not know', () => {
  expect(moods.forLanguage('de')?.score('Der Service war grottenschlecht')).toBeLessThan(0)
  expect(moods.forLanguage('und')).toBe(moods.forLanguage('en'))
  expect(moods.forLanguage('fr')).toBeUndefined()
})

it('says which words decided, as the source was read', async () => {
  const text = '@great Best Western was late. Kind regards, Joy'
  const { source } = await imported(`comment\n"${text}"\n`, {
    roles: ['comment'],
    neutralWords: ['Best Western'],
  })
  const words = decidingWords(text, 'en', source, moods)
  expect(words.map(({ word }) => word)).toEqual(['late'])
  expect(text.slice(words[0]?.from, words[0]?.to)).toBe('late')
})
