import type { StoredChunk } from './commentChunk.ts'

/** The first rows of a chunk, as a chunk of its own on the same memory. */
export function firstRows(chunk: StoredChunk, count: number): StoredChunk {
  if (count >= chunk.count) return chunk
  const { words } = chunk
  const textOffsets = chunk.textOffsets.subarray(0, count + 1)
  return {
    ...chunk,
    count,
    textOffsets,
    score: chunk.score.subarray(0, count),
    day: chunk.day.subarray(0, count),
    sentiment: chunk.sentiment.subarray(0, count),
    label: chunk.label.subarray(0, count),
    clauseOffsets: chunk.clauseOffsets.subarray(0, count + 1),
    stratum: chunk.stratum.subarray(0, count),
    language: chunk.language.subarray(0, count),
    content: chunk.content.subarray(0, count),
    id: chunk.id.subarray(0, count),
    respondent: chunk.respondent.subarray(0, count),
    value: chunk.value.subarray(0, count),
    touchpoint: chunk.touchpoint.subarray(0, count),
    words: {
      ...words,
      tokens: words.tokens.subarray(0, words.offsets[count]),
      clauses: words.clauses.subarray(0, words.offsets[count]),
      offsets: words.offsets.subarray(0, count + 1),
    },
    ...(chunk.text === undefined ? {} : { text: { ...chunk.text, count, textOffsets } }),
  }
}
