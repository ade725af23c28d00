import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type WeightedRun, breakLines, breakRuns } from '../../../src/lib/text/breakLines.ts'
import { drawnText, textWidth } from '../../../src/lib/text/textWidth.ts'

const style = { size: 13, weight: 400 } as const
const lines = (text: string, width: number, maxLines?: number): readonly string[] =>
  breakLines(text, { ...style, width, ...(maxLines === undefined ? {} : { maxLines }) }).lines
const width = (text: string): number => textWidth(text, style)

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('abcdeßüé-/.,5')), minLength: 1, maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('日本語、。「」かなっァ漢字')),
    minLength: 1,
    maxLength: 20,
  }),
  fc.constantFrom('Donaudampfschifffahrtsgesellschaft', 'e-mail', '👩‍👩‍👧👍🏽', '🇩🇪🇫🇷', 'سلام', 'Привет'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const someText = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '  ', '\n', '\u200b', '')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''))
const weight = fc.constantFrom(400 as const, 500 as const, 600 as const, 700 as const)
// A hyphen can be the line's own.
const bare = (text: string): string => drawnText(text).replaceAll(/[\s\u200b-]/g, '')
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

describe('breakLines', () => {
  it('breaks at spaces and drops the spaces at the ends', () => {
    expect(lines('one two  three ', width('one two'))).toEqual(['one two', 'three'])
    expect(lines('  one', 500)).toEqual(['one'])
  })

  it('gives no lines for text without anything to draw', () => {
    expect(lines('', 100)).toEqual([])
    expect(lines(' \n\t ', 100)).toEqual([])
  })

  it('keeps line ends that somebody typed', () => {
    expect(lines('one\ntwo\r\n\nthree\n', 500)).toEqual(['one', 'two', '', 'three'])
  })

  it('breaks after hyphens and slashes, but not inside figures, arrows and signs', () => {
    expect(lines('self-service', width('self-ser'))).toEqual(['self-', 'service'])
    expect(lines('and/or', width('and/o'))).toEqual(['and/', 'or'])
    expect(lines('is 24/7 open', width('is 24/'))).toEqual(['is', '24/7', 'open'])
    expect(lines('hat -5 hot', width('hat -'))).toEqual(['hat', '-5', 'hot'])
    expect(lines('go a->b', width('go a-'))).toEqual(['go', 'a->b'])
    expect(lines('viele E-Mails', width('viele E-Ma'))).toEqual(['viele', 'E-Mails'])
    expect(lines('Calls lost, %', width('Calls lost,'))).toEqual(['Calls', 'lost, %'])
  })

  it('breaks at zero-width spaces and never at no-break spaces', () => {
    expect(lines('one\u200btwo', width('onetw'))).toEqual(['one', 'two'])
    expect(lines('one\u200btwo', 500)).toEqual(['onetwo'])
    expect(lines('some 71\u00a0%', width('some 71'))).toEqual(['some', '71\u00a0%'])
  })

  it('breaks a word that is wider than the line with hyphens where syllables begin', () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
    const broken = lines(`Das ${long}`, 80)
    expect(broken[0]).toBe('Das')
    expect(broken.slice(1)).toEqual([
      'Rindflei-',
      'schetikettie-',
      'rungsüber-',
      'wachungs-',
      'aufgabenü-',
      'bertra-',
      'gungsgesetz',
    ])
    for (const line of broken) expect(width(line)).toBeLessThanOrEqual(80)
  })

  it('never cuts a grapheme', () => {
    expect(lines('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 33)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'])
    expect(lines('🇩🇪🇫🇷', 14)).toEqual(['🇩🇪', '🇫🇷'])
  })

  it('breaks Chinese and Japanese between characters, closing marks stay', () => {
    expect(lines('日本語、漢字', 40)).toEqual(['日本', '語、漢', '字'])
    expect(lines('日「本」', 27)).toEqual(['日', '「本', '」'])
  })

  it('ends in an ellipsis where lines are missing', () => {
    const broken = breakLines('one two three', { ...style, width: width('one t…'), maxLines: 1 })
    expect(broken).toEqual({ lines: ['one t…'], truncated: true })
    expect(lines('one\ntwo', 500, 1)).toEqual(['one…'])
    expect(lines('one two', width('one two'), 1)).toEqual(['one two'])
    expect(lines('one two three', width('one two'), 2)).toEqual(['one two', 'three'])
  })

  it('never gives a line that is too wide or more lines than allowed', () => {
    fc.assert(
      fc.property(
        someText,
        fc.integer({ min: 5, max: 400 }),
        weight,
        fc.option(fc.integer({ min: 1, max: 5 })),
        (text, limit, weight, maxLines) => {
          const options = { size: 13, weight, width: limit }
          const broken = breakLines(text, maxLines === null ? options : { ...options, maxLines })
          expect(broken.lines.length).toBeLessThanOrEqual(maxLines ?? Infinity)
          for (const line of broken.lines) {
            const isOneGrapheme = [...graphemes.segment(line)].length <= 1
            if (!isOneGrapheme) expect(textWidth(line, options)).toBeLessThanOrEqual(limit)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('loses nothing but spaces and adds nothing but hyphens, and cut text is the beginning of it', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 5, max: 400 }), (text, limit) => {
        expect(bare(lines(text, limit).join(''))).toBe(bare(text))
        const { lines: cut, truncated } = breakLines(text, { ...style, width: limit, maxLines: 2 })
        const kept = bare(cut.join(''))
        if (truncated) expect(bare(text).startsWith(kept.replace(/…$/, ''))).toBe(true)
        else expect(kept).toBe(bare(text))
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same again from its cache', () => {
    const options = { ...style, width: 60, maxLines: 2 }
    expect(breakLines('cached text here', options)).toBe(breakLines('cached text here', options))
  })
})

describe('breakRuns', () => {
  const run = fc.record({ text: someText.map((text) => text.replaceAll('\n', ' ')), weight })
  const widthOf = (line: readonly WeightedRun[]): number =>
    line.reduce((sum, { text, weight }) => sum + textWidth(text, { size: 13, weight }), 0)
  const say = (line: readonly WeightedRun[]): string => line.map(({ text }) => text).join('')

  it('breaks words of several weights as one text', () => {
    const runs = [
      { text: 'one ', weight: 400 },
      { text: 'bold wo', weight: 700 },
      { text: 'rd two', weight: 400 },
    ] as const
    const limit = widthOf([runs[0], { text: 'bold', weight: 700 }]) + 8
    const { lines, truncated } = breakRuns(runs, {
      size: 13,
      width: limit,
      maxLines: 9,
      hasMore: false,
    })
    expect(lines.map(say)).toEqual(['one bold', 'word two'])
    expect(lines[1]).toEqual([
      { text: 'wo', weight: 700 },
      { text: 'rd two', weight: 400 },
    ])
    expect(truncated).toBe(false)
    const more = { size: 13, width: 500, maxLines: 1, hasMore: true }
    expect(breakRuns(runs, more).lines.map(say)).toEqual(['one bold word two…'])
    expect(breakRuns([], { ...more, hasMore: false }).lines).toEqual([[]])
  })

  it('never gives a line that is too wide, and says as much as one weight would', () => {
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 4 }),
        fc.integer({ min: 12, max: 300 }),
        (runs, limit) => {
          const options = { size: 13, width: limit, maxLines: Infinity, hasMore: false }
          const { lines } = breakRuns(runs, options)
          for (const line of lines)
            if ([...graphemes.segment(say(line))].length > 1)
              expect(widthOf(line)).toBeLessThanOrEqual(limit + 1e-6)
          const letters = (one: string): string => bare(one).replaceAll('-', '')
          expect(letters(lines.map(say).join(''))).toBe(
            letters(runs.map(({ text }) => text).join('')),
          )
          const cut = breakRuns(runs, { ...options, maxLines: 2, hasMore: true })
          expect(cut.lines.length).toBeLessThanOrEqual(2)
          for (const line of cut.lines)
            if ([...graphemes.segment(say(line))].length > 1)
              expect(widthOf(line)).toBeLessThanOrEqual(limit + 1e-6)
        },
      ),
      { numRuns: 300 },
    )
  })
})
