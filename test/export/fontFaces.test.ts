import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontFaces } from '../../src/export/fontFaces.ts'
import type { Shape, ShapeWeight } from '../../src/lib/drawing/shapes.ts'

const text = (content: string, weight: ShapeWeight = 400): Shape => ({
  kind: 'text',
  x: 0,
  y: 0,
  text: content,
  size: 13,
  weight,
  fill: '#000000',
  width: 10,
})
const names = (shapes: readonly Shape[]): string[] => fontFaces(shapes).map((face) => face.fileName)

describe('fontFaces', () => {
  it('names the files that the text needs, by weight and subset', () => {
    expect(names([])).toEqual([])
    expect(names([text('漢字 😀'.replace(' ', ''))])).toEqual([])
    expect(
      names([text('b', 700), { kind: 'group', children: [text('Привет ž'), text('a')] }]),
    ).toEqual([
      'inter-latin-400-normal.woff2',
      'inter-latin-ext-400-normal.woff2',
      'inter-cyrillic-400-normal.woff2',
      'inter-latin-700-normal.woff2',
    ])
    expect(names([text('Ω'), text('ế'), text('e\u0301')])).toEqual([
      'inter-latin-400-normal.woff2',
      'inter-vietnamese-400-normal.woff2',
      'inter-greek-400-normal.woff2',
    ])
  })

  it('knows the subsets and files of the installed package', () => {
    const installed = JSON.parse(
      readFileSync('node_modules/@fontsource/inter/unicode.json', 'utf8'),
    ) as Record<string, string>
    const faces = fontFaces([text('ažạΩἀЯѢ', 600)])
    expect(Object.fromEntries(faces.map((face) => [face.subset, face.unicodeRange]))).toEqual(
      installed,
    )
    for (const { fileName } of faces) {
      expect(existsSync(`node_modules/@fontsource/inter/files/${fileName}`), fileName).toBe(true)
    }
  })
})
