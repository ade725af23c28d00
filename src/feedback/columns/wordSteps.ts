const NEITHER =
  /^(?:neutral|neither(?: .* n?or .*)?|undecided|mixed|in the middle|teils[\s/,–-]*teils|weder(?: .*)? noch(?: .*)?|weder[\s/-]noch|unentschieden|mittel)$/
const POSITIVE = 'satisfied|agree|likely|easy|happy|zufrieden|wahrscheinlich|einfach|leicht'
const NEGATIVE =
  'dissatisfied|unsatisfied|disagree|unlikely|difficult|hard|unhappy|unzufrieden|unwahrscheinlich|schwierig|schwer'
const MOST =
  'very|extremely|completely|strongly|totally|highly|definitely|sehr|äußerst|ausgesprochen|völlig'
const MIDDLE = 'moderately|mostly|quite|überwiegend'
const LEAST = 'somewhat|slightly|rather|fairly|a little|eher|etwas'
const ANSWER = new RegExp(
  `^(?:(${MOST})|(${MIDDLE})|(${LEAST}))?\\s*(?:(${POSITIVE})|(${NEGATIVE}))$`,
)
const NOT_AT_ALL = new RegExp(`^(?:not at all|überhaupt nicht|gar nicht) (?:${POSITIVE})$`)
const GERMAN_AGREE =
  /^(?:ich )?(?:stimme|trifft) (?:(voll(?: und ganz)?|völlig|überhaupt|gar) |(eher|teilweise) )?(nicht )?zu$/

/**
 * How far an answer in words is from the middle of its scale, −3 … 3, as "very dissatisfied" and "stimme eher zu" say;
 * undefined for other words. Takes small letters.
 */
export function wordStep(text: string): number | undefined {
  if (NEITHER.test(text)) return 0
  if (NOT_AT_ALL.test(text)) return -3
  const german = GERMAN_AGREE.exec(text)
  if (german) return (german[3] ? -1 : 1) * (german[1] ? 3 : german[2] ? 1 : 2)
  const found = ANSWER.exec(text)
  if (!found) return undefined
  return (found[5] ? -1 : 1) * (found[1] ? 3 : found[3] ? 1 : 2)
}

/** How much of something, 1 … 5, as "not so likely" and "extremely helpful" say; undefined for other words. */
export function wordDegree(text: string): number | undefined {
  const found =
    /^(?:(not at all|überhaupt nicht|gar nicht)|(not so|not very|slightly|a little|wenig|kaum)|(somewhat|moderately|mittelmäßig|etwas)|(very|quite|ziemlich)|(extremely|completely|außerordentlich|sehr)) \p{L}+$/u.exec(
      text,
    )
  if (!found) return undefined
  return found.slice(1).findIndex((part) => part !== undefined) + 1
}
