import { wilson } from '../../lib/wilson.ts'
import { customerCount } from '../../model/customerCount.ts'
import type {
  Evidence,
  EvidenceMonth,
  EvidenceRepeats,
  EvidenceSource,
  EvidenceValue,
  MeanInterval,
  NegativeCount,
  ShareInterval,
} from '../../model/evidence.ts'
import { type SegmentCount, segmentCounts } from '../../model/segmentCounts.ts'
import { shareGap } from '../../model/shareGap.ts'
import { scoreFigures, type ScoreFigures } from './scoreFigures.ts'

type Shared<T extends NegativeCount> = T & { negativeShare: ShareInterval | null }

/** All figures of a touchpoint, a step or a stage; null where nothing is known. */
export interface EvidenceReport {
  comments: number
  /** scored comments */
  n: number
  negative: number
  neutral: number
  positive: number
  unscored: number
  negativeShare: ShareInterval | null
  sentiment: MeanInterval | null
  /** each scale's score by its definitions, the one with the most answers first */
  scores: ScoreFigures[]
  months: Shared<EvidenceMonth>[]
  segments: Shared<SegmentCount>[]
  value: EvidenceValue | null
  /** what employees say, and how much larger the negative share of customers is */
  employees: (Shared<NegativeCount> & { gap: ShareInterval | null }) | null
  repeats: (EvidenceRepeats & { share: ShareInterval | null }) | null
  themes: { phrase: string; comments: number }[]
  /** the files behind it, with the rows of the negative comments */
  sources: EvidenceSource[]
}

const withShare = <T extends NegativeCount>(count: T): Shared<T> => ({
  ...count,
  negativeShare: wilson(count.negative, count.n) ?? null,
})

/** The figures of some evidence as the command line prints them; of none, zeros. */
export function evidenceReport(evidence: Evidence | undefined): EvidenceReport {
  return {
    comments: evidence?.comments ?? 0,
    n: evidence?.n ?? 0,
    negative: evidence?.negative ?? 0,
    neutral: evidence?.neutral ?? 0,
    positive: evidence?.positive ?? 0,
    unscored: evidence?.unscored ?? 0,
    negativeShare: evidence?.negativeShare ?? null,
    sentiment: evidence?.sentiment ?? null,
    scores: (evidence?.answers ?? []).flatMap((answers) => scoreFigures(answers) ?? []),
    months: (evidence?.months ?? []).map(withShare),
    segments: evidence ? segmentCounts(evidence).map(withShare) : [],
    value: evidence?.value ?? null,
    employees: evidence?.employees ? employeesOf(evidence, evidence.employees) : null,
    repeats: evidence?.repeats ? repeatsOf(evidence.repeats) : null,
    themes: (evidence?.themes ?? []).map(({ phrase, comments }) => ({ phrase, comments })),
    sources: [...(evidence?.sources ?? [])],
  }
}

function employeesOf(
  evidence: Evidence,
  { n, negative }: NegativeCount,
): EvidenceReport['employees'] {
  const gap = shareGap(customerCount(evidence), { n, negative }) ?? null
  return { ...withShare({ n, negative }), gap }
}

function repeatsOf(repeats: EvidenceRepeats): EvidenceReport['repeats'] {
  return { ...repeats, share: wilson(repeats.again, repeats.respondents) ?? null }
}
