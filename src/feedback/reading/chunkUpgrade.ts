import { cleanText } from '../text/cleanText.ts'
import { splitClauses } from '../text/splitClauses.ts'
import { ChunkBuilder, SIDE_COLUMNS } from './chunkBuilder.ts'
import {
  LABELS,
  NO_DAY,
  NO_SENTIMENT,
  NO_TOUCHPOINT,
  SENTIMENT_STEPS,
  textAt,
  UNSCORED,
  type CommentChunk,
  type ReadChunk,
  type StoredChunk,
  type TextChunk,
} from '../comments/commentChunk.ts'
import { hash53 } from '../comments/hash53.ts'
import { NameList } from './nameList.ts'
import { accountValue, contentOf, MOST_TOUCHPOINTS, ownId } from './rowIdentity.ts'
import { SourceWords } from './sourceWords.ts'
import { WordList } from './wordList.ts'

/** The first stored form: text within, strings in the side columns, no words. */
export interface FirstChunk extends Omit<
  CommentChunk,
  'version' | 'content' | 'text' | 'id' | 'respondent' | 'value' | 'touchpoint'
> {
  text: Uint8Array
  respondent: string[]
  id: string[]
  value: string[]
  touchpoint: string[]
}

/** Whether a chunk from the device has today's form. */
export const isStoredChunk = (chunk: object): chunk is StoredChunk => 'version' in chunk

/**
 * Brings the chunks of one source, in their order, from the first stored form to today's. Its words are read from the
 * texts, which takes about as long as reading the file did, so what comes out is worth storing.
 */
export class ChunkUpgrade {
  private readonly words = new SourceWords()
  private readonly list = new WordList()
  private readonly names = new NameList(MOST_TOUCHPOINTS, NO_TOUCHPOINT)

  /** The touchpoints met so far: the source's list from then on. */
  get touchpoints(): string[] {
    return this.names.names
  }

  take(old: FirstChunk): ReadChunk {
    const builder = new ChunkBuilder(
      old.sourceId,
      this.words,
      new Set(SIDE_COLUMNS.filter((side) => old[side].length > 0)),
    )
    for (let at = 0; at < old.count; at++) builder.add(this.row(old, at))
    return builder.take(old.firstRow)
  }

  private row(old: FirstChunk, at: number): Parameters<ChunkBuilder['add']>[0] {
    const text = textAt(old, at)
    const spoken = cleanText(text)
    const score = old.score[at] ?? Number.NaN
    const day = old.day[at] ?? NO_DAY
    const sentiment = present(old.sentiment[at], NO_SENTIMENT)
    const { id, respondent, value, touchpoint } = old
    const moods = [
      ...old.clauseSentiment.subarray(old.clauseOffsets[at], old.clauseOffsets[at + 1]),
    ]
    const starts = splitClauses(spoken)
    // Where clauses are told apart in another way now, the comment is one, with the mood of the whole.
    const isSplitAlike = starts.length === moods.length || text === ''
    this.words.list(spoken, isSplitAlike ? starts : [0], this.list)
    return {
      text,
      words: this.list,
      score,
      day,
      sentiment: sentiment === undefined ? undefined : sentiment / SENTIMENT_STEPS,
      label: LABELS[old.label[at] ?? UNSCORED] ?? 'unscored',
      clauses: isSplitAlike ? moods : [old.sentiment[at] ?? NO_SENTIMENT],
      stratum: old.stratum[at] ?? 0,
      language: old.language[at] ?? 0,
      content: contentOf(text, present(score, Number.NaN), present(day, NO_DAY)),
      id: ownId(id[at] ?? ''),
      respondent: hashOf(respondent[at]),
      value: accountValue(value[at] ?? ''),
      touchpoint: this.touchpointOf(touchpoint[at]),
    }
  }

  private touchpointOf(name: string | undefined): number {
    return name === undefined || name === '' ? NO_TOUCHPOINT : this.names.place(name)
  }
}

const present = (value: number | undefined, missing: number): number | undefined =>
  value === undefined || Object.is(value, missing) ? undefined : value

const hashOf = (text: string | undefined): number =>
  text === undefined || text === '' ? 0 : hash53(text)

/** A chunk without its texts, and its texts: the two records that the device keeps of it. */
export function apart({ text, ...chunk }: ReadChunk): { chunk: StoredChunk; text: TextChunk } {
  return { chunk, text }
}
