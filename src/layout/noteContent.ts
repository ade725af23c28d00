import type { RecordOf } from '../model/kinds.ts'
import type { LaneType } from '../model/kinds/lane.ts'
import { sizeOfPicture } from '../model/pictureSize.ts'
import { shownLink, webLink } from '../model/webLink.ts'
import type { CardPlace, MutableCard } from './CardPlace.ts'
import { metrics } from './metrics.ts'
import type { Box, CardTone, LinkMark, PictureMark } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'
import { setRich } from './setRich.ts'

/** Of a card's own text, where no word is bold. */
export const noteText: TextStyle = { size: 11.5, weight: 400, lineHeight: 15, tone: 'ink2' }
const linkText: TextStyle = { size: 10.5, weight: 400, lineHeight: 24, tone: 'ink3' }

/** px that text keeps from a card's right edge */
const rightPad = 10
const maxTextLines = 6
/** px around a picture */
const margin = 8
const highestPicture = 200
/** of a picture that is not there */
const emptyPicture = { w: 150, h: 84 }
const iconSize = 11

/** A card for notes, quotes and the like: its picture, its text, and where it leads. */
export function noteContent(
  record: RecordOf<'card'>,
  place: CardPlace,
  shown: RecordOf<'picture'> | undefined,
): MutableCard {
  const tone = noteTone(place.laneType)
  const x = tone === 'quote' ? 16 : 10
  const right = place.w - rightPad
  const picture = pictureMark(record, shown, place.w)
  const under = picture ? picture.box.y + picture.box.h : 0
  const set = (top: number) =>
    setRich(record.text, noteText, { x, top, width: right - x, maxLines: maxTextLines })
  const loose = set(picture ? under + 6 : margin)
  const link = linkMark(record.link, { x, top: loose.bottom, width: right - x })
  // One line alone stands in the middle of the smallest card.
  const isShort = !picture && !link && loose.bottom - margin === noteText.lineHeight
  const text = isShort ? set((metrics.smallestCard - noteText.lineHeight) / 2) : loose
  const bottom = picture && text.lines.length === 0 ? under - 1 : text.bottom
  const h = link ? link.box.y + link.box.h + 2 : bottom + 9
  return {
    x: place.x,
    y: place.y,
    w: place.w,
    h: isShort ? metrics.smallestCard : Math.max(metrics.smallestCard, Math.ceil(h)),
    id: record.id,
    kind: 'card',
    stepId: place.stepId,
    laneId: place.laneId,
    tone,
    text: { lines: text.lines, isCut: text.isCut },
    ...(picture ? { picture } : {}),
    ...(link ? { link } : {}),
  }
}

function noteTone(laneType: LaneType): CardTone {
  if (laneType === 'quotes') return 'quote'
  return laneType === 'backstage' || laneType === 'systems' ? 'backstage' : 'note'
}

function pictureMark(
  { pictureId, alt }: RecordOf<'card'>,
  shown: RecordOf<'picture'> | undefined,
  cardWidth: number,
): PictureMark | undefined {
  if (pictureId === undefined) return undefined
  const size = shown && sizeOfPicture(shown)
  return {
    box: pictureBox(size ? { w: size.width, h: size.height } : emptyPicture, cardWidth),
    ...(size ? { source: shown.data } : {}),
    ...(alt === undefined ? {} : { alt }),
  }
}

/** As large as there is room for in its own proportions, never larger than it is, in the middle. */
function pictureBox({ w, h }: Pick<Box, 'w' | 'h'>, cardWidth: number): Box {
  const scale = Math.min(1, (cardWidth - 2 * margin) / w, highestPicture / h)
  const fitted = { w: hundredths(Math.max(1, w * scale)), h: hundredths(Math.max(1, h * scale)) }
  return { x: hundredths((cardWidth - fitted.w) / 2), y: margin, ...fitted }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function linkMark(
  link: string | undefined,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
): LinkMark | undefined {
  const href = link === undefined ? undefined : webLink(link)
  if (href === undefined) return undefined
  const behind = iconSize + 4
  const line = setLine(shownLink(href), linkText, { x: x + behind, top, width: width - behind })
  return { href, line, box: { x, y: top, w: width, h: linkText.lineHeight } }
}
