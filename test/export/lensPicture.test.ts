import { expect, it } from 'vitest'
import { mapPicture } from '../../src/export/mapPicture.ts'
import type { Shape } from '../../src/lib/drawing/shapes.ts'
import { homeInternet } from '../layout/homeInternet.ts'
import { sampleId } from '../support/buildJourney.ts'

const map = { records: homeInternet, evidence: new Map(), findings: [], sources: [] }
const menu = sampleId('touchpoint', 'Phone menu and transfer')

function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return textsOf(shape.children)
    return shape.kind === 'text' ? [shape.text] : []
  })
}

it('a picture says what of the map it shows and what its colours mean', () => {
  const picture = mapPicture({
    ...map,
    lens: { colourBy: 'kpi', kept: new Set([menu]), show: { unowned: true } },
  })
  const texts = textsOf(picture.shapes)
  expect(texts).toContain('1 of 16 cards: nobody is accountable.')
  expect(texts).toContain('Coloured by KPI state.')
  expect(texts).toContain('No KPI: 1')
  expect(texts).not.toContain('On target: 2')
})

it('without a lens a picture is what it was', () => {
  const bare = mapPicture(map)
  const through = mapPicture({ ...map, lens: { show: {} } })
  expect(through.shapes).toEqual(bare.shapes)
})
