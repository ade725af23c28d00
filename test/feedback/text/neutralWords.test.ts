import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { NeutralWords } from '../../../src/feedback/text/neutralWords.ts'

it.each([
  [['best western'], 'Best  Western is best', 'qqqq  qqqqqqq is best'],
  [['super', 'super u'], 'The Super U was superb', 'The qqqqq q was superb'],
  [['C++ (pro)'], 'I like c++ (PRO)!', 'I like q++ (qqq)!'],
  [['schön'], 'Schön? Schöner!', 'qqqqq? Schöner!'],
  [[' ', ''], 'Nothing changes', 'Nothing changes'],
])('hides %j', (words, text, hidden) => {
  expect(new NeutralWords(words).hidden(text)).toBe(hidden)
})

it('keeps every place, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string({ unit: 'grapheme' }), (words, text) => {
      expect(new NeutralWords([...words, text]).hidden(text)).toHaveLength(text.length)
    }),
  )
})
