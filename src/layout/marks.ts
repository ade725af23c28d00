import { wilson } from '../lib/wilson.ts'
import { type CustomersVoice, isComplaintsFirst } from '../model/customersVoice.ts'
import { fewComments } from '../model/fewComments.ts'
import type { FindingMark } from './LayoutOptions.ts'
import type { LayoutWords } from './LayoutWords.ts'
import type { Owner } from './owners.ts'
import type { BadgeMark, FeedbackMark, OwnerMark } from './Scene.ts'
import { sharedMarks } from './sharedMarks.ts'
import { centredAt, endingAt, setLine, type TextStyle } from './setLines.ts'

const small: TextStyle = { size: 10.5, weight: 400, lineHeight: 18, tone: 'ink3' }
const ownerText: TextStyle = { size: 11, weight: 400, lineHeight: 18, tone: 'ink2' }
const badgeText: TextStyle = { size: 10, weight: 700, lineHeight: 17, tone: 'onHead' }

/** Side of an owner's round mark, px. */
export const avatarSize = 18

const ownerMarks = sharedMarks<Owner, OwnerMark>()

/** Avatar and name in a row 18 px high, its left end at x. */
export function ownerMark(owner: Owner, x: number, top: number, right: number): OwnerMark {
  return ownerMarks(owner, `${x} ${top} ${right}`, () => madeOwnerMark(owner, x, top, right))
}

function madeOwnerMark(owner: Owner, x: number, top: number, right: number): OwnerMark {
  const textX = x + avatarSize + 6
  return {
    id: owner.id,
    name: owner.name,
    label: setLine(owner.shown, ownerText, { x: textX, top, width: right - textX }),
    initials: owner.initials,
    color: owner.color,
    isPerson: owner.isPerson,
  }
}

/**
 * What customers say, in a row 18 px high: bar and n, or the number of complaints where these are said first; undefined
 * where nobody speaks: a share of nothing is not drawn.
 */
export function feedbackMark(
  voice: CustomersVoice,
  words: LayoutWords,
  x: number,
  top: number,
  right: number,
): FeedbackMark | undefined {
  const { n, negative, neutral, positive, complaints } = voice
  const negativeShare = wilson(negative, n)
  const isFew = n < fewComments
  const width = right - x
  const counts = { n, negative, neutral, positive, complaints, isFew }
  if (isComplaintsFirst(voice)) {
    const count = setLine(words.complaintCount(complaints), small, { x, top, width })
    return { ...counts, ...(negativeShare ? { negativeShare } : {}), count }
  }
  if (!negativeShare) return undefined
  const mark = { ...counts, negativeShare }
  if (!voice.hasMoods)
    return {
      ...mark,
      count: setLine(words.negativeShare(negativeShare[0]), small, { x, top, width }),
    }
  const text = isFew ? words.fewComments(n) : words.formatCount(n)
  const count = endingAt(setLine(text, small, { x, top, width: 80 }), right)
  return { ...mark, bar: { x, y: top + 6.5, w: count.x - 6 - x, h: 5 }, count }
}

const badgeMarks = sharedMarks<LayoutWords, BadgeMark>()

/** The findings' count on the card's upper right corner. */
export function badgeMark(
  finding: FindingMark | undefined,
  words: LayoutWords,
  cardWidth: number,
): BadgeMark | undefined {
  if (!finding || finding.count < 1) return undefined
  const key = `${finding.count} ${finding.severity} ${cardWidth}`
  return badgeMarks(words, key, () => madeBadgeMark(finding, words, cardWidth))
}

function madeBadgeMark(finding: FindingMark, words: LayoutWords, cardWidth: number): BadgeMark {
  const text = words.formatCount(finding.count)
  const line = setLine(text, badgeText, { x: 0, top: -7, width: 60 })
  const w = Math.max(17, Math.ceil(line.width) + 10)
  const box = { x: cardWidth + 7 - w, y: -7, w, h: 17 }
  const label = centredAt(line, box.x + w / 2)
  return { count: finding.count, severity: finding.severity, box, label }
}
