import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/layout/contrast.ts'
import { departmentColor, ownerColors } from '../../src/layout/ownerColors.ts'
import { darkPalette, lightPalette } from '../../src/layout/palette.ts'

const palettes = [
  ['light', lightPalette],
  ['dark', darkPalette],
] as const

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
    expect(contrast('#3451c6', '#3451c6')).toBe(1)
  })
})

describe.each(palettes)('the %s palette', (_, palette) => {
  const grounds = ['canvas', 'surface'] as const

  it.each(['ink', 'ink2', 'ink3', 'negativeText', 'accent', 'critical'] as const)(
    'reads %s at 4.5 : 1 or more',
    (ink) => {
      for (const ground of grounds) {
        expect(contrast(palette[ink], palette[ground]), ground).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it('reads what stands on heads, badges and the empty slot', () => {
    const pairs = [
      [palette.onHead, palette.head],
      [palette.onHeadSoft, palette.head],
      [palette.critical, palette.criticalSoft],
      [palette.onSeverity, palette.critical],
      [palette.onSeverity, palette.warning],
      [palette.onSeverity, palette.info],
      [palette.accent, palette.accentSoft],
    ] as const
    for (const [ink, ground] of pairs) {
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each([
    'negative',
    'neutral',
    'positive',
    'critical',
    'warning',
    'info',
    'accent',
    'connection',
    'connectionSoft',
  ] as const)('shows the mark %s at 3 : 1 or more', (mark) => {
    for (const ground of grounds) {
      expect(contrast(palette[mark], palette[ground]), ground).toBeGreaterThanOrEqual(3)
    }
  })

  it('shows every owner colour and its initials, whatever a person has chosen', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(hex, (color) => {
        const { mark, onMark } = ownerColors(color, palette)
        for (const ground of grounds) {
          expect(contrast(mark, palette[ground])).toBeGreaterThanOrEqual(3)
        }
        expect(contrast(onMark, mark)).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 500 },
    )
  })
})

describe('departmentColor', () => {
  it('takes the stored colour, else one by place', () => {
    expect(departmentColor('#AABBCC', 0)).toBe('#aabbcc')
    expect(departmentColor('url(#x)', 1)).toBe(departmentColor(undefined, 1))
    expect(departmentColor(undefined, 0)).not.toBe(departmentColor(undefined, 1))
    expect(departmentColor(undefined, 1000)).toMatch(/^#[0-9a-f]{6}$/)
  })
})
