import type { CommentIndex } from '../comments/commentIndex.ts'
import type { MoodReaders } from '../mood/moodReaders.ts'
import { ClauseModel, type SettledSample } from './clauseModel.ts'
import { ClauseReader } from './clauseReader.ts'
import { learnTaking } from './clauseTaking.ts'
import { clauseUnits } from './clauseUnits.ts'
import { ClueTable } from './clueTable.ts'
import { CommentRanker } from './commentRanker.ts'
import type { FoundClues } from './findClues.ts'
import { LearnedTouchpoints } from './learnedTouchpoints.ts'
import { moodRows } from './moodRows.ts'
import type { SettledPairs } from './settledPairs.ts'
import { takeComments } from './takeComments.ts'
import type { TouchpointWords } from './touchpointWords.ts'

/** Comments that a model is trained on, at most; enough for its words, and the rest is one pass. */
const SAMPLE = 20_000
/** Of those that a column of a file gives to a touchpoint, so many of each. */
const MOST_SETTLED = 1000

export interface LearnOptions {
  index: CommentIndex
  touchpoints: readonly TouchpointWords[]
  settled: SettledPairs
  /** Without them no word is known to carry mood, and all may choose comments. */
  moods?: MoodReaders | undefined
}

/**
 * Learns from all comments, and from what people settled, how each touchpoint is spoken of. Gives turns of a few
 * hundredths of a second. The same comments, touchpoints and settled pairs give the same answers; the order of the
 * touchpoints does not matter.
 */
export function* learnTouchpoints(options: LearnOptions): Generator<void, LearnedTouchpoints> {
  const { index, settled, moods } = options
  // In the order of their ids sums are rounded alike, however the touchpoints are given.
  const touchpoints = [...options.touchpoints].sort((a, b) => (a.id < b.id ? -1 : 1))
  const clues = new ClueTable(index, touchpoints)
  const reader = new ClauseReader(index, clues)
  const sample = sampleOf(index, touchpoints, settled)
  const units = clauseUnits(index, reader, sample)
  yield
  const about = settledSample(sample, touchpoints, settled)
  const model = new ClauseModel(units, touchpoints.length, about)
  yield* model.training()
  const ranker = new CommentRanker(model, units)
  yield* ranker.training(about)
  const { rowOf, rowCount } = units
  const isMood = yield* moodRows(index.stems, rowOf, rowCount, clues.own, moods)
  yield
  const ownRows = clues.own.map((own) => new Set([...own].map((stem) => rowOf[stem] ?? 0)))
  const taking = learnTaking(model, units, ownRows, isMood)
  yield
  const found: FoundClues[] = taking.some((one) => one !== undefined)
    ? yield* takeComments({ index, reader, model, taking, rowOf, isMood })
    : []
  return new LearnedTouchpoints({
    index,
    touchpoints,
    reader,
    clues,
    model,
    ranker,
    units,
    isMood,
    found,
  })
}

/** At most 20,000 comments, evenly over all, and settled ones, evenly over each touchpoint. */
function sampleOf(
  index: CommentIndex,
  touchpoints: readonly TouchpointWords[],
  settled: SettledPairs,
): number[] {
  const sample = new Set<number>()
  const step = Math.max(1, index.count / SAMPLE)
  for (let at = 0; at < index.count; at += step) sample.add(Math.floor(at))
  for (const { id } of touchpoints) {
    for (const comments of [settled.confirmed(id), settled.rejected(id)]) {
      const skip = Math.max(1, comments.length / MOST_SETTLED)
      for (let at = 0; at < comments.length; at += skip) sample.add(comments[Math.floor(at)] ?? 0)
    }
  }
  return [...sample].sort((a, b) => a - b)
}

function settledSample(
  sample: readonly number[],
  touchpoints: readonly TouchpointWords[],
  settled: SettledPairs,
): SettledSample {
  const places = new Map(sample.map((comment, at) => [comment, at]))
  const gather = (of: (id: string) => Uint32Array): Map<number, number[]> => {
    const found = new Map<number, number[]>()
    touchpoints.forEach(({ id }, place) => {
      for (const comment of of(id)) {
        const at = places.get(comment)
        if (at === undefined) continue
        const list = found.get(at)
        if (list) list.push(place)
        else found.set(at, [place])
      }
    })
    return found
  }
  return {
    confirmed: gather((id) => settled.confirmed(id)),
    rejected: gather((id) => settled.rejected(id)),
  }
}
