// @vitest-environment node
import { expect, it } from 'vitest'
import { mapPicture } from '../../src/export/mapPicture.ts'
import { svgDocument } from '../../src/export/svgDocument.ts'
import { recordsFrom } from '../../src/model/records.ts'
import { smallJpeg, smallPng } from '../support/pictureData.ts'
import { smallMapRecords } from '../support/smallMap.ts'

const place = { kind: 'card', stepId: 'stepCall', laneId: 'laneNotes' } as const

it('a picture shown twice stands in the SVG once, with what it shows; only links of the web lead on', () => {
  const records = recordsFrom([
    ...smallMapRecords,
    { id: 'pictureA', kind: 'picture', data: smallPng },
    { id: 'pictureB', kind: 'picture', data: smallJpeg },
    { ...place, id: 'cardOne1', order: 'b0', text: '', pictureId: 'pictureA', alt: 'A "bill" <1>' },
    { ...place, id: 'cardTwo2', order: 'b1', text: '**Bold** one', pictureId: 'pictureA' },
    { ...place, id: 'cardThr3', order: 'b2', text: '- item', pictureId: 'pictureB' },
    { ...place, id: 'cardFou4', order: 'b3', text: 'x', link: 'https://example.com/?a=1&b=2' },
    { ...place, id: 'cardFiv5', order: 'b4', text: 'y', link: 'javascript:alert(1)' },
    { ...place, id: 'cardSix6', order: 'b5', text: 'z', pictureId: 'nowhere0' },
  ])
  const options = { records, evidence: new Map(), findings: [], sources: [] }
  const svg = svgDocument(mapPicture(options))
  expect(svg.split(smallPng)).toHaveLength(2)
  expect(svg.split(smallJpeg)).toHaveLength(2)
  expect(svg.match(/<use /g)).toHaveLength(3)
  expect(svg).toContain('role="img" aria-label="A &quot;bill&quot; &lt;1&gt;"')
  expect(svg).toContain('<a href="https://example.com/?a=1&amp;b=2" target="_blank" rel="noopener')
  expect(svg).not.toContain('javascript:')
  expect(svg).toMatch(/font-weight="600"[^>]*>Bold</)
  expect(svg).toMatch(/>•<\/text>/)
  expect(svg).not.toContain('**')
  expect(svgDocument(mapPicture(options))).toBe(svg)
})
