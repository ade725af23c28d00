import * as v from 'valibot'
import { count, day, number, text } from './defineKind.ts'
import type { Evidence } from './evidence.ts'
import { JourneyFileError } from './JourneyFileError.ts'
import { isId } from './ids.ts'
import type { EvidenceByTouchpoint } from './journeyFile.ts'
import { fieldProblem } from './fieldProblem.ts'

const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(10_000))
const optional = v.exactOptional
const mean = { n: count, mean: number, low: optional(number), high: optional(number) }
const negativeCount = { n: count, negative: count }
const elsewhere = { elsewhereN: count, elsewhereNegative: count }
/** Row numbers, of which there may be many. */
const rowRanges = v.pipe(v.string(), v.maxLength(100_000))
const scale = v.looseObject({
  min: number,
  max: number,
  kind: v.picklist(['0-10', '1-5', '1-7', 'other']),
})
const comment = { sourceId: text, row: count }

/** What the map, the findings and the panels rely on. Unknown keys are kept. */
export const evidenceSchema = v.pipe(
  v.looseObject({
    comments: count,
    n: count,
    negative: count,
    neutral: count,
    positive: count,
    unscored: count,
    negativeShare: optional(v.tuple([number, number, number])),
    sentiment: optional(v.looseObject(mean)),
    score: optional(
      v.looseObject({
        ...mean,
        scale,
      }),
    ),
    answers: optional(
      list(
        v.looseObject({
          n: count,
          sum: number,
          squares: number,
          scale,
          counts: optional(list(count)),
        }),
      ),
    ),
    value: optional(v.looseObject({ ...negativeCount, sum: number, negativeSum: number })),
    repeats: optional(
      v.looseObject({
        days: count,
        respondents: count,
        again: count,
        paths: list(v.looseObject({ touchpointIds: list(text), respondents: count })),
      }),
    ),
    sources: optional(
      list(
        v.looseObject({
          sourceId: text,
          name: text,
          hash: optional(text),
          rows: count,
          ...negativeCount,
          negativeRows: optional(rowRanges),
        }),
      ),
    ),
    employees: optional(
      v.looseObject({ ...negativeCount, sentiment: optional(v.looseObject(mean)) }),
    ),
    dated: optional(v.looseObject({ first: day, last: day })),
    periodEnds: optional(
      v.looseObject({
        month: v.looseObject(negativeCount),
        quarter: v.looseObject(negativeCount),
        dated: v.looseObject(negativeCount),
      }),
    ),
    months: list(
      v.looseObject({
        month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
        ...negativeCount,
      }),
    ),
    daysCovered: count,
    strata: list(
      v.looseObject({
        sourceId: text,
        sourceKind: v.picklist(['survey', 'support', 'complaints', 'review', 'employee']),
        stratum: text,
        ...negativeCount,
        ...elsewhere,
        positive: optional(count),
        days: optional(count),
        bands: optional(list(v.looseObject({ words: count, ...negativeCount, ...elsewhere }))),
      }),
    ),
    negativeWords: optional(list(text)),
    themes: list(
      v.looseObject({
        phrase: text,
        comments: count,
        z: number,
        examples: list(v.looseObject(comment)),
      }),
    ),
    examples: list(
      v.looseObject({
        ...comment,
        text,
        label: v.picklist(['negative', 'neutral', 'positive', 'unscored']),
      }),
    ),
  }),
  v.check(({ n, negative, neutral, positive }) => n === negative + neutral + positive, 'n'),
  v.check(({ n, comments, unscored }) => comments === n + unscored, 'comments'),
)

/** Checks the evidence of a file, by touchpoint id. Evidence of a touchpoint that is not there is kept. */
export function checkEvidence(value: unknown): EvidenceByTouchpoint {
  const evidence = new Map<string, Evidence>()
  if (value === undefined) return evidence
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new JourneyFileError('shape', { field: 'evidence', expected: 'object' })
  }
  for (const [id, entry] of Object.entries(value)) {
    const shown = id.slice(0, 60)
    if (!isId(id)) throw new JourneyFileError('id', { record: shown })
    const result = v.safeParse(evidenceSchema, entry, { abortEarly: true, abortPipeEarly: true })
    if (!result.success)
      throw new JourneyFileError('evidence', { record: id, ...fieldProblem(result.issues[0]) })
    evidence.set(id, entry as Evidence)
  }
  return evidence
}
