import { expect, it } from 'vitest'
import { hyphenAt } from '../../../src/lib/text/hyphenAt.ts'

/** The word in pieces of at most so many letters. */
function pieces(word: string, most: number): string[] {
  const found: string[] = []
  let start = 0
  while (word.length - start > most) {
    const at = hyphenAt(word, start, start + most)
    if (at === undefined) return [...found, word.slice(start)]
    found.push(word.slice(start, at))
    start = at
  }
  return [...found, word.slice(start)]
}

it.each([
  ['Filialberatungsgespräch', 20, ['Filialberatungsge', 'spräch']],
  ['Filialberatungsgespräch', 16, ['Filialberatungs', 'gespräch']],
  ['Donaudampfschifffahrtsgesellschaft', 17, ['Donaudampfschiff', 'fahrtsgesell', 'schaft']],
  ['Geschwindigkeitsbegrenzung', 20, ['Geschwindigkeitsbe', 'grenzung']],
  ['Beratungsauftrag', 11, ['Beratungs', 'auftrag']],
  ['Responsibilities', 12, ['Responsibili', 'ties']],
] as const)('%s is broken where syllables begin', (word, most, expected) => {
  expect(pieces(word, most)).toEqual(expected)
})

it('leaves addresses, numbers and words without a syllable alone', () => {
  for (const word of [
    'https://example.org/abcdefghij',
    'AB12345678901234',
    'bcdfghjklmnpqrst',
    'sgefault_code',
  ])
    expect(hyphenAt(word, 0, 9)).toBeUndefined()
})

it('leaves at least three letters on both sides', () => {
  for (let limit = 0; limit <= 12; limit++) {
    const at = hyphenAt('Kundenservice', 0, limit)
    if (at !== undefined) expect(at).toBeGreaterThanOrEqual(3)
    if (at !== undefined) expect(at).toBeLessThanOrEqual(10)
  }
})
