import { layoutWords } from '../i18n/layoutWords.ts'
import { lensKeyName } from '../i18n/lensKeyName.ts'
import { type LensToSay, lensSentence } from '../i18n/lensSentence.ts'
import { t } from '../i18n/t.ts'
import { FindingMarks } from '../layout/FindingMarks.ts'
import { exportScene } from '../layout/exportScene.ts'
import { type FooterItem, footerShapes, legendOwners } from '../layout/footerShapes.ts'
import { countCards } from '../layout/lens/countCards.ts'
import { lensLegend, swatchShapes, swatchSize } from '../layout/lens/lensLegend.ts'
import { lensPaint } from '../layout/lens/lensPaint.ts'
import { layoutMap } from '../layout/layoutMap.ts'
import { lightPalette } from '../layout/palette.ts'
import { textShape } from '../layout/basicShapes.ts'
import { setLines } from '../layout/setLines.ts'
import type { Shape } from '../lib/drawing/shapes.ts'
import type { Scene } from '../layout/Scene.ts'
import type { LensColour } from '../model/LensColour.ts'
import type { Finding } from '../model/finding.ts'
import type { EvidenceByTouchpoint } from '../model/journeyFile.ts'
import { journeyOf, recordsOfKind, stepsInOrder } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import { movedShapes } from './movedShapes.ts'
import type { PictureSource } from './pictureSources.ts'

export interface MapOptions {
  readonly records: Records
  readonly evidence: EvidenceByTouchpoint
  readonly findings: readonly Finding[]
  /** the feedback behind the figures: see `pictureSources` */
  readonly sources: readonly PictureSource[]
  /** record ids: only their columns and lanes; the whole map if missing or empty */
  readonly selection?: ReadonlySet<string>
  /** the persona whose feelings alone are drawn; all if missing */
  readonly personaId?: string
  /** `YYYY-MM-DD` for the footer; none if missing */
  readonly date?: string
  /** through which lens the map is drawn; as drawn if missing */
  readonly lens?: PictureLens
  /** what a filter lets through of the feedback, as words; missing: the evidence is of all of it */
  readonly filtered?: string
}

export interface PictureLens {
  readonly colourBy?: LensColour
  /** ids of the cards and steps that are not pale; all if missing */
  readonly kept?: ReadonlySet<string>
  /** what is asked for, in names */
  readonly show: LensToSay
}

/** The map with its heading and footer, ready to be drawn: the same list for SVG, PNG and print. */
export interface MapPicture {
  /** whole px at scale 1 */
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** `#rrggbb` */
  readonly background: string
  readonly title: string
  readonly description: string
}

/** Draws in the light palette, whatever the screen shows: a picture is read on paper and slides. */
export function mapPicture(options: MapOptions): MapPicture {
  const { records, evidence, findings, selection, personaId, lens } = options
  const scene = layoutMap(records, {
    words: layoutWords(),
    evidence,
    findings: new FindingMarks(findings).marks,
    ...(personaId === undefined ? {} : { personaId }),
  })
  const part = selection !== undefined && selection.size > 0 ? selection : undefined
  const map = exportScene(
    scene,
    lightPalette,
    part,
    lens && lensPaint({ records, words: layoutWords(), ...lens }),
  )
  const width = Math.ceil(map.width)
  const title = journeyOf(records)?.name.trim() || t('export.untitled')
  const heading = headingShapes(title, width)
  const footer = footerShapes(
    footerWords(options),
    legendOwners(scene),
    lightPalette,
    width,
    lens ? lensItems(lens, scene, records) : [],
  )
  const footerTop = Math.ceil(heading.height + map.height)
  return {
    width,
    height: footerTop + Math.ceil(footer.height),
    shapes: [
      ...heading.shapes,
      ...movedShapes(map.shapes, 0, heading.height),
      ...movedShapes(footer.shapes, 0, footerTop),
    ],
    background: lightPalette.canvas,
    title,
    description: t('export.described', {
      stages: recordsOfKind(records, 'stage').length,
      steps: stepsInOrder(records).length,
      touchpoints: recordsOfKind(records, 'touchpoint').length,
    }),
  }
}

function headingShapes(title: string, width: number): { shapes: Shape[]; height: number } {
  const style = { size: 20, weight: 700, lineHeight: 26, tone: 'ink' } as const
  const place = { x: 14, top: 18, width: width - 28, maxLines: 3 }
  const { lines, bottom } = setLines(title, style, place)
  return { shapes: lines.map((line) => textShape(line, lightPalette)), height: bottom + 4 }
}

/** What is seen of the map, and what its colours mean. */
function lensItems(
  { colourBy, kept, show }: PictureLens,
  scene: Scene,
  records: Records,
): FooterItem[] {
  const said = lensSentence(show, countCards(scene, kept))
  const items: FooterItem[] = said === undefined ? [] : [{ text: said }]
  if (!colourBy) return items
  const entries = lensLegend(scene, colourBy, { records, words: layoutWords() }, kept)
  return [
    ...items,
    { text: t('lens.coloured', { by: colourBy }) },
    ...entries.map(({ mark, count }) => ({
      text: t('lens.entry', { name: lensKeyName(mark), count }),
      size: swatchSize,
      draw: (x: number, y: number): Shape => ({
        kind: 'group',
        children: swatchShapes(mark, lightPalette, x, y - swatchSize / 2),
      }),
    })),
  ]
}

function footerWords({ sources, date, filtered }: MapOptions): Parameters<typeof footerShapes>[0] {
  const list = sources.map(({ name, n }) => t('export.source', { name, n }))
  return {
    negative: t('export.legend.negative'),
    neutral: t('export.legend.neutral'),
    positive: t('export.legend.positive'),
    noOwner: t('export.legend.noOwner'),
    counts: t('export.legend.counts'),
    sources: [
      list.length === 0 ? t('export.noSources') : t('export.sources', { list: list.join(' · ') }),
      ...(filtered === undefined ? [] : [t('export.filtered', { what: filtered })]),
    ],
    ...(date === undefined ? {} : { date: t('export.date', { date }) }),
  }
}
