import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vaderSentiment from 'vader-sentiment'
import { loadVader } from '../src/feedback/mood/loadVader.ts'
import { matchAccuracy } from './feedback/matchAccuracy.ts'
import { moodAccuracy } from './feedback/moodAccuracy.ts'
import type { Bench } from './harness/bench.ts'
import { Figures, type Row } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'

/** The development sets beside the project: ../shared/data, or FEEDBACK_DATA. */
const data = process.env['FEEDBACK_DATA'] ?? join(process.cwd(), '..', 'shared', 'data')
const runs = 3

/** One comparison of what was found with what people said, 0 … 1. */
export interface Accuracy {
  readonly task: string
  /** What the simple method reaches, measured here or published. */
  readonly reference: number | null
  readonly ours: number
  readonly goal: number
  readonly n: number
}

/** How right moods and matches are, and how fast the scorer is, on texts that people have labelled. */
const bench: Bench = {
  inBrowser: false,
  async run() {
    if (!existsSync(data)) {
      throw new Error(`The labelled texts are not at ${data}. FEEDBACK_DATA says where they are.`)
    }
    const accuracy = [...(await moodAccuracy(data)), ...(await matchAccuracy(data))]
    return [...accuracy.map(rowOf), ...(await speed())]
  },
}
export default bench

function rowOf({ task, reference, ours, goal, n }: Accuracy): Row {
  const four = (value: number): number => Number(value.toPrecision(4))
  return {
    name: `${task} (n ${n}, goal ${goal})`,
    unit: 'share',
    ours: four(ours),
    peer: reference === null ? null : four(reference),
    peerName: reference === null ? null : 'simple method',
    ratio: reference === null ? null : four(ours / reference),
    runs: 1,
  }
}

/** Comments scored in a second, one thread, the same texts for both. */
async function speed(): Promise<Row[]> {
  const figures = new Figures('vader-sentiment')
  const texts = readFileSync(`${data}/vader/tweets_GroundTruth.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').slice(2).join('\t'))
  const vader = await loadVader()
  const score = {
    ours: (text: string): unknown => vader.score(text),
    peer: (text: string): unknown =>
      vaderSentiment.SentimentIntensityAnalyzer.polarity_scores(text),
  }
  await inTurns(runs, async (side) => {
    const start = performance.now()
    const times = side === 'ours' ? 20 : 1
    for (let time = 0; time < times; time++) texts.forEach(score[side])
    const seconds = (performance.now() - start) / 1000
    figures.add(side, 'comments scored a second', '1/s', (texts.length * times) / seconds)
  })
  return figures.rows()
}
