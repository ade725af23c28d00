import { wilson, Z95 } from '../../lib/wilson.ts'
import type {
  EvidenceAnswers,
  MeanInterval,
  ScoreScale,
  ShareInterval,
} from '../../model/evidence.ts'
import { meanInterval } from './meanInterval.ts'

/** A Net Promoter Score, -100 … 100: the score, and its 95 % interval, which may leave the score outside. */
export interface NetPromoterScore {
  readonly score: number
  readonly low: number
  readonly high: number
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/** The scores that a scale has by their definitions, as methods.md gives them. */
export interface ScoreFigures {
  readonly scale: ScoreScale
  readonly n: number
  readonly mean: MeanInterval
  /** 0–10: promoters 9–10, passives 7–8, detractors 0–6. */
  readonly nps?: NetPromoterScore
  /** CSAT, top two boxes: 4–5 of 1–5, 6–7 of 1–7. */
  readonly topTwo?: ShareInterval
  /** CES 2.0 where 1–7 asks for effort: the share of 5–7, and %(6–7) − %(1–3) in points. */
  readonly easy?: ShareInterval
  readonly easyNet?: number
}

/** The scores of one scale, pooled from counts; undefined without answers. */
export function scoreFigures(answers: EvidenceAnswers): ScoreFigures | undefined {
  const { scale, n } = answers
  const mean = meanInterval(answers)
  if (!mean) return undefined
  const of = (from: number, to: number): number => countBetween(answers, from, to)
  switch (scale.kind) {
    case '0-10':
      return { scale, n, mean, ...present('nps', netPromoter(of(9, 10), of(7, 8), of(0, 6))) }
    case '1-5':
      return { scale, n, mean, ...present('topTwo', wilson(of(4, 5), n)) }
    case '1-7':
      return {
        scale,
        n,
        mean,
        ...present('topTwo', wilson(of(6, 7), n)),
        ...present('easy', wilson(of(5, 7), n)),
        easyNet: (100 * (of(6, 7) - of(1, 3))) / n,
      }
    default:
      return { scale, n, mean }
  }
}

/**
 * The Net Promoter Score with its adjusted Wald interval: ¾ of an answer is added to promoters and to detractors,
 * 3 to n (Rocks 2016). Undefined without answers.
 */
export function netPromoter(
  promoters: number,
  passives: number,
  detractors: number,
): NetPromoterScore | undefined {
  const n = promoters + passives + detractors
  if (n === 0) return undefined
  const p = (promoters + 0.75) / (n + 3)
  const d = (detractors + 0.75) / (n + 3)
  const half = Z95 * Math.sqrt((p + d - (p - d) ** 2) / (n + 3))
  return {
    score: (100 * (promoters - detractors)) / n,
    low: Math.max(-100, 100 * (p - d - half)),
    high: Math.min(100, 100 * (p - d + half)),
    promoters,
    passives,
    detractors,
  }
}

function countBetween({ counts = [], scale }: EvidenceAnswers, from: number, to: number): number {
  return counts.slice(from - scale.min, to - scale.min + 1).reduce((sum, count) => sum + count, 0)
}

function present<K extends string, T>(name: K, value: T | undefined): { [N in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [N in K]?: T })
}
