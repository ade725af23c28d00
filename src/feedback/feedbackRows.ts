import type { MoodLabel } from '../model/evidence.ts'
import { LABELS, NO_SENTIMENT, SENTIMENT_STEPS, UNSCORED } from './comments/commentChunk.ts'
import { drawnMood } from './evidence/drawnMood.ts'
import type { FeedbackEngine } from './feedbackEngine.ts'
import { rowName } from './comments/rowName.ts'
import type { TouchpointWords } from './matching/touchpointWords.ts'

/** What `feedback --rows` prints for one data row. */
export interface FeedbackRow {
  row: number | string
  /** -1 … +1, null without a text that could be read */
  sentiment: number | null
  label: MoodLabel
  language: string
  /** those the comment is taken to speak of, strongest first */
  touchpoints: { id: string; strength: number; sentiment: number | null; label: MoodLabel }[]
  /** how it counts where others speak of a touchpoint: by its length, and the mood of one of its clauses */
  elsewhere: { words: number; label: MoodLabel }
  /** ids of the five likeliest, best first */
  candidates: string[]
}

const shown = (sentiment: number): number | null =>
  sentiment === NO_SENTIMENT ? null : sentiment / SENTIMENT_STEPS

/** One object a data row, in the order of the files. */
export function* feedbackRows(
  engine: FeedbackEngine,
  touchpoints: readonly TouchpointWords[],
): Generator<FeedbackRow> {
  engine.learn(touchpoints)
  const matches = engine.match(touchpoints)
  const spoken = new Map<number, FeedbackRow['touchpoints']>()
  for (const { id, comments, strength, sentiment, label } of matches) {
    comments.forEach((comment, at) => {
      const list = spoken.get(comment) ?? []
      list.push({
        id,
        strength: Math.round((strength[at] ?? 0) * 10000) / 10000,
        sentiment: shown(sentiment[at] ?? NO_SENTIMENT),
        label: LABELS[label[at] ?? UNSCORED] ?? 'unscored',
      })
      spoken.set(comment, list)
    })
  }
  for (let comment = 0; comment < engine.index.count; comment++) {
    const read = engine.comment(comment)
    const where = engine.index.locate(comment)
    if (read === undefined || where === undefined) continue
    const { words, label } = drawnMood(engine.index, where, comment)
    const own = spoken.get(comment) ?? []
    yield {
      row: rowName(read, engine.sources),
      sentiment: read.sentiment ?? null,
      label: read.label,
      language: read.language,
      touchpoints: own.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1)),
      elsewhere: { words, label: LABELS[label] ?? 'unscored' },
      candidates: engine.candidatesOf(comment, touchpoints),
    }
  }
}
