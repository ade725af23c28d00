// @vitest-environment jsdom
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../src/analysis/findingsOf.ts'
import { mapDocument } from '../../src/export/mapDocument.ts'
import { type MapOptions, mapPicture } from '../../src/export/mapPicture.ts'
import { shapeBounds } from '../../src/export/shapeBounds.ts'
import { t } from '../../src/i18n/t.ts'
import { lightPalette } from '../../src/layout/palette.ts'
import type { Shape, TextShape } from '../../src/lib/drawing/shapes.ts'
import { textWidth } from '../../src/lib/text/textWidth.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { recordsFrom } from '../../src/model/records.ts'
import { smallMap, smallMapRecords } from '../support/smallMap.ts'

const require = createRequire(import.meta.url)
const loadFont = (fileName: string): Promise<Uint8Array> =>
  Promise.resolve(readFileSync(require.resolve(`@fontsource/inter/files/${fileName}`)))

const evidence: ReadonlyMap<string, Evidence> = new Map([
  [
    'touchMenu',
    {
      comments: 1320,
      n: 1320,
      negative: 937,
      neutral: 283,
      positive: 100,
      unscored: 0,
      negativeShare: [0.71, 0.69, 0.73],
      sentiment: { n: 1320, mean: -0.4, low: -0.45, high: -0.35 },
      months: [],
      daysCovered: 0,
      strata: [],
      themes: [],
      examples: [],
    },
  ],
])

const options: MapOptions = {
  records: smallMap,
  evidence,
  findings: findingsOf(smallMap, evidence),
  sources: [{ name: 'Support survey', n: 1860 }],
}

it('draws the feelings of one persona alone where that is what is shown', () => {
  const personaIds = ['persAnna', 'persBo00']
  const felt = (id: string, personaId: string) =>
    ({ id, kind: 'feeling', stepId: 'stepCall', personaId, value: 1 }) as const
  const records = recordsFrom([
    ...smallMapRecords.map((one) => (one.kind === 'journey' ? { ...one, personaIds } : one)),
    { id: 'laneFeel', kind: 'lane', type: 'feeling', order: 'a3', name: 'Feeling' },
    { id: 'persAnna', kind: 'persona', name: 'Anna' },
    { id: 'persBo00', kind: 'persona', name: 'Bo' },
    felt('feelAnna', 'persAnna'),
    felt('feelBo00', 'persBo00'),
  ])
  const named = (more: Partial<MapOptions>): string[] =>
    mapPicture({ ...options, records, ...more }).shapes.flatMap((shape) =>
      shape.kind === 'text' && ['Anna', 'Bo'].includes(shape.text) ? [shape.text] : [],
    )
  expect(named({})).toEqual(['Anna', 'Bo', 'Anna', 'Bo'])
  expect(named({ personaId: 'persBo00' })).toEqual(['Bo'])
})

const parse = (svg: string): Document => {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined()
  return parsed
}

const textsOf = (shapes: readonly Shape[]): TextShape[] =>
  shapes.flatMap((shape) => {
    if (shape.kind === 'text') return [shape]
    return shape.kind === 'group' ? textsOf(shape.children) : []
  })

describe('mapDocument', () => {
  it('says everything that the map says, as text', async () => {
    const svg = await mapDocument(mapPicture({ ...options, date: '2026-01-31' }), loadFont)
    const parsed = parse(svg)
    const text = [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' ')
    for (const words of [
      'Home internet',
      'Ask for help',
      'Explain it again',
      'Phone menu and transfer',
      'Transferred four times',
      'Call routing rules',
      'No owner',
      '1,320',
      'Support survey, 1,860 comments',
      'As of 2026-01-31',
      t('export.legend.noOwner'),
    ]) {
      expect(text).toContain(words)
    }
    expect(parsed.querySelector('title')?.textContent).toBe('Home internet')
    expect(parsed.querySelector('desc')?.textContent).toBe('2 stages, 3 steps, 3 touchpoints.')
  })

  it('gives the same bytes for the same journey, in whatever order its records came', async () => {
    const once = await mapDocument(mapPicture(options), loadFont)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...smallMapRecords], { minLength: smallMapRecords.length }),
        async (shuffled) => {
          const again = mapPicture({ ...options, records: recordsFrom(shuffled) })
          expect(await mapDocument(again, loadFont)).toBe(once)
        },
      ),
      { numRuns: 10 },
    )
  })

  it('stays well formed with any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const records = recordsFrom(
          smallMapRecords.map((record) => {
            if ('name' in record) return { ...record, name: name || 'x' }
            return 'title' in record ? { ...record, title: name || 'x' } : record
          }),
        )
        const picture = mapPicture({ ...options, records, sources: [{ name, n: 1 }] })
        const parsed = parse(await mapDocument(picture, () => Promise.resolve(new Uint8Array())))
        expect(parsed.querySelector('script')).toBeNull()
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})

describe('mapPicture', () => {
  it('has room for all that it draws', () => {
    const { width, height, shapes, background } = mapPicture(options)
    expect(background).toBe(lightPalette.canvas)
    expect([width, height].every(Number.isInteger)).toBe(true)
    for (const { x, y, width: wide, text } of textsOf(shapes)) {
      expect(x, text).toBeGreaterThanOrEqual(0)
      expect(x + wide, text).toBeLessThanOrEqual(width)
      expect(y, text).toBeLessThanOrEqual(height)
    }
  })

  it('draws the columns of a selection only', () => {
    const whole = mapPicture(options)
    const part = mapPicture({ ...options, selection: new Set(['touchRetain']) })
    expect(part.width).toBeLessThan(whole.width)
    const texts = textsOf(part.shapes).map(({ text }) => text)
    expect(texts).toContain('Retention call')
    expect(texts).toContain('Home internet')
    expect(texts).not.toContain('Support agent')
    expect(mapPicture({ ...options, selection: new Set() })).toEqual(whole)
  })

  it('says that there is no feedback', () => {
    const texts = textsOf(mapPicture({ ...options, sources: [] }).shapes).map(({ text }) => text)
    expect(texts).toContain(t('export.noSources'))
    expect(texts.some((text) => text.startsWith('As of'))).toBe(false)
  })
})

describe('shapeBounds', () => {
  it('holds text, outlines and what a group shows', () => {
    const text: Shape = {
      kind: 'text',
      x: 100,
      y: 50,
      text: 'Ask',
      size: 10,
      weight: 400,
      fill: '#000000',
      anchor: 'end',
      width: textWidth('Ask', { size: 10, weight: 400 }),
    }
    const [left, top, right, bottom] = shapeBounds(text)
    expect(left).toBeLessThan(100 - text.width)
    expect(right).toBeGreaterThan(100)
    expect([top < 42, bottom > 52]).toEqual([true, true])
    const line: Shape = {
      kind: 'path',
      d: [
        ['M', 0, 0],
        ['L', 10, 20],
      ],
      stroke: '#000000',
    }
    expect(shapeBounds(line)).toEqual([-2, -2, 12, 22])
    const clip = { x: 1, y: 2, width: 3, height: 4 }
    expect(shapeBounds({ kind: 'group', children: [line], clip })).toEqual([1, 2, 4, 6])
    const both: Shape = { kind: 'group', children: [line, { kind: 'circle', cx: 50, cy: 0, r: 5 }] }
    expect(shapeBounds(both)).toEqual([-2, -5, 55, 22])
  })
})
