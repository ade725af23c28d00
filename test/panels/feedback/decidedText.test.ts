import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsOf } from '../../../src/panels/feedback/DecidedText.tsx'

const word = fc.record({
  word: fc.constant(''),
  from: fc.nat(40),
  to: fc.nat(50),
  weight: fc.constantFrom(-1, 0, 1),
})

it('loses and repeats nothing of a text, whatever words decided', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.array(word, { maxLength: 6 }),
      (text, deciding) => {
        const parts = partsOf(text, deciding)
        expect(parts.map((part) => part.text).join('')).toBe(text)
      },
    ),
  )
})

it('marks each word where it stands', () => {
  const deciding = [{ word: 'awful', from: 4, to: 9, weight: -2 }]
  expect(partsOf('was awful!', deciding)).toEqual([
    { from: 0, text: 'was ', weight: 0 },
    { from: 4, text: 'awful', weight: -2 },
    { from: 9, text: '!', weight: 0 },
  ])
})
