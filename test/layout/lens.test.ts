import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/layout/contrast.ts'
import { exportScene } from '../../src/layout/exportScene.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { leastContrast } from '../../src/layout/lens/fadedShapes.ts'
import { lensLegend, swatchShapes } from '../../src/layout/lens/lensLegend.ts'
import { lensPaint, tinted } from '../../src/layout/lens/lensPaint.ts'
import { lookKeys, markLook } from '../../src/layout/lens/markLook.ts'
import { markOf } from '../../src/layout/lens/markOf.ts'
import { mapShapes } from '../../src/layout/mapShapes.ts'
import { ownerColors } from '../../src/layout/ownerColors.ts'
import { darkPalette, lightPalette } from '../../src/layout/palette.ts'
import type { Shape, TextShape } from '../../src/lib/drawing/shapes.ts'
import { lensColours } from '../../src/model/LensColour.ts'
import { sampleId } from '../support/buildJourney.ts'
import { homeInternet, homeInternetEvidence, homeInternetFindings } from './homeInternet.ts'
import { layoutWords } from './layoutWords.ts'

const home = layoutMap(homeInternet, {
  words: layoutWords,
  evidence: homeInternetEvidence,
  findings: homeInternetFindings,
})
const sources = { records: homeInternet, words: layoutWords }
const menu = sampleId('touchpoint', 'Phone menu and transfer')
const agent = sampleId('touchpoint', 'Support agent, second contact')

function textsOf(shapes: readonly Shape[]): TextShape[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return textsOf(shape.children)
    return shape.kind === 'text' ? [shape] : []
  })
}

const palettes = [
  ['light', lightPalette],
  ['dark', darkPalette],
] as const

describe.each(palettes)('a lens in the %s palette', (_, palette) => {
  const looks = lookKeys.map((key) => [key, markLook({ key }, palette)] as const)

  it.each(looks)(
    'shows %s at 3 : 1 on cards and ground, and tells it by a sign too',
    (key, look) => {
      const { color, sign } = look
      if (color === undefined) return
      for (const ground of [palette.surface, palette.canvas])
        expect(contrast(color, ground)).toBeGreaterThanOrEqual(3)
      expect(sign, key).toBeDefined()
    },
  )

  it('tells the colours of one lens apart by their signs', () => {
    for (const keys of [
      ['veryNegative', 'negative', 'mixed', 'positive', 'veryPositive', 'complaints', 'few'],
      ['missed', 'onTarget', 'noTarget'],
      ['n1', 'n30', 'n100', 'n300'],
      ['critical', 'warning', 'info'],
    ] as const) {
      const signs = keys.map((key) => markLook({ key }, palette).sign)
      expect(new Set(signs).size).toBe(keys.length)
    }
  })

  it('keeps the text on tinted paper at 4.5 : 1', () => {
    const owners = ['#3b6fb6', '#2f7d5b', '#b0722a', '#a33b6c', '#7a6a1f', '#ffff00', '#000000']
    const colors = [
      ...looks.flatMap(([, { color }]) => color ?? []),
      ...owners.map((one) => ownerColors(one, palette).mark),
    ]
    for (const color of colors) {
      const { surface } = tinted(palette, color)
      for (const ink of ['ink', 'ink2', 'ink3'] as const)
        expect(contrast(palette[ink], surface), `${ink} on ${color}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('keeps faded text readable: 3 : 1 or more', () => {
    const { soften } = lensPaint({ ...sources, kept: new Set() })
    const drawn = [...mapShapes(home, palette, 'cards'), ...mapShapes(home, palette, 'lanes')]
    const [paper] = soften(
      [{ kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: palette.surface }],
      palette,
      'no-such-card',
    )
    const ground = paper?.kind === 'rect' && typeof paper.fill === 'string' ? paper.fill : ''
    for (const { text, fill } of textsOf(soften(drawn, palette, 'no-such-card'))) {
      expect(contrast(fill, ground), text).toBeGreaterThanOrEqual(leastContrast)
    }
  })
})

describe('a lens', () => {
  it('draws nothing else where it asks for nothing', () => {
    const paint = lensPaint(sources)
    for (const part of ['ground', 'cards', 'overview'] as const)
      expect(mapShapes(home, lightPalette, part, undefined, paint)).toEqual(
        mapShapes(home, lightPalette, part),
      )
  })

  it('leaves every text where it is, whatever it fades and colours', () => {
    const bare = textsOf(exportScene(home, lightPalette).shapes)
    for (const colourBy of lensColours) {
      const paint = lensPaint({ ...sources, colourBy, kept: new Set([menu]) })
      const seen = textsOf(exportScene(home, lightPalette, undefined, paint).shapes)
      const places = new Set(seen.map(({ text, x, y, width }) => `${text} ${x} ${y} ${width}`))
      for (const { text, x, y, width } of bare)
        expect(places.has(`${text} ${x} ${y} ${width}`), text).toBe(true)
    }
  })

  it('draws what it keeps as it was', () => {
    const paint = lensPaint({ ...sources, kept: new Set([menu]) })
    const card = home.cards.get(menu)
    const other = home.cards.get(agent)
    if (!card || !other) throw new Error('no cards')
    const bare = lensPaint(sources)
    expect(paint.card(card, lightPalette)).toEqual(bare.card(card, lightPalette))
    expect(paint.card(other, lightPalette)).not.toEqual(bare.card(other, lightPalette))
  })

  it('says of a touchpoint what its card says', () => {
    const keyOf = (id: string, colourBy: (typeof lensColours)[number]) => {
      const card = home.cards.get(id)
      return card && markOf(card, colourBy, sources)
    }
    expect(keyOf(menu, 'owner')).toEqual({ key: 'unowned' })
    expect(keyOf(menu, 'sentiment')).toEqual({ key: 'negative', text: '71%' })
    expect(keyOf(menu, 'evidence')).toEqual({ key: 'n300', text: '1,860' })
    expect(keyOf(menu, 'kpi')).toEqual({ key: 'noKpi' })
    expect(keyOf(menu, 'findings')).toMatchObject({ key: 'critical', text: '2' })
    expect(keyOf(agent, 'kpi')).toEqual({ key: 'missed', text: '54%' })
    expect(keyOf('painpoint-0', 'sentiment')).toBeUndefined()
  })

  it('has a legend of the colours that are there, with how many cards each has', () => {
    const legend = lensLegend(home, 'kpi', sources)
    expect(legend.map(({ mark: { key }, count }) => [key, count])).toEqual([
      ['missed', 2],
      ['onTarget', 2],
      ['noKpi', 1],
    ])
    const part = lensLegend(home, 'owner', sources, new Set([menu, agent]))
    expect(part.map(({ mark }) => mark.owner?.label.text ?? mark.key)).toEqual([
      'Support',
      'unowned',
    ])
    for (const { mark } of legend)
      expect(swatchShapes(mark, lightPalette, 0, 0).length).toBeGreaterThan(0)
  })
})
