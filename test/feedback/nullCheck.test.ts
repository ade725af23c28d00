// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { feedbackSum } from '../../src/analysis/feedbackSum.ts'
import { painsOf } from '../../src/analysis/painsOf.ts'
import type { ReadChunk } from '../../src/feedback/comments/commentChunk.ts'
import { FeedbackEngine } from '../../src/feedback/feedbackEngine.ts'
import type { FeedbackSource } from '../../src/feedback/comments/feedbackSource.ts'
import type { TouchpointWords } from '../../src/feedback/matching/touchpointWords.ts'
import { groupBy } from '../../src/lib/groupBy.ts'
import { seededRandom } from '../support/seededRandom.ts'
import { imported, moods } from './imported.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`../../public/samples/${name}`, import.meta.url), 'utf8')

const roles = {
  feedback: 'comment',
  organization: 'segment',
  question: 'segment',
  row_index: 'id',
} as const

const read = async (): Promise<{ source: FeedbackSource; chunks: ReadChunk[] }> => {
  const content = sample('nhs-patient-comments.csv')
  const header = content.slice(0, content.indexOf('\n')).trim().split(',')
  const isRole = (name: string): name is keyof typeof roles => name in roles
  return imported(content, {
    roles: header.map((name) => (isRole(name) ? roles[name] : 'ignore')),
  })
}

function engineWith(source: FeedbackSource, chunks: readonly ReadChunk[]): FeedbackEngine {
  const engine = new FeedbackEngine()
  engine.add(source, chunks)
  return engine
}

/** How many of these touchpoints come out as pain points when they are tested together. */
function painsAmong(engine: FeedbackEngine, touchpoints: readonly TouchpointWords[]): number {
  const evidence = Object.entries(engine.evidence(touchpoints))
  expect(evidence).toHaveLength(touchpoints.length)
  return painsOf(new Map(evidence.map(([id, one]) => [id, feedbackSum(one)]))).size
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item)
}

/** Every comment with the moods of another one of its source, question and number of clauses. */
function withOthersMoods(chunks: readonly ReadChunk[], random: () => number): ReadChunk[] {
  const clausesOf = ({ clauseOffsets }: ReadChunk, at: number): readonly [number, number] => [
    clauseOffsets[at] ?? 0,
    clauseOffsets[at + 1] ?? 0,
  ]
  const copies = structuredClone([...chunks])
  const places = chunks.flatMap((chunk, number) =>
    Array.from({ length: chunk.count }, (_, at) => ({ number, at })),
  )
  const alike = groupBy(places, ({ number, at }) => {
    const chunk = chunks[number]
    if (!chunk) return ''
    const [from, to] = clausesOf(chunk, at)
    return `${chunk.stratum[at]} ${to - from}`
  })
  for (const group of alike.values()) {
    const others = shuffled(group, random)
    for (const [turn, { number, at }] of group.entries()) {
      const other = others[turn]
      const from = chunks[other?.number ?? 0]
      const to = copies[number]
      if (!other || !from || !to) continue
      to.sentiment[at] = from.sentiment[other.at] ?? 0
      to.label[at] = from.label[other.at] ?? 0
      to.clauseSentiment.set(
        from.clauseSentiment.subarray(...clausesOf(from, other.at)),
        clausesOf(to, at)[0],
      )
    }
  }
  return copies
}

/** The comments with words that mean nothing at random places: so many of each, in long comments more. */
function withPlantedWords(
  texts: readonly { text: string; stratum: string }[],
  counts: readonly number[],
  random: () => number,
): { content: string; touchpoints: TouchpointWords[] } {
  const words = texts.map(({ text }) => text.split(' '))
  const places = words.flatMap((own, comment) => own.map((_, at) => ({ comment, at })))
  const touchpoints = counts.map((count, number) => {
    const word = `qx${String.fromCodePoint(97 + Math.floor(number / 20))}${String.fromCodePoint(98 + (number % 20))}`
    for (let times = 0; times < count; times += 1) {
      const place = places[Math.floor(random() * places.length)]
      const own = words[place?.comment ?? 0]
      if (own && place) own[place.at] = `${own[place.at] ?? ''} ${word}`
    }
    return { id: `touchpoint-${number}`, name: '', words: [word] }
  })
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const rows = texts.map(
    ({ stratum }, at) => `${cell(stratum)},${cell((words[at] ?? []).join(' '))}`,
  )
  return { content: `segment,comment\n${rows.join('\n')}\n`, touchpoints }
}

/** The touchpoints of the sample whose comments these are. */
function outpatientTouchpoints(): TouchpointWords[] {
  const { journey } = JSON.parse(sample('outpatient-visit.journey.json')) as {
    journey: Record<string, { id: string; kind: string; name: string; words?: string[] }>
  }
  return Object.values(journey)
    .filter(({ kind, words }) => kind === 'touchpoint' && words !== undefined)
    .map(({ id, name, words = [] }) => ({ id, name, words }))
}

it('finds next to no pain where every comment has the mood of another', async () => {
  const touchpoints = outpatientTouchpoints()
  const { source, chunks } = await read()
  const random = seededRandom(50)
  const files = 10
  let pains = 0
  for (let file = 0; file < files; file += 1) {
    pains += painsAmong(engineWith(source, withOthersMoods(chunks, random)), touchpoints)
  }
  expect(pains / (files * touchpoints.length)).toBeLessThanOrEqual(0.05)
  // The same comments with their own moods do hurt.
  expect(painsAmong(engineWith(source, chunks), touchpoints)).toBeGreaterThan(1)
})

it('finds next to no pain there either when comments without its words are taken for a touchpoint', async () => {
  const touchpoints = outpatientTouchpoints()
  const { source, chunks } = await read()
  const random = seededRandom(52)
  const files = 2
  let pains = 0
  for (let file = 0; file < files; file += 1) {
    const engine = engineWith(source, withOthersMoods(chunks, random))
    engine.knowMoods(moods)
    engine.learn(touchpoints)
    pains += painsAmong(engine, touchpoints)
  }
  expect(pains / (files * touchpoints.length)).toBeLessThanOrEqual(0.05)
})

it('finds next to no pain at words that mean nothing, though long comments hold more of them', async () => {
  const { source, chunks } = await read()
  const engine = engineWith(source, chunks)
  const texts = Array.from({ length: engine.index.count }, (_, comment) => {
    const { text = '', stratum = '' } = engine.comment(comment) ?? {}
    return { text, stratum }
  })
  const counts = Array.from({ length: 90 }, (_, at) => [60, 200, 600][at % 3] ?? 0)
  const planted = withPlantedWords(texts, counts, seededRandom(51))
  const again = await imported(planted.content, { roles: ['segment', 'comment'] })
  const plantedEngine = engineWith(again.source, again.chunks)
  let pains = 0
  for (let from = 0; from < counts.length; from += 15) {
    pains += painsAmong(plantedEngine, planted.touchpoints.slice(from, from + 15))
  }
  expect(pains / counts.length).toBeLessThanOrEqual(0.05)
})
