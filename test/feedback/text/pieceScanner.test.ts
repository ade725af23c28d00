import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  CARRIAGE_RETURN,
  LINE_FEED,
  PieceScanner,
} from '../../../src/feedback/text/pieceScanner.ts'

/** What a scanner should find, by plain means. */
function piecesOf(text: string): { piece: string; place: number; gap: number }[] {
  return [...text.matchAll(/([ \t\n\v\f\r]*)([^ \t\n\v\f\r]+)/g)].map(
    ({ 1: gap = '', 2: piece = '', index }) => ({
      piece,
      place: index + gap.length,
      gap: (gap.includes('\n') ? LINE_FEED : 0) | (gap.includes('\r') ? CARRIAGE_RETURN : 0),
    }),
  )
}

function scanned(scanner: PieceScanner, text: string): ReturnType<typeof piecesOf> | undefined {
  if (!scanner.scan(text)) return undefined
  return Array.from({ length: scanner.count }, (_, at) => ({
    piece: scanner.piece(scanner.numbers[at] ?? -1),
    place: scanner.places[at] ?? -1,
    gap: scanner.gaps[at] ?? -1,
  }))
}

it('finds every piece of any text, where it begins, and what stands before it', () => {
  const scanner = new PieceScanner(1_000_000)
  const sign = fc.constantFrom(' ', ' ', '\n', '\r', '\t', 'a', 'b', '.', 'é', '’', '待', '👍')
  const text = fc.oneof(
    fc.string({ unit: sign, maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  fc.assert(
    fc.property(text, (signs) => {
      expect(scanned(scanner, signs)).toEqual(piecesOf(signs))
    }),
    { numRuns: 500 },
  )
})

it('gives a piece its number for ever, however many there are', () => {
  const scanner = new PieceScanner(1_000_000)
  const words = Array.from({ length: 40_000 }, (_, at) => `w${at}`)
  for (const round of [0, 1]) {
    expect(scanner.scan(words.join(' '))).toBe(true)
    expect([round, ...scanner.numbers.subarray(0, scanner.count)]).toEqual([round, ...words.keys()])
  }
  expect(scanner.size).toBe(40_000)
})

it('says when a text has more pieces than it can hold', () => {
  const scanner = new PieceScanner(2)
  expect(scanner.scan('one two one')).toBe(true)
  expect(scanner.scan('one three')).toBe(false)
  expect(scanned(scanner, 'two\none')).toEqual([
    { piece: 'two', place: 0, gap: 0 },
    { piece: 'one', place: 4, gap: LINE_FEED },
  ])
})
