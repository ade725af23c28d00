import type { ScoreScale } from '../../model/evidence.ts'
import { wordDegree, wordStep } from './wordSteps.ts'

/** The scales on which answers in words are read. */
export type WordScale =
  | 'good-bad'
  | 'promoters'
  | 'stars'
  | 'smileys'
  | 'excellent-terrible'
  | 'excellent-poor'
  | 'school-grades'
  | 'degree'
  | 'steps-7'
  | 'steps-5'
  | 'plain-steps-5'

type ReadWords = (text: string) => number | undefined

const listed = (words: Readonly<Record<number, string>>): ReadWords => {
  const places = new Map(
    Object.entries(words).flatMap(([value, all]) =>
      all.split('|').map((word) => [word, Number(value)] as const),
    ),
  )
  return (text) => places.get(text)
}

/** "★★★★☆", "⭐⭐⭐". */
function stars(text: string): number | undefined {
  const found = /^([★⭐🌟]+)[☆✩✰]*$/u.exec(text.replaceAll('\ufe0f', '').replaceAll(' ', ''))
  return found?.[1]?.match(/./gu)?.length
}

/** A step as a place on a scale of `size`; `places` says how far from its middle steps of 1, 2 and 3 are. */
const steps =
  (size: number, places: readonly [number, number, number]): ReadWords =>
  (text) => {
    const step = wordStep(text)
    if (step === undefined) return undefined
    return (size + 1) / 2 + Math.sign(step) * (places[Math.abs(step) - 1] ?? 0)
  }

const five: ScoreScale = { min: 1, max: 5, kind: '1-5' }
const seven: ScoreScale = { min: 1, max: 7, kind: '1-7' }

const SCALES: Readonly<Record<WordScale, { scale: ScoreScale; read: ReadWords }>> = {
  'good-bad': {
    scale: { min: 0, max: 1, kind: 'other' },
    read: listed({
      0: "bad|bad, i'm unsatisfied|bad, i’m unsatisfied|schlecht|👎|thumbs down",
      1: "good|good, i'm satisfied|good, i’m satisfied|gut|👍|thumbs up",
    }),
  },
  // Their mean times 100 is the net promoter score.
  promoters: {
    scale: { min: -1, max: 1, kind: 'other' },
    read: listed({
      [-1]: 'detractor|detractors|kritiker',
      0: 'passive|passives|neutral|passiv|passive/neutral|indifferent|indifferente',
      1: 'promoter|promoters|promotor|promotoren',
    }),
  },
  stars: { scale: five, read: stars },
  smileys: {
    scale: five,
    read: listed({
      1: '😡|😠|😞|😢|😭|🤬',
      2: '🙁|☹|☹️|😕|😟',
      3: '😐|😑|😶',
      4: '🙂|😊|☺|☺️',
      5: '😍|😀|😁|😃|😄|🤩',
    }),
  },
  'excellent-terrible': {
    scale: five,
    read: listed({
      1: 'terrible|very poor|very bad|awful|horrible|sehr schlecht|miserabel',
      2: 'poor|bad|below average|schlecht',
      3: 'average|fair|ok|okay|neutral|acceptable|mittelmäßig|mittel|geht so|in ordnung|durchschnittlich',
      4: 'good|above average|gut',
      5: 'excellent|very good|great|outstanding|amazing|ausgezeichnet|hervorragend|sehr gut',
    }),
  },
  'excellent-poor': {
    scale: five,
    read: listed({ 1: 'poor', 2: 'fair', 3: 'good', 4: 'very good', 5: 'excellent' }),
  },
  'school-grades': {
    scale: { min: 1, max: 6, kind: 'other' },
    read: listed({
      1: 'ungenügend',
      2: 'mangelhaft',
      3: 'ausreichend',
      4: 'befriedigend',
      5: 'gut',
      6: 'sehr gut',
    }),
  },
  degree: { scale: five, read: wordDegree },
  'steps-7': { scale: seven, read: steps(7, [1, 2, 3]) },
  'steps-5': { scale: five, read: steps(5, [1, 1, 2]) },
  'plain-steps-5': { scale: five, read: steps(5, [1, 2, 2]) },
}

const NO_ANSWER =
  /^(?:offered|unoffered|not offered|n\/?a|none|no (?:answer|response|opinion|rating)|not (?:applicable|used|rated|answered|sure)|(?:i )?(?:don['’]?t|do not) know|prefer not to (?:say|answer)|does not apply|keine angabe|k\. ?a\.|weiß (?:ich )?nicht|nicht (?:genutzt|zutreffend|bewertet)|-+|–)$/

const plain = (cell: string): string => cell.trim().toLowerCase().replace(/\s+/g, ' ')

export const scaleOfWords = (words: WordScale): ScoreScale => SCALES[words].scale

/**
 * The place of an answer in words on its scale; undefined for what it can't be read from, and "none" for words that
 * say that there is no answer, as Zendesk's "Offered".
 */
export function readScoreWords(cell: string, words: WordScale): number | 'none' | undefined {
  const text = plain(cell)
  return SCALES[words].read(text) ?? (NO_ANSWER.test(text) ? 'none' : undefined)
}

/** Which of the scales that share words a column is on, from all of its different answers. */
function candidates(texts: readonly string[]): readonly WordScale[] {
  const has = (...words: readonly string[]): boolean => words.some((word) => texts.includes(word))
  const sizes = new Set(texts.map((text) => Math.abs(wordStep(text) ?? 0)))
  const isDegree = texts.some((text) =>
    /^(?:not (?:at all|so|very)|überhaupt nicht|gar nicht) /.test(text),
  )
  const isSeven = sizes.has(1) && sizes.has(2) && sizes.has(3)
  const ofSteps: WordScale =
    isSeven || texts.some((text) => text.startsWith('moderately ')) ? 'steps-7' : 'steps-5'
  return [
    'good-bad',
    'promoters',
    'stars',
    'smileys',
    ...(has('befriedigend', 'ausreichend', 'mangelhaft') ? (['school-grades'] as const) : []),
    ...(has('very good') && has('fair') ? (['excellent-poor'] as const) : []),
    'excellent-terrible',
    ...(isDegree ? (['degree'] as const) : []),
    sizes.has(1) && sizes.has(2) && !sizes.has(3) ? 'plain-steps-5' : ofSteps,
  ]
}

/**
 * The scale that answers in words are on, "very satisfied … very dissatisfied", undefined where fewer than 9 of 10
 * are read, and where all of them say the same or nothing.
 */
export function findScoreWords(cells: readonly string[]): WordScale | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '' && cell.length <= 80)
  if (filled.length === 0) return undefined
  const tally = new Map<string, number>()
  for (const cell of filled) {
    const text = plain(cell)
    tally.set(text, (tally.get(text) ?? 0) + 1)
    // Answers on a scale are few, whatever their number.
    if (tally.size > 40) return undefined
  }
  const texts = [...tally.keys()]
  return candidates(texts).find((words) => {
    const read = texts.map((text) => readScoreWords(text, words))
    const rows = texts.reduce(
      (sum, text, at) => sum + (read[at] === undefined ? 0 : (tally.get(text) ?? 0)),
      0,
    )
    return rows >= filled.length * 0.9 && read.some((value) => typeof value === 'number')
  })
}
