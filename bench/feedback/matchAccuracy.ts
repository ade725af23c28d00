import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { importTable } from '../../src/feedback/reading/importTable.ts'
import type { ReadChunk } from '../../src/feedback/comments/commentChunk.ts'
import { FeedbackEngine } from '../../src/feedback/feedbackEngine.ts'
import type { TouchpointWords } from '../../src/feedback/matching/touchpointWords.ts'
import { loadMoodReaders } from '../../src/feedback/mood/loadMoodReaders.ts'
import type { Accuracy } from '../feedback.bench.ts'
import { keywordAccuracy } from './keywordAccuracy.ts'

/** Four words a theme, written from the theme's name before any run, without a look at the comments. */
const NHS_WORDS = {
  'Care received': 'care, treatment, looked after, procedure',
  Staff: 'staff, nurse, doctor, receptionist',
  "Couldn't be improved": 'nothing, none, no improvement, perfect',
  Communication: 'communication, information, explain, listen',
  'Environment/ facilities': 'facilities, clean, room, food',
  Access: 'access, appointment, wait, referral',
  Miscellaneous: 'miscellaneous, other, general, various',
  'Transition/coordination': 'transfer, discharge, coordination, transition',
  Dignity: 'dignity, respect, privacy, private',
}
const MAMS_WORDS = {
  ambience: 'ambience, atmosphere, decor, music',
  food: 'food, dish, meal, taste',
  menu: 'menu, choice, selection, specials',
  miscellaneous: 'miscellaneous, other, general, occasion',
  place: 'place, restaurant, table, location',
  price: 'price, expensive, cheap, bill',
  service: 'service, serve, wait, slow',
  staff: 'staff, waiter, waitress, manager',
}
const CONFIRMATIONS = 10
const DRAWS = 3

/** Comments with the themes that people gave them. */
interface Coded {
  texts: readonly string[]
  themes: readonly (readonly string[])[]
  touchpoints: readonly TouchpointWords[]
}

const touchpointsOf = (words: Readonly<Record<string, string>>): TouchpointWords[] =>
  Object.entries(words).map(([name, own]) => ({ id: name, name, words: own.split(', ') }))

function nhs(data: string): Coded {
  const file = readFileSync(`${data}/nhs-patient-comments/phase1_text_data.csv`, 'utf8')
  const rows = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true }).data
  const coded = rows.filter(({ feedback = '' }) => feedback.trim() !== '')
  return {
    texts: coded.map(({ feedback = '' }) => feedback),
    themes: coded.map(({ label = '' }) => [label]),
    touchpoints: touchpointsOf(NHS_WORDS),
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", '#39': "'" }

function mams(data: string): Coded {
  const file = readFileSync(`${data}/mams-restaurants/val.xml`, 'utf8')
  const sentences = [...file.matchAll(/<sentence>([\s\S]*?)<\/sentence>/g)].map(
    ([, one = '']) => one,
  )
  const texts = sentences.map((one) => /<text>([\s\S]*?)<\/text>/.exec(one)?.[1] ?? '')
  return {
    texts: texts.map((text) =>
      text.replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
    ),
    themes: sentences.map((one) => [
      ...new Set([...one.matchAll(/category="(\w+)"/g)].map(([, name = '']) => name)),
    ]),
    touchpoints: touchpointsOf(MAMS_WORDS),
  }
}

async function engineOf(texts: readonly string[]): Promise<FeedbackEngine> {
  const moods = await loadMoodReaders()
  const bytes = new TextEncoder().encode(Papa.unparse(texts.map((text) => ({ comment: text }))))
  const chunks: ReadChunk[] = []
  const source = await importTable(
    async function* () {
      yield bytes
    },
    {
      id: 'coded',
      name: 'coded.csv',
      kind: 'survey',
      moods,
      roles: ['comment'],
      onChunk: (chunk) => void chunks.push(chunk),
    },
  )
  if (source.rows !== texts.length) throw new Error('Not every comment was read as a row.')
  const engine = new FeedbackEngine()
  engine.knowMoods(moods)
  engine.add(source, chunks)
  return engine
}

/** The share of comments whose theme is the first, and among the first three, of those that are offered. */
function topShares(
  engine: FeedbackEngine,
  { themes, touchpoints }: Coded,
  isLeftOut: (comment: number) => boolean = () => false,
): { n: number; top1: number; top3: number } {
  engine.learn(touchpoints)
  let n = 0
  let top1 = 0
  let top3 = 0
  themes.forEach(([theme = ''], comment) => {
    if (isLeftOut(comment)) return
    const place = engine.candidatesOf(comment, touchpoints).indexOf(theme)
    n++
    if (place === 0) top1++
    if (place >= 0 && place < 3) top3++
  })
  return { n, top1: top1 / n, top3: top3 / n }
}

/** F1 over pairs of comment and theme: all that are taken against all that were coded. */
function takenF1(engine: FeedbackEngine, { themes, touchpoints }: Coded): number {
  engine.learn(touchpoints)
  let taken = 0
  let right = 0
  for (const { id, comments } of engine.match(touchpoints)) {
    taken += comments.length
    for (const comment of comments) if (themes[comment]?.includes(id) === true) right++
  }
  const coded = themes.reduce((sum, own) => sum + own.length, 0)
  return (2 * right) / (taken + coded)
}

/** Ten comments of each theme, drawn with a seed (linear congruential, modulus 2³²). */
function drawn({ themes, touchpoints }: Coded, seed: number): { comment: number; theme: string }[] {
  let state = seed
  return touchpoints.flatMap(({ id }) => {
    const own = themes.flatMap(([theme], comment) => (theme === id ? [comment] : []))
    return Array.from({ length: Math.min(CONFIRMATIONS, own.length) }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      const [comment = 0] = own.splice(Math.floor((state / 2 ** 32) * own.length), 1)
      return { comment, theme: id }
    })
  })
}

async function confirmedShares(coded: Coded): Promise<{ n: number; top1: number; top3: number }> {
  const engine = await engineOf(coded.texts)
  const mean = { n: 0, top1: 0, top3: 0 }
  for (let draw = 1; draw <= DRAWS; draw++) {
    const pairs = drawn(coded, draw)
    const own = new Set(pairs.map(({ comment }) => comment))
    engine.settle(
      pairs.map(({ comment, theme }) => ({
        sourceId: 'coded',
        row: comment + 1,
        touchpointId: theme,
        is: 'confirmed',
      })),
    )
    const { n, top1, top3 } = topShares(engine, coded, (comment) => own.has(comment))
    mean.n += n / DRAWS
    mean.top1 += top1 / DRAWS
    mean.top3 += top3 / DRAWS
  }
  return { ...mean, n: Math.round(mean.n) }
}

/** How right comments are matched to themes that people gave them, with four words a theme. */
export async function matchAccuracy(data: string): Promise<Accuracy[]> {
  const patients = nhs(data)
  const guests = mams(data)
  const words = keywordAccuracy(patients)
  const bare = topShares(await engineOf(patients.texts), patients)
  const taught = await confirmedShares(patients)
  const pairs = guests.themes.reduce((sum, own) => sum + own.length, 0)
  const { n } = bare
  return [
    { task: 'NHS theme, top-1', reference: words.top1, ours: bare.top1, goal: 0.55, n },
    { task: 'NHS theme, top-3', reference: words.top3, ours: bare.top3, goal: 0.84, n },
    ...(['top1', 'top3'] as const).map((top, at) => ({
      task: `NHS theme, top-${at === 0 ? 1 : 3}, 10 confirmations each`,
      reference: bare[top],
      ours: taught[top],
      goal: at === 0 ? 0.58 : 0.86,
      n: taught.n,
    })),
    {
      task: 'MAMS aspects of a sentence, F1',
      reference: keywordAccuracy(guests).f1,
      ours: takenF1(await engineOf(guests.texts), guests),
      goal: 0.66,
      n: pairs,
    },
  ]
}
