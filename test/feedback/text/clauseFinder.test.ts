import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClauseFinder } from '../../../src/feedback/text/clauseFinder.ts'
import { PieceScanner } from '../../../src/feedback/text/pieceScanner.ts'
import { splitClauses } from '../../../src/feedback/text/splitClauses.ts'

const scanner = new PieceScanner(1_000_000)
const finder = new ClauseFinder(scanner)

function found(text: string): number[] {
  expect(scanner.scan(text)).toBe(true)
  return finder.starts(text)
}

it.each([
  ['Good. But bad, though: while the (nice) staff - Dr. Smith - waited'],
  ['kind,  but\n\nlate ; And the food\r\n- awful'],
  ['one\u00a0two,\u00a0but three.\u00a0'],
  ['and the'],
  [''],
])('splits "%s" as it is split sign by sign', (text) => {
  expect(found(text)).toEqual(splitClauses(text))
})

it('splits any text as it is split sign by sign', () => {
  const parts = [
    ['and', 'with', 'the', 'they', 'but', 'But', 'while', 'a', 'kind', 'Dr', 'e.g', 'aber'],
    ['.', ',', '!', '?', ';', ':', '(', ')', '-', '–', '"', "'", ']', '&', '1', 'é', 'ſ', '👍'],
    [' ', ' ', ' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2028', '\ufeff'],
  ]
  const part = fc.constantFrom(...parts.flat())
  const text = fc.oneof(
    fc.array(part, { maxLength: 24 }).map((some) => some.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  fc.assert(
    fc.property(text, (signs) => {
      expect(found(signs)).toEqual(splitClauses(signs))
    }),
    { numRuns: 1500 },
  )
})
