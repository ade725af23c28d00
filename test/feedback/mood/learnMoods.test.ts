// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { LABELS, type StoredChunk } from '../../../src/feedback/comments/commentChunk.ts'
import type { FeedbackSource } from '../../../src/feedback/comments/feedbackSource.ts'
import { decidingByModel } from '../../../src/feedback/mood/decidingWords.ts'
import { relabelSource } from '../../../src/feedback/mood/relabelSource.ts'
import type { MoodLabel } from '../../../src/model/evidence.ts'
import { seededRandom } from '../../support/seededRandom.ts'
import { fixture, imported } from '../imported.ts'

/** A language that nobody reads: how its words lean only the scores tell. */
const GOOD = ['blanti', 'morsel', 'quindo', 'feralu', 'tassim']
const BAD = ['grukka', 'zvorth', 'naxile', 'drobba', 'pyrrok']
const OTHER = ['ele', 'mun', 'sati', 'ruvo', 'kelda', 'onim', 'baru', 'lisk']

const from = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)]

/** Answers on 1 to 5, four of five as their words lean. */
function madeFile(rows: number, random: () => number, isHonest = true): string {
  const lines = Array.from({ length: rows }, () => {
    const isGood = random() < 0.6
    const words = Array.from({ length: 6 }, (_, at) =>
      from(at === 2 || at === 4 ? (isGood ? GOOD : BAD) : OTHER, random),
    )
    const says = isHonest ? isGood === random() < 0.85 : random() < 0.5
    return `${words.join(' ')},${says ? 5 : 1}`
  })
  return `comment,score\n${lines.join('\n')}\n`
}

const labelsOf = (chunks: readonly StoredChunk[]): MoodLabel[] =>
  chunks.flatMap(({ label }) => Array.from(label, (place) => LABELS[place] ?? 'unscored'))

const read = (
  content: string | Uint8Array,
): Promise<{ source: FeedbackSource; chunks: StoredChunk[] }> =>
  imported(content, { roles: ['comment', 'score'] })

it('learns from scores in a language that nobody reads', async () => {
  const content = madeFile(600, seededRandom(1))
  const before = await read(content)
  const { source, chunks, model } = relabelSource(before.source, before.chunks)
  expect(source.mood).toMatchObject({ by: 'model', n: 600 })
  expect(source.mood?.f1Model).toBeGreaterThan(0.75)
  expect(source.mood?.f1Plain).toBeLessThan(0.4)
  const found = labelsOf(chunks)
  const lines = content.trimEnd().split('\n').slice(1)
  const right = lines.filter((line, at) => {
    const isGood = GOOD.some((word) => line.includes(word))
    return found[at] === (isGood ? 'positive' : 'negative')
  })
  expect(right.length / lines.length).toBeGreaterThan(0.95)
  expect(source.labels.positive + source.labels.negative + source.labels.neutral).toBe(600)
  // The word that decided most is one that leans.
  const [chunk] = chunks
  if (!model || !chunk) throw new Error('Nothing was learned.')
  const { tokens, offsets } = chunk.words
  const leaning = lines.filter((line, at) => {
    const [text = ''] = line.split(',')
    const deciding = decidingByModel(text, tokens.subarray(offsets[at], offsets[at + 1]), model)
    for (const { word, from: start, to } of deciding) expect(text.slice(start, to)).toBe(word)
    const [strongest] = deciding.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    const isGood = GOOD.includes(strongest?.word ?? '')
    const isBad = BAD.includes(strongest?.word ?? '')
    return (isGood || isBad) && Math.sign(strongest?.weight ?? 0) === (isGood ? 1 : -1)
  })
  expect(leaning.length / lines.length).toBeGreaterThan(0.9)
})

it('leaves the words alone where scores say nothing about them, and where there are few', async () => {
  const random = await read(madeFile(600, seededRandom(2), false))
  expect(relabelSource(random.source, random.chunks).source.mood?.by).toBe('lexicon')
  const few = await read(madeFile(40, seededRandom(3)))
  const told = relabelSource(few.source, few.chunks)
  expect(told.source.mood).toEqual({ by: 'lexicon', n: 40 })
  expect(told.chunks).toEqual(few.chunks)
  told.chunks.forEach((chunk, at) => expect(chunk).toBe(few.chunks[at]))
})

const CORRECTED = 'comment\nGood food.\nThe wall is green.\nBad food, and the room was dirty.\n'

it('takes what people say over what words say, and gives it back', async () => {
  const { source, chunks } = await imported(CORRECTED, { roles: ['comment'] })
  expect(labelsOf(chunks)).toEqual(['positive', 'neutral', 'negative'])
  const before = structuredClone(chunks)
  const corrections = new Map<number, MoodLabel>([
    [1, 'negative'],
    [2, 'positive'],
    [3, 'neutral'],
  ])
  const told = relabelSource(source, chunks, corrections)
  expect(labelsOf(told.chunks)).toEqual(['negative', 'positive', 'neutral'])
  expect(told.source.labels).toEqual({ negative: 1, neutral: 1, positive: 1, unscored: 0 })
  const [chunk] = told.chunks
  expect(Array.from(chunk?.sentiment ?? [], Math.sign)).toEqual([-1, 1, 0])
  expect(Array.from(chunk?.clauseSentiment ?? [], Math.sign)).toEqual([-1, 1, 0, 0])
  expect(chunks).toEqual(before)
  const back = relabelSource(told.source, told.chunks)
  expect(back.chunks).toEqual(before)
  expect(back.source.labels).toEqual(source.labels)
})

it('is the same whatever was learned before, and each time', async () => {
  const { source, chunks } = await read(madeFile(120, seededRandom(4)))
  const label = fc.constantFrom<MoodLabel>('negative', 'neutral', 'positive')
  const corrections = fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), label), { maxLength: 20 })
  fc.assert(
    fc.property(corrections, corrections, (one, other) => {
      const first = relabelSource(source, chunks, new Map(one))
      const then = relabelSource(first.source, first.chunks, new Map(other))
      const once = relabelSource(source, chunks, new Map(other))
      expect(then.chunks).toEqual(once.chunks)
      expect(then.source).toEqual(once.source)
    }),
    { numRuns: 8 },
  )
})

/** People's codes of patients' comments: below 0 what is bad, above what is good. */
async function patients(): Promise<{
  source: FeedbackSource
  chunks: StoredChunk[]
  known: number[]
}> {
  const roles = ['ignore', 'ignore', 'ignore', 'comment', 'value'] as const
  const { source, chunks } = await imported(fixture('nhs-sample.csv'), {
    roles: [...roles, 'ignore', 'ignore', 'ignore'],
  })
  return { source, chunks, known: chunks.flatMap(({ value }) => Array.from(value)) }
}

/** Macro-F1 of good against bad for the rows from `first` on. */
function macroF1(known: readonly number[], found: readonly MoodLabel[], first = 0): number {
  const scores = (['negative', 'positive'] as const).map((label) => {
    let right = 0
    let wrong = 0
    for (let at = first; at < known.length; at++) {
      const code = known[at] ?? 0
      if (code === 0 || Number.isNaN(code)) continue
      const own = code < 0 ? 'negative' : 'positive'
      if (own === label && found[at] === label) right++
      else if (own === label || found[at] === label) wrong++
    }
    return (2 * right) / (2 * right + wrong)
  })
  return scores.reduce((sum, score) => sum + score, 0) / 2
}

it('tells good from bad in what patients say, and better after labels', async () => {
  const { source, chunks, known } = await patients()
  const bare = labelsOf(chunks)
  expect(macroF1(known, bare)).toBeGreaterThan(0.68)
  const labelled = Math.floor(known.length / 2)
  const corrections = new Map<number, MoodLabel>()
  known.slice(0, labelled).forEach((code, at) => {
    if (code !== 0 && !Number.isNaN(code)) {
      corrections.set(at + 1, code < 0 ? 'negative' : 'positive')
    }
  })
  const told = relabelSource(source, chunks, corrections)
  expect(told.source.mood?.by).toBe('model')
  expect(macroF1(known, labelsOf(told.chunks), labelled)).toBeGreaterThan(
    macroF1(known, bare, labelled),
  )
})
