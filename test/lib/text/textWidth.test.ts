import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawnText,
  hasForeignGlyphs,
  textWidth,
  type FontWeight,
} from '../../../src/lib/text/textWidth.ts'

const style = { size: 13, weight: 400 } as const
const weights: readonly FontWeight[] = [400, 500, 600, 700]

describe('textWidth', () => {
  it('has a table that is made again from the bundled font without a difference', () => {
    const check = (): string =>
      execFileSync(process.execPath, ['scripts/advance-widths.mjs', '--check'], {
        stdio: 'pipe',
      }).toString()
    expect(check).not.toThrow()
  })

  it('is what Chromium 156 draws', () => {
    // measureText with fontKerning none and letterSpacing 0.0001px, less that spacing
    const drawn: readonly (readonly [string, FontWeight, number])[] = [
      ['Phone menu -> transfer', 400, 147.202],
      ['AVATAR To. Wa 3x4 10:30 (OK) @home', 400, 246.7648],
      ['AVATAR To. Wa 3x4 10:30 (OK) @home', 600, 252.3889],
      ['fi ffi fl e-mail --> <-- != ===', 700, 174.7507],
    ]
    for (const [text, weight, px] of drawn) {
      expect(Math.abs(textWidth(text, { size: 13, weight }) - px), text).toBeLessThan(0.016)
    }
    expect(textWidth('', style)).toBe(0)
  })

  it('adds up: no kerning, no ligatures', () => {
    for (const weight of weights) {
      const width = (text: string): number => textWidth(text, { size: 2048, weight })
      expect(width('AVAT->fi')).toBe(
        Array.from('AVAT->fi').reduce((sum, one) => sum + width(one), 0),
      )
      expect(width('Wide')).toBeGreaterThan(width('ide'))
    }
  })

  it('grows with the weight and in proportion to the size', () => {
    const at = (weight: FontWeight): number => textWidth('Ask for help', { size: 13, weight })
    expect(at(400)).toBeLessThan(at(500))
    expect(at(500)).toBeLessThan(at(600))
    expect(at(600)).toBeLessThan(at(700))
    expect(textWidth('Ask', { size: 26, weight: 400 })).toBe(2 * textWidth('Ask', style))
  })

  it('reads composed and decomposed text as the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textWidth(text.normalize('NFD'), style)).toBe(
          textWidth(text.normalize('NFC'), style),
        )
      }),
    )
  })

  it('gives characters that Inter does not have a fixed width', () => {
    const em = (text: string): number => textWidth(text, { size: 100, weight: 600 })
    expect(em('漢')).toBe(100)
    expect(em('→')).toBe(100)
    expect(em('ا')).toBeCloseTo(60, 1)
    expect(em('\u05b0')).toBe(0)
    expect(em('😀')).toBe(125)
    expect(em('👍🏽')).toBe(125)
    expect(em('🇩🇪')).toBe(125)
    expect(em('👩‍👩‍👧')).toBe(125)
    expect(em('❤️')).toBe(125)
    expect(em('a\u0301\u0301')).toBeCloseTo(em('á'), 6)
  })

  it('knows which lines another font must help out', () => {
    for (const text of [
      '',
      'Größe, coût, ăđ, Ωμέγα, Привет',
      '“71 %” – €5… ↑↓',
      'a\u202fb\u2011c',
    ]) {
      expect(hasForeignGlyphs(text), text).toBe(false)
    }
    for (const text of ['a → b', '漢', 'ok 😀', '✓', 'سلام']) {
      expect(hasForeignGlyphs(text), text).toBe(true)
    }
  })
})

describe('drawnText', () => {
  it('drops what is not drawn and keeps the rest', () => {
    expect(drawnText('a\tb\u0000\u0007c\ud800d\u00ade')).toBe('a bcde')
    expect(drawnText('1\u202f860')).toBe('1\u00a0860')
    expect(drawnText('e\u0301')).toBe('é')
  })

  it('is settled after one pass and has the width of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(drawnText(drawnText(text))).toBe(drawnText(text))
        expect(textWidth(drawnText(text), style)).toBe(textWidth(text, style))
      }),
    )
  })
})
