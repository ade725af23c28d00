import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/layout/contrast.ts'
import { darkPalette, lightPalette } from '../../src/layout/palette.ts'

const css = readFileSync('src/app/tokens.css', 'utf8')
const [light = '', dark = ''] = css.split("[data-theme='dark']")

function tokens(block: string): ReadonlyMap<string, string> {
  const end = block.indexOf('}')
  const found = block.slice(0, end).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)
  return new Map([...found].map(([, name = '', color = '']) => [name, color]))
}

const themes = [
  ['light', tokens(light), lightPalette],
  ['dark', tokens(dark), darkPalette],
] as const

/** Names that the map's palette and the tokens share. */
const shared = {
  canvas: 'canvas',
  surface: 'surface',
  sunken: 'sunken',
  ink: 'ink',
  'ink-2': 'ink2',
  'ink-3': 'ink3',
  accent: 'accent',
  neg: 'negative',
  neu: 'neutral',
  pos: 'positive',
  critical: 'critical',
  warning: 'warning',
  info: 'info',
} as const

describe.each(themes)('the tokens of the %s theme', (_, colors, palette) => {
  const color = (name: string): string => {
    const found = colors.get(name)
    if (!found) throw new Error(`no token ${name}`)
    return found
  }

  it('are the map’s own colours', () => {
    for (const [token, field] of Object.entries(shared)) expect(color(token)).toBe(palette[field])
  })

  it.each(['canvas', 'surface', 'raised'])('give text at least 4.5 : 1 on %s', (ground) => {
    for (const text of ['ink', 'ink-2', 'ink-3', 'accent', 'critical', 'warning', 'info'])
      expect(contrast(color(text), color(ground)), text).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['canvas', 'surface', 'raised'])('give controls and marks 3 : 1 on %s', (ground) => {
    for (const mark of ['control', 'neg', 'neu', 'pos', 'accent'])
      expect(contrast(color(mark), color(ground)), mark).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['on-primary', 'primary'],
    ['on-primary', 'primary-hover'],
    ['on-accent', 'accent'],
    ['on-critical', 'critical'],
    ['on-warning', 'warning'],
    ['on-info', 'info'],
    ['critical', 'critical-soft'],
    ['warning', 'warning-soft'],
    ['info', 'info-soft'],
    ['ink', 'accent-soft'],
    ['ink-3', 'accent-soft'],
  ])('let %s be read on %s', (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5)
  })
})
