import { expect, it } from 'vitest'
import { svgElement } from '../../src/app/svgElement.ts'
import { mapPicture } from '../../src/export/mapPicture.ts'
import { svgDocument } from '../../src/export/svgDocument.ts'
import { smallMap } from '../support/smallMap.ts'

const picture = mapPicture({
  records: smallMap,
  evidence: new Map(),
  findings: [],
  sources: [],
  date: '2026-01-31',
})

it('holds the same drawing as the SVG file, without a style attribute', () => {
  const inline = svgElement(picture)
  const file = new DOMParser().parseFromString(svgDocument(picture), 'image/svg+xml')
  // Definitions aside: the file writes equal clips once.
  for (const name of ['rect', 'path', 'circle', 'text'].map((one) => `${one}:not(defs *)`)) {
    expect(inline.querySelectorAll(name).length, name).toBe(file.querySelectorAll(name).length)
  }
  const texts = (root: ParentNode): (string | null)[] =>
    [...root.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(texts(inline)).toEqual(texts(file))
  expect(inline.querySelector('[style]')).toBeNull()
  expect(inline.getAttribute('viewBox')).toBe(`0 0 ${picture.width} ${picture.height}`)
})

it('refers only to patterns and clips that are there', () => {
  const inline = svgElement(picture)
  const ids = new Set([...inline.querySelectorAll('[id]')].map(({ id }) => id))
  const used = [...inline.outerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
  expect(used.length).toBeGreaterThan(0)
  for (const id of used) expect(ids).toContain(id)
})
