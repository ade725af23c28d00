import { describe, expect, it } from 'vitest'
import { linesAboveLanes } from '../../src/layout/blueprintLines.ts'
import { channelIcon, channelIcons, iconPath } from '../../src/layout/channelIcons.ts'
import { exportScene } from '../../src/layout/exportScene.ts'
import { footerShapes, legendOwners } from '../../src/layout/footerShapes.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { mapShapes } from '../../src/layout/mapShapes.ts'
import { initialsOf } from '../../src/layout/owners.ts'
import { darkPalette, lightPalette } from '../../src/layout/palette.ts'
import { sliceScene } from '../../src/layout/sliceScene.ts'
import type { Shape, TextShape } from '../../src/lib/drawing/shapes.ts'
import { textWidth } from '../../src/lib/text/textWidth.ts'
import { sampleId } from '../support/buildJourney.ts'
import { homeInternet, homeInternetEvidence, homeInternetFindings } from './homeInternet.ts'
import { layoutWords } from './layoutWords.ts'
import { sceneProblems } from './randomMap.ts'

const home = layoutMap(homeInternet, {
  words: layoutWords,
  evidence: homeInternetEvidence,
  findings: homeInternetFindings,
})

function textsOf(shapes: readonly Shape[]): TextShape[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return textsOf(shape.children)
    return shape.kind === 'text' ? [shape] : []
  })
}
const words = (shapes: readonly Shape[]): string[] => textsOf(shapes).map(({ text }) => text)

describe('mapShapes', () => {
  it('draws every text as wide as it was measured, none of it in the overview', () => {
    const shapes = [
      ...mapShapes(home, lightPalette, 'ground'),
      ...mapShapes(home, lightPalette, 'cards'),
    ]
    for (const { text, size, weight, width } of textsOf(shapes)) {
      expect(width, text).toBeCloseTo(textWidth(text, { size, weight }), 6)
    }
    expect(words(shapes)).toEqual(
      expect.arrayContaining([
        'Ask for help',
        'Touchpoints',
        'No owner',
        '1,860',
        'Retention',
        'Line of visibility',
      ]),
    )
    expect(words(mapShapes(home, lightPalette, 'overview'))).toEqual([])
  })

  it('is the ground of its three layers', () => {
    const parts = (['lanes', 'columnHeads', 'laneHeads'] as const).flatMap((part) =>
      mapShapes(home, darkPalette, part),
    )
    expect(mapShapes(home, darkPalette, 'ground')).toEqual(parts)
  })

  it('draws only what a view touches', () => {
    const view = { x: 310, y: 100, w: 100, h: 60 }
    const seen = words(mapShapes(home, lightPalette, 'cards', view))
    expect(seen).toContain('Phone menu and')
    expect(seen).not.toContain('Retention call')
    expect(seen).not.toContain('Call routing rules')
  })

  it('fills an overview card with its owner, or stripes for nobody', () => {
    const rects = mapShapes(home, lightPalette, 'overview').filter((shape) => shape.kind === 'rect')
    const fillAt = (x: number) => rects.find((rect) => rect.x === x && rect.y === 104)?.fill
    expect(fillAt(488)).toBe('#3b6fb6')
    expect(fillAt(310)).toMatchObject({ kind: 'hatch', color: lightPalette.critical })
  })
})

describe('exportScene', () => {
  it('crops to the columns and lanes of the selection and keeps their heads', () => {
    const pains = new Set(['painpoint-0', 'painpoint-1'])
    const picture = exportScene(home, lightPalette, pains)
    expect(picture.width).toBe(132 + 2 * 178)
    expect(words(picture.shapes)).toEqual([
      'Ask for help',
      '2 steps',
      'Find the right contact',
      'Explain it again',
      'Pain points',
      'from feedback and',
      'workshop',
      'Transferred up to four',
      'times before anyone',
      'helps',
      '1,320 comments',
      'Has to repeat the whole',
      'story',
      '770 comments',
    ])
  })

  it('keeps all lanes for a step, and the whole map for an unknown id', () => {
    const step = sliceScene(home, new Set([sampleId('step', 'Wait for the visit')]))
    expect([step.lanes.length, step.columns.length, step.columns[0]?.x]).toEqual([6, 1, 132])
    expect(sceneProblems(step)).toEqual([])
    expect(sliceScene(home, new Set(['no-such-record']))).toBe(home)
    expect(exportScene(home, lightPalette)).toMatchObject({
      width: home.width,
      height: home.height,
    })
  })

  it('moves connections, curves and lines with their cards', () => {
    const stages = new Set([sampleId('stage', 'Ask for help')])
    const part = sliceScene(home, stages)
    expect(part.connections).toHaveLength(1)
    expect(part.connections[0]?.d[0]).toEqual(['M', 132 + 166, 104 + 46])
    expect(part.feelings[0]?.customers[0]?.map(({ x }) => x)).toEqual([215, 393])
    expect(part.blueprintLines[0]).toMatchObject({ x2: part.width })
  })
})

describe('footerShapes', () => {
  const footerWords = {
    negative: 'negative',
    neutral: 'neutral',
    positive: 'positive',
    noOwner: 'nobody accountable',
    counts: 'number: scored comments',
    sources: ['Support survey, 1,860 comments'],
    date: '12 March 2026',
  }

  it.each([300, 1022])('says legend, sources and date, all within %s px', (width) => {
    const { shapes, height } = footerShapes(footerWords, legendOwners(home), lightPalette, width)
    expect(words(shapes)).toEqual([
      'negative',
      'neutral',
      'positive',
      'number: scored comments',
      'nobody accountable',
      'Digital',
      'Support',
      'Field service',
      'Retention',
      'Support survey, 1,860 comments',
      '12 March 2026',
    ])
    for (const line of textsOf(shapes)) {
      expect(line.x + line.width).toBeLessThanOrEqual(width)
      expect(line.y).toBeLessThan(height)
    }
  })
})

describe('linesAboveLanes', () => {
  it('draws each line between the roles on its two sides', () => {
    expect(
      linesAboveLanes(['evidence', 'customer', 'onstage', 'none', 'backstage', 'support']),
    ).toEqual([
      { kind: 'interaction', lane: 2 },
      { kind: 'visibility', lane: 4 },
      { kind: 'internal', lane: 5 },
    ])
    expect(linesAboveLanes(['onstage', undefined, 'none'])).toEqual([])
    expect(linesAboveLanes(['backstage', 'onstage'])).toEqual([])
  })
})

describe('channelIcon', () => {
  it.each([
    ['Web and SMS', 'web'],
    ['SMS', 'sms'],
    ['Phone', 'phone'],
    ['In person', 'person'],
    ['E-Mail', 'mail'],
    ['Mobile app', 'app'],
    ['Letter', 'letter'],
    ['Live chat', 'chat'],
    ['Branch', 'store'],
    ['Facebook', 'social'],
    ['Video', 'video'],
    ['Messenger', 'chat'],
    ['Partner', 'partner'],
    ['Field service', 'field'],
    ['Self-service kiosk', 'kiosk'],
    ['Self-service portal', 'web'],
    ['Marketplace', 'market'],
    ['Social media', 'social'],
    ['Branch/shop', 'store'],
    ['Drone', 'other'],
    // The same in German.
    ['Telefon', 'phone'],
    ['Internet', 'web'],
    ['Kundenportal', 'web'],
    ['Brief', 'letter'],
    ['Briefing', 'other'],
    ['Persönlich', 'person'],
    ['Vor Ort', 'person'],
    ['Filiale', 'store'],
    ['Geschäft', 'store'],
    ['Soziale Medien', 'social'],
    ['Videoberatung', 'video'],
    ['Außendienst', 'field'],
    ['Selbstbedienung', 'kiosk'],
    ['Automat', 'kiosk'],
    ['Vertriebspartner', 'partner'],
    ['Marktplatz', 'market'],
    ['Kurznachricht', 'sms'],
  ])('draws %s as %s', (name, icon) => {
    expect(channelIcon(name)).toBe(icon)
  })

  it('stays on its grid of 24', () => {
    for (const [name, commands] of Object.entries(channelIcons)) {
      const numbers = commands.flatMap(([, ...rest]) => rest)
      expect(
        numbers.every((n) => n >= 1.5 && n <= 22.5),
        name,
      ).toBe(true)
    }
    expect(iconPath('mail')).toMatch(/^M3\.5 6L20\.5 6/)
  })
})

describe('initialsOf', () => {
  it('takes the first letters of the first and last word', () => {
    expect(
      ['Mara Voss', 'Ana de la Cruz', 'support', 'ßen', '🙂', 'émile'].map(initialsOf),
    ).toEqual(['MV', 'AC', 'S', 'S', '', 'É'])
  })
})
