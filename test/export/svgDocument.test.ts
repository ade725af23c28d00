// @vitest-environment jsdom
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontFaces } from '../../src/export/fontFaces.ts'
import { svgDocument } from '../../src/export/svgDocument.ts'
import type { Shape, TextShape } from '../../src/lib/drawing/shapes.ts'
import { drawnText, textWidth } from '../../src/lib/text/textWidth.ts'

const line = (text: string, more: Partial<TextShape> = {}): TextShape => ({
  kind: 'text',
  x: 10,
  y: 20,
  text,
  size: 13,
  weight: 400,
  fill: '#1f2328',
  width: textWidth(text, { size: 13, weight: 400 }),
  ...more,
})

const write = (shapes: readonly Shape[], more: object = {}): string =>
  svgDocument({ width: 200, height: 100, shapes, title: 'Map', ...more })

function parse(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined()
  return parsed
}

describe('svgDocument', () => {
  it('writes real text, fitted to its stated width, kerning and ligatures off', () => {
    const text = parse(write([line('Ask for help')])).querySelector('text')
    expect(text?.textContent).toBe('Ask for help')
    expect(text?.getAttribute('lengthAdjust')).toBe('spacingAndGlyphs')
    expect(Number(text?.getAttribute('textLength'))).toBeCloseTo(
      textWidth('Ask for help', { size: 13, weight: 400 }),
      2,
    )
    const style = text?.parentElement?.getAttribute('style')
    expect(style).toContain('font-kerning:none')
    expect(style).toContain('font-variant-ligatures:none')
  })

  it('survives hostile text everywhere', () => {
    const hostile = `]]><script>alert('1')</script><!-- & "x" \u0000\u0008\u001f\ufffe\ud800 -->`
    const svg = write(
      [
        line(hostile),
        { kind: 'group', id: `"><script>`, label: hostile, children: [line('x')] },
        { kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: `"/><script>`, stroke: hostile },
      ],
      { title: hostile, description: hostile, background: `"><script>` },
    )
    const parsed = parse(svg)
    expect(parsed.querySelector('script')).toBeNull()
    expect(parsed.querySelector('text')?.textContent).toBe(drawnText(hostile))
    expect(parsed.querySelector('title')?.textContent).toContain(`]]><script>alert('1')</script>`)
    // eslint-disable-next-line no-control-regex -- that no control is left is what is checked
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/)
  })

  it('is well-formed and keeps the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = drawnText(text).replaceAll(/[\ufffe\uffff]/g, '')
        const parsed = parse(write([line(text, { width: 10 })], { title: text }))
        expect(parsed.querySelector('text')?.textContent ?? '').toBe(shown)
      }),
    )
  })

  it('rounds to 0.01 and never writes an exponent or a negative zero', () => {
    const svg = write([
      { kind: 'rect', x: 1 / 3, y: -1e-9, width: 1234567.891, height: 0.1 + 0.2 },
      { kind: 'path', d: [['M', 1e-7, 2], ['C', 1, 2, 3, 4, 5.555, 6], ['Z']], stroke: '#000000' },
    ])
    expect(svg).toContain('x="0.33" y="0" width="1234567.89" height="0.3"')
    expect(svg).toContain('d="M0 2C1 2 3 4 5.56 6Z"')
    expect(() => write([line('x', { x: Number.NaN })])).toThrow(RangeError)
  })

  it('gives the same bytes for the same input', () => {
    const hatch = { kind: 'hatch', color: '#c00000', background: '#ffffff' } as const
    const clip = { x: 0, y: 0, width: 50, height: 50, radius: 4 }
    const shapes: Shape[] = [
      { kind: 'group', clip, children: [line('a')] },
      { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: hatch },
      { kind: 'group', clip, children: [line('b')] },
      { kind: 'circle', cx: 5, cy: 5, r: 5, fill: hatch },
    ]
    const svg = write(shapes)
    expect(write(structuredClone(shapes))).toBe(svg)
    const parsed = parse(svg)
    expect(parsed.querySelectorAll('clipPath, pattern')).toHaveLength(2)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) {
      expect(parsed.getElementById(id ?? '')).not.toBeNull()
    }
  })

  it('names the picture and its groups for screen readers', () => {
    const parsed = parse(
      write([{ kind: 'group', id: 'card1', label: 'Phone menu, no owner', children: [] }]),
    )
    const label = parsed.documentElement.getAttribute('aria-labelledby') ?? ''
    expect(parsed.getElementById(label)?.textContent).toBe('Map')
    expect(parsed.querySelector('#card1 > title')?.textContent).toBe('Phone menu, no owner')
  })

  it('places text by its width and paints as the canvas does', () => {
    const svg = write([
      line('x', { x: 100, width: 20, anchor: 'middle' }),
      { kind: 'rect', x: 0, y: 0, width: 10, height: 4, radius: 9, opacity: 0.5, fill: '#ff0000' },
      {
        kind: 'path',
        d: [
          ['M', 0, 0],
          ['L', 9, 9],
        ],
        stroke: '#0000ff',
        dash: [4, 2],
        cap: 'round',
      },
    ])
    expect(svg).toContain('<text x="90"')
    expect(svg).toContain('rx="2" fill="#ff0000" fill-opacity="0.5"')
    expect(svg).toContain(
      'fill="none" stroke="#0000ff" stroke-dasharray="4 2" stroke-linecap="round"',
    )
  })

  it('carries its fonts', () => {
    const shapes = [line('Größe ž')]
    const fonts = fontFaces(shapes).map((face) => ({
      ...face,
      bytes: readFileSync(`node_modules/@fontsource/inter/files/${face.fileName}`),
    }))
    const style = parse(write(shapes, { fonts })).querySelector('style')?.textContent ?? ''
    const embedded = [...style.matchAll(/base64,([^)]+)\)/g)].map(([, data]) =>
      Buffer.from(data ?? '', 'base64'),
    )
    expect(embedded).toEqual(fonts.map(({ bytes }) => bytes))
    expect(style).toContain('font-weight:400;unicode-range:U+0000-00FF')
  })
})
