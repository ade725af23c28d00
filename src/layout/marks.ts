import { wilson } from '../lib/wilson.ts'
import type { FindingMark, LayoutEvidence } from './LayoutOptions.ts'
import type { LayoutWords } from './LayoutWords.ts'
import { metrics } from './metrics.ts'
import type { Owner } from './owners.ts'
import type { BadgeMark, FeedbackMark, OwnerMark } from './Scene.ts'
import { centredAt, endingAt, setLine, type TextStyle } from './setLines.ts'

const small: TextStyle = { size: 10.5, weight: 400, lineHeight: 18, tone: 'ink3' }
const ownerText: TextStyle = { size: 11, weight: 400, lineHeight: 18, tone: 'ink2' }
const badgeText: TextStyle = { size: 10, weight: 700, lineHeight: 17, tone: 'onHead' }

/** Figures below this many comments are marked (methods.md). */
const fewComments = 30

/** Side of an owner's round mark, px. */
export const avatarSize = 18

/** Avatar and name in a row 18 px high, its left end at x. */
export function ownerMark(owner: Owner, x: number, top: number, right: number): OwnerMark {
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

type Counts = Pick<LayoutEvidence, 'n' | 'negative' | 'neutral' | 'positive'>

/** Bar and n in a row 18 px high; undefined for n = 0: a share of nothing is not drawn. */
export function feedbackMark(
  counts: Counts,
  words: LayoutWords,
  x: number,
  top: number,
): FeedbackMark | undefined {
  const { n, negative, neutral, positive } = counts
  const negativeShare = wilson(negative, n)
  if (!negativeShare) return undefined
  const isFew = n < fewComments
  const right = metrics.cardWidth - 10
  const text = isFew ? words.fewComments(n) : words.formatCount(n)
  const count = endingAt(setLine(text, small, { x, top, width: 80 }), right)
  const bar = { x, y: top + 6.5, w: count.x - 6 - x, h: 5 }
  return { n, negative, neutral, positive, negativeShare, isFew, bar, count }
}

/** The findings' count on the card's upper right corner. */
export function badgeMark(
  finding: FindingMark | undefined,
  words: LayoutWords,
): BadgeMark | undefined {
  if (!finding || finding.count < 1) return undefined
  const text = words.formatCount(finding.count)
  const line = setLine(text, badgeText, { x: 0, top: -7, width: 60 })
  const w = Math.max(17, Math.ceil(line.width) + 10)
  const box = { x: metrics.cardWidth + 7 - w, y: -7, w, h: 17 }
  const label = centredAt(line, box.x + w / 2)
  return { count: finding.count, severity: finding.severity, box, label }
}
