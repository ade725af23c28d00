/** A share with its 95 % interval, fractions 0 … 1: value, low, high. */
export type ShareInterval = readonly [value: number, low: number, high: number]

/** A mean of n values; low and high are missing for n < 2. */
export interface MeanInterval {
  readonly n: number
  readonly mean: number
  readonly low?: number
  readonly high?: number
}

export type SourceKind = 'survey' | 'support' | 'complaints' | 'review' | 'employee'

/** The scale of a score; `other` is what was seen. Higher is better. */
export interface ScoreScale {
  readonly min: number
  readonly max: number
  readonly kind: '0-10' | '1-5' | '1-7' | 'other'
}

/** Where a comment stands: the data row of its source, from 1. */
export interface CommentRef {
  readonly sourceId: string
  readonly row: number
}

/** The scored comments of one calendar month, `YYYY-MM`. */
export interface EvidenceMonth extends NegativeCount {
  readonly month: string
}

/** Scored comments, and the negative ones of them. */
export interface NegativeCount {
  readonly n: number
  readonly negative: number
}

/** Comments of one source and stratum that are about as long. */
export interface EvidenceBand extends NegativeCount {
  /** The fewest words of the band, 0, 1, 2, 4, 8 …; it ends before the next power of two. */
  readonly words: number
  readonly elsewhereN: number
  readonly elsewhereNegative: number
}

/**
 * Matched comments against those of the same source and stratum that are not matched. The others count by
 * the mood of one clause, as matched ones do; by the whole comment where most matched ones count by that.
 */
export interface EvidenceStratum {
  readonly sourceId: string
  readonly sourceKind: SourceKind
  /** The segment or question, "" where the source has none. */
  readonly stratum: string
  readonly n: number
  readonly negative: number
  readonly elsewhereN: number
  readonly elsewhereNegative: number
  /** Positive ones of n: what is neither is neutral. Missing in older files. */
  readonly positive?: number
  /**
   * Days from the first to the last dated comment of its source, whatever they speak of, both counted; 0 without
   * dates. Missing in older files: the days of all sources together stand for it.
   */
  readonly days?: number
  /** The same among comments that are about as long, where any is matched; missing in older files. */
  readonly bands?: readonly EvidenceBand[]
}

/** What people in the company say: no customers, and in none of the customers' figures. */
export interface EmployeeEvidence extends NegativeCount {
  /** Mean mood of what they say here, -1 … +1; missing where no text is scored. */
  readonly sentiment?: MeanInterval
}

/**
 * Respondents' own scores on one scale as counts, so that scores of several touchpoints are pooled from them and never
 * averaged.
 */
export interface EvidenceAnswers {
  readonly scale: ScoreScale
  readonly n: number
  readonly sum: number
  /** Sum of the squares, for the interval of the mean. */
  readonly squares: number
  /** How many gave min, min + 1 … max; an answer between two counts as the lower. Missing for other scales. */
  readonly counts?: readonly number[]
}

/** What the accounts behind the comments are worth; a respondent with several comments counts once. */
export interface EvidenceValue {
  /** Accounts whose value is known, and those of them with a negative comment here. */
  readonly n: number
  readonly negative: number
  /** What they are worth together. */
  readonly sum: number
  readonly negativeSum: number
}

/** One imported file behind the figures. */
export interface EvidenceSource extends NegativeCount {
  readonly sourceId: string
  readonly name: string
  /** Of the file's bytes; missing where none could be computed. */
  readonly hash?: string
  /** Data rows of the whole file. */
  readonly rows: number
  /** Of the negative comments, as {@link writeRows} writes them; missing for steps and stages. */
  readonly negativeRows?: string
}

/** A way that respondents took from their first contact at a touchpoint to the next one there. */
export interface EvidencePath {
  /** In the order of days, the touchpoint itself first and last. */
  readonly touchpointIds: readonly string[]
  readonly respondents: number
}

/** Respondents who were at the same touchpoint again within so many days. */
export interface EvidenceRepeats {
  readonly days: number
  /** Customers who are told apart and left a date. */
  readonly respondents: number
  /** Those of them who came again. */
  readonly again: number
  /** The most frequent ways first, five at most; a respondent counts by the first return. */
  readonly paths: readonly EvidencePath[]
}

/** Days as `YYYY-MM-DD`. */
export interface EvidenceDates {
  readonly first: string
  readonly last: string
}

/** Scored comments with a date, complaints left out. */
export interface EvidencePeriodEnds {
  /** In the last 14 days of a calendar month. */
  readonly month: NegativeCount
  /** In the last 14 days of a calendar quarter. */
  readonly quarter: NegativeCount
  /** On any day: other days are what is left of them. */
  readonly dated: NegativeCount
}

/** A word or two-word phrase over-represented in the negative comments. */
export interface EvidenceTheme {
  readonly phrase: string
  /** Negative comments of the touchpoint that hold it. */
  readonly comments: number
  /** How surely it is over-represented: log-odds by their standard deviation, at least 1.96. */
  readonly z: number
  readonly examples: readonly CommentRef[]
}

/** A comment shown as it stands, masked. */
export interface EvidenceExample extends CommentRef {
  readonly text: string
  readonly label: MoodLabel
}

export type MoodLabel = 'negative' | 'neutral' | 'positive' | 'unscored'

/**
 * The sum of all comments that are taken to speak of one touchpoint, or of any touchpoint of a step or a stage, where
 * each counts once; plain JSON. Customers' comments, but for
 * `employees` and the strata of their sources.
 */
export interface Evidence {
  /** Comments matched, unscored ones included. */
  readonly comments: number
  /** Scored comments: negative + neutral + positive. */
  readonly n: number
  readonly negative: number
  readonly neutral: number
  readonly positive: number
  readonly unscored: number
  /** Negative of n; missing for n = 0. */
  readonly negativeShare?: ShareInterval
  /** Mean mood of what they say here, -1 … +1; missing where no text is scored. */
  readonly sentiment?: MeanInterval
  /** Mean of the respondents' own scores, and the scale they stand on. */
  readonly score?: MeanInterval & { readonly scale: ScoreScale }
  /** The same scores as counts, the scale with the most of them first; missing in older files and without scores. */
  readonly answers?: readonly EvidenceAnswers[]
  /** Missing where no value is known. */
  readonly value?: EvidenceValue
  /** Missing where no respondent can be told apart and dated. */
  readonly repeats?: EvidenceRepeats
  /** The files that its comments come from, employees' too; missing in older files. */
  readonly sources?: readonly EvidenceSource[]
  /** Missing: none speaks of it. */
  readonly employees?: EmployeeEvidence
  /** Of the first and last comment; missing without dates. */
  readonly dated?: EvidenceDates
  /** Missing without such comments. */
  readonly periodEnds?: EvidencePeriodEnds
  readonly months: readonly EvidenceMonth[]
  /**
   * Days from the first to the last dated comment of the matched sources together, both counted, gaps between them
   * too; 0 without dates. Comments a year go by the days of each source, which the strata tell.
   */
  readonly daysCovered: number
  readonly strata: readonly EvidenceStratum[]
  /** Words that find the comments and are negative in themselves: they chose negative comments. Missing: none. */
  readonly negativeWords?: readonly string[]
  readonly themes: readonly EvidenceTheme[]
  readonly examples: readonly EvidenceExample[]
}
