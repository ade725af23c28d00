import { markOf, near, type GermanMark } from './germanMarks.ts'
import { BAD_CUES, DUTIES, FIRST_PERSON, WISHED } from './germanRules.ts'
import type { GermanText, GermanToken } from './germanTokens.ts'

/** "Ich hatte mich gefreut, aber das Hotel war eine Baustelle" */
const COUNTERED = -0.4
/** "Früher war der Service gut" */
const ONCE_GOOD = -0.5
/** "wenn es Probleme gibt" */
const IN_CASE = 0.4
/** "trotz der langen Anfahrt" */
const ASIDE = 0.3
/** "statt zu helfen" */
const INSTEAD_OF = -0.5
/** A denial of nothing that the lexicon knows. */
const DENIAL = -0.4

/**
 * Where nothing else has a mood, "Der Automat nimmt keine Karten" leans to the bad side, and so does what
 * happened "obwohl …"; "Man muss nie suchen" leans to the good one. What somebody denies of themselves ("Ich war
 * noch nicht dort") does not, nor does a question.
 */
export function bareDenials({ tokens, questions }: GermanText, taken: Uint8Array): GermanMark[] {
  const own = clausesWith(tokens, ({ facts }) => FIRST_PERSON.has(facts.folded))
  const forced = clausesWith(tokens, ({ facts }) => DUTIES.has(facts.folded))
  const marks: GermanMark[] = []
  tokens.forEach(({ facts, clause, sentence }, at) => {
    if (taken[at] === 1 || questions.has(sentence) || tokens.length < 3) return
    if (BAD_CUES.has(facts.folded)) marks.push(markOf(at, DENIAL))
    if (facts.reach === 0 || own.has(clause) || tokens[at + 1]?.facts.folded === 'nur') return
    marks.push(markOf(at, forced.has(clause) ? -DENIAL : DENIAL))
  })
  return marks
}

/** The numbers of the clauses that hold such a word. */
const clausesWith = (
  tokens: readonly GermanToken[],
  is: (token: GermanToken, at: number) => boolean,
): ReadonlySet<number> => new Set(tokens.filter(is).map(({ clause }) => clause))

/** What "trotz der langen Anfahrt" and "statt zu helfen" leave of a mood. */
function setAside(tokens: readonly GermanToken[], at: number): number {
  for (let back = 1; back <= 4; back++) {
    const facts = near(tokens, at, at - back)?.facts
    if (facts?.isInstead && back <= 2) return INSTEAD_OF
    if (facts?.isDespite) return ASIDE
  }
  return 1
}

/** What a whole clause does to the moods in it: wishes, conditions, questions, "trotz", "gelöst". */
export function weighClauses({ tokens, questions }: GermanText, marks: GermanMark[]): void {
  const wishes = clausesWith(tokens, ({ facts }) => facts.isWish)
  const once = clausesWith(tokens, ({ facts }) => facts.isOnce)
  const conditions = clausesWith(
    tokens,
    ({ facts, clause }, at) => facts.isCondition && tokens[at - 1]?.clause !== clause,
  )
  const solved = new Set(
    marks
      .filter(({ first, mood }) => mood > 0 && tokens[first]?.facts.solves === true)
      .map(({ first }) => tokens[first]?.sentence),
  )
  for (const mark of marks) {
    const token = tokens[mark.first]
    if (token === undefined || mark.isPhrase) continue
    const { clause, sentence } = token
    const isQuestion = questions.has(sentence)
    if (wishes.has(clause)) {
      if (mark.isNegated && mark.mood < 0) mark.mood *= isQuestion ? 1 : -1
      else if (mark.mood > 0) mark.mood *= isQuestion ? 0 : WISHED
    } else if (isQuestion && mark.mood > 0) mark.mood = 0
    if (once.has(clause) && mark.mood > 0) mark.mood *= ONCE_GOOD
    if (conditions.has(clause)) mark.mood *= IN_CASE
    mark.mood *= setAside(tokens, mark.first)
    if (mark.isNoun && mark.mood < 0 && solved.has(sentence)) mark.mood = 0
  }
}

/**
 * What stands before "aber" in its sentence counts half, what stands behind it once and a half. Where
 * nothing behind it has a mood, it still takes back what was said before.
 */
export function weighTurns(tokens: readonly GermanToken[], moods: readonly GermanMark[]): void {
  tokens.forEach((token, turn) => {
    if (!token.facts.isTurn) return
    const isMoved = moods.some(
      ({ first, mood }) => mood !== 0 && first < turn && tokens[first]?.clause === token.clause,
    )
    const from = isMoved ? turn : tokens.findIndex(({ clause }) => clause === token.clause)
    const around = moods.filter(({ first }) => tokens[first]?.sentence === token.sentence)
    const isBare = !around.some(({ first, mood }) => first >= from && mood !== 0)
    for (const one of around) {
      if (one.first >= from) one.mood *= 1.5
      else one.mood *= isBare && one.mood > 0 ? COUNTERED : 0.5
    }
  })
}
