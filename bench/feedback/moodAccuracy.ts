import { readFileSync } from 'node:fs'
import { importTable } from '../../src/feedback/reading/importTable.ts'
import { LABELS, type StoredChunk } from '../../src/feedback/comments/commentChunk.ts'
import { FeedbackEngine } from '../../src/feedback/feedbackEngine.ts'
import type { FeedbackSource } from '../../src/feedback/comments/feedbackSource.ts'
import type { ColumnRole } from '../../src/feedback/columns/columnRole.ts'
import { learnMoods } from '../../src/feedback/mood/learnMoods.ts'
import { loadMoodReaders } from '../../src/feedback/mood/loadMoodReaders.ts'
import { loadVader } from '../../src/feedback/mood/loadVader.ts'
import { labelOfSentiment } from '../../src/feedback/mood/moodOf.ts'
import type { MoodLabel } from '../../src/model/evidence.ts'
import { readTable } from '../../src/tables/readTable.ts'
import { seededRandom } from '../../test/support/seededRandom.ts'

/** One comparison of what was found with what people said, 0 … 1. */
interface Accuracy {
  readonly task: string
  /** What the simple method reaches, measured here or published. */
  readonly reference: number | null
  readonly ours: number
  readonly goal: number
  readonly n: number
}

interface Labelled {
  text: string
  label: MoodLabel
}

/** Macro-F1 over these labels; whatever else is found is wrong. */
function macroF1(
  known: readonly MoodLabel[],
  found: readonly (MoodLabel | undefined)[],
  labels: readonly MoodLabel[],
): number {
  const scores = labels.map((label) => {
    let right = 0
    let wrong = 0
    known.forEach((own, at) => {
      if (own === label && found[at] === label) right++
      else if (own === label || found[at] === label) wrong++
    })
    return (2 * right) / (2 * right + wrong)
  })
  return scores.reduce((sum, score) => sum + score, 0) / labels.length
}

const sided: readonly MoodLabel[] = ['negative', 'positive']

const bytesOf = (content: string | Uint8Array) =>
  async function* (): AsyncGenerator<Uint8Array> {
    yield typeof content === 'string' ? new TextEncoder().encode(content) : content
  }

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

interface Read {
  source: FeedbackSource
  chunks: StoredChunk[]
}

/** Reads rows as a file, as an import does. */
async function imported(rows: readonly string[], roles: readonly ColumnRole[]): Promise<Read> {
  const chunks: StoredChunk[] = []
  const source = await importTable(bytesOf(`${roles.join(',')}\n${rows.join('\n')}\n`), {
    id: 'source01',
    name: 'comments.csv',
    kind: 'survey',
    moods: await loadMoodReaders(),
    roles,
    onChunk: (chunk) => void chunks.push(chunk),
  })
  return { source, chunks }
}

/** What is said of each row, in order; `corrections` by row. */
function moodsOf(
  { source, chunks }: Read,
  corrections = new Map<number, MoodLabel>(),
): MoodLabel[] {
  const words = chunks.flatMap((chunk) => chunk.words.newWords)
  const learned = learnMoods({ chunks, words, scale: source.mapping.scale, corrections })
  return learned.chunks.flatMap(({ label }) =>
    Array.from(label, (place) => LABELS[place] ?? 'unscored'),
  )
}

/** Comments that people coded as good or bad. A criticality that is no number ("-o", "cc") is left out. */
async function patients(data: string): Promise<Labelled[]> {
  const file = readFileSync(`${data}/nhs-patient-comments/phase1_text_data.csv`)
  const table = await readTable(bytesOf(file))
  const [text, criticality] = ['feedback', 'criticality'].map((name) =>
    table.facts.header.indexOf(name),
  )
  const found: Labelled[] = []
  for await (const { rows } of table.batches()) {
    for (const row of rows) {
      const coded = row[criticality ?? -1] ?? ''
      const value = /^-?\d+$/.test(coded) ? Number(coded) : 0
      const label = value < 0 ? 'negative' : 'positive'
      if (value !== 0) found.push({ text: row[text ?? -1] ?? '', label })
    }
  }
  return found
}

function shuffledPlaces(count: number, seed: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, place) => ({ place, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ place }) => place)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

async function patientRows(data: string): Promise<Accuracy[]> {
  const comments = await patients(data)
  const known = comments.map(({ label }) => label)
  const plain = await loadVader()
  const byRules = comments.map(({ text }) => labelOfSentiment(plain.score(text)))
  const read = await imported(
    comments.map(({ text }) => cell(text)),
    ['comment'],
  )
  const afterLabels = [1, 2, 3, 4, 5].map((seed) => {
    const taken = new Set(shuffledPlaces(comments.length, seed).slice(0, 300))
    const corrections = new Map([...taken].map((place) => [place + 1, known[place] ?? 'neutral']))
    const found = moodsOf(read, corrections)
    const others = known.flatMap((_, place) => (taken.has(place) ? [] : [place]))
    return macroF1(
      others.map((place) => known[place] ?? 'neutral'),
      others.map((place) => found[place]),
      sided,
    )
  })
  const withScores: number[] = []
  for (const seed of [11, 12, 13]) {
    const random = seededRandom(seed)
    const rows = comments.map(({ text, label }) => {
      const isGood = (label === 'positive') === random() < 0.87
      return `${cell(text)},${isGood ? 5 : 1}`
    })
    withScores.push(macroF1(known, moodsOf(await imported(rows, ['comment', 'score'])), sided))
  }
  const n = comments.length
  const task = 'NHS comments, negative or positive, macro-F1'
  return [
    {
      task: `${task}: bare`,
      reference: macroF1(known, byRules, sided),
      ours: macroF1(known, moodsOf(read), sided),
      goal: 0.6,
      n,
    },
    { task: `${task}: after 300 labels`, reference: 0.768, ours: mean(afterLabels), goal: 0.8, n },
    {
      task: `${task}: with a score column right in 87 %`,
      reference: 0.809,
      ours: mean(withScores),
      goal: 0.84,
      n,
    },
  ]
}

/** The sets that VADER was published with: human means and the reference's compound score by line. */
async function vaderRows(data: string): Promise<Accuracy[]> {
  const vader = await loadVader()
  const lines = (name: string): string[][] =>
    readFileSync(`${data}/vader/${name}`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
  const rows: Accuracy[] = []
  let same = 0
  let all = 0
  for (const [name, title] of [
    ['amazon-odd', 'Amazon'],
    ['tweets', 'tweets'],
  ] as const) {
    const reference = new Map(
      lines(`${name}_reference-compound.tsv`).map(([id = '', compound]) => [id, Number(compound)]),
    )
    const texts = lines(`${name}_GroundTruth.tsv`).map(([id = '', rating, ...text]) => ({
      known: labelOfSentiment(Number(rating) / 4),
      theirs: labelOfSentiment(reference.get(id) ?? 0),
      ours: labelOfSentiment(vader.score(text.join('\t'))),
    }))
    same += texts.filter(({ theirs, ours }) => theirs === ours).length
    all += texts.length
    const known = texts.map((text) => text.known)
    const every: readonly MoodLabel[] = ['negative', 'neutral', 'positive']
    const byReference = macroF1(
      known,
      texts.map(({ theirs }) => theirs),
      every,
    )
    rows.push({
      task: `VADER's ${title}, macro-F1, no training`,
      reference: byReference,
      ours: macroF1(
        known,
        texts.map(({ ours }) => ours),
        every,
      ),
      goal: Math.floor(byReference * 100) / 100,
      n: texts.length,
    })
  }
  const task = "VADER's sets, same class as the reference"
  return [...rows, { task, reference: null, ours: same / all, goal: 0.995, n: all }]
}

/** Four words for each aspect, from its name. */
const aspects = Object.entries({
  food: ['food', 'dish', 'meal', 'taste'],
  service: ['service', 'served', 'serving', 'order'],
  staff: ['staff', 'waiter', 'waitress', 'manager'],
  price: ['price', 'cost', 'bill', 'money'],
  place: ['place', 'restaurant', 'room', 'location'],
  ambience: ['ambience', 'atmosphere', 'decor', 'music'],
  menu: ['menu', 'list', 'selection', 'options'],
  miscellaneous: ['experience', 'visit', 'night', 'time'],
}).map(([id, words]) => ({ id, name: '', words }))

const plainXml = (xml: string): string =>
  xml
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The mood at each aspect that is found in a sentence and that people called good or bad. */
async function restaurantRows(data: string): Promise<Accuracy[]> {
  const xml = readFileSync(`${data}/mams-restaurants/val.xml`, 'utf8')
  const sentences = [...xml.matchAll(/<sentence>(.*?)<\/sentence>/gs)].map(([, inner = '']) => ({
    text: plainXml(/<text>(.*?)<\/text>/s.exec(inner)?.[1] ?? ''),
    moods: [...inner.matchAll(/category="(\w+)" polarity="(positive|negative)"/g)],
  }))
  const { source, chunks } = await imported(
    sentences.map(({ text }) => cell(text)),
    ['comment'],
  )
  const engine = new FeedbackEngine()
  engine.add(source, chunks)
  const found = engine
    .match(aspects)
    .flatMap(({ id, comments, label }) =>
      Array.from(comments, (comment, at) => [`${comment} ${id}`, LABELS[label[at] ?? 3]] as const),
    )
  const byPlace = new Map(found)
  const pairs = sentences.flatMap(({ moods }, comment) =>
    moods.flatMap(([, aspect = '', polarity]) => {
      const label = byPlace.get(`${comment} ${aspect}`)
      return label === undefined ? [] : [{ label, polarity }]
    }),
  )
  const share = (
    of: (pair: { label: MoodLabel; polarity: string | undefined }) => boolean,
  ): number => pairs.filter(of).length / pairs.length
  const isOpposite = ({ label, polarity }: { label: MoodLabel; polarity: string | undefined }) =>
    label !== polarity && (label === 'positive' || label === 'negative')
  const n = pairs.length
  const task = 'MAMS, mood at the right aspect'
  return [
    {
      task: `${task}: opposite sign (less is better)`,
      reference: 0.147,
      ours: share(isOpposite),
      goal: 0.12,
      n,
    },
    {
      task: `${task}: right`,
      reference: null,
      ours: share(({ label, polarity }) => label === polarity),
      goal: 0.55,
      n,
    },
  ]
}

/**
 * How right moods are on texts that people have labelled: `data` is the folder with the sets. The same each time.
 */
export async function moodAccuracy(data: string): Promise<Accuracy[]> {
  return [...(await vaderRows(data)), ...(await patientRows(data)), ...(await restaurantRows(data))]
}
