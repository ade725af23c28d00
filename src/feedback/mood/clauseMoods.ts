import { clauseJoin, type ClauseJoin } from '../text/splitClauses.ts'
import type { MoodReader } from './moodReader.ts'

/** What joins a clause to the one before; it is not read with it. */
export const LEAD =
  /^\s*(?:but|however|although|though|whereas|except|yet|and|while|aber|jedoch|obwohl|und)\b[\s,]*/i
/** A clause of so few words without a mood is a part of what stands beside it: "The nurse, Anna, was kind". */
const PART = 3
/** From which score on a clause is taken to have a mood of its own: single words mislead. */
const CLAUSE_MOOD = 0.2

/** A clause as it was read alone. */
export interface Clause {
  mood: number
  join: ClauseJoin
  words: number
}

const hasMood = ({ mood }: Clause): boolean => Math.abs(mood) >= CLAUSE_MOOD

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0

/** The mood of the next clause, else of the one before, unless a turn or the end of a sentence is between. */
function besides(clauses: readonly Clause[], at: number): number {
  const next = clauses[at + 1]
  if (next?.join === 'within' && hasMood(next)) return next.mood
  const before = clauses[at - 1]
  return clauses[at]?.join === 'within' && before && hasMood(before) ? before.mood : 0
}

/** Whether no clause of the sentence that holds this one has a mood. */
function isSentenceBare(clauses: readonly Clause[], at: number): boolean {
  let from = at
  while (from > 0 && clauses[from]?.join !== 'sentence') from--
  let to = at + 1
  while (to < clauses.length && clauses[to]?.join !== 'sentence') to++
  return !clauses.slice(from, to).some(hasMood)
}

const isOneSided = (clauses: readonly Clause[]): boolean =>
  !(
    clauses.some((clause) => hasMood(clause) && clause.mood > 0) &&
    clauses.some((clause) => hasMood(clause) && clause.mood < 0)
  )

/**
 * The mood of each clause of a text, -1 … +1, read as a sentence of its own, without the word that joins it; see
 * settledMoods.
 */
export function clauseMoods(
  text: string,
  starts: readonly number[],
  whole: number,
  reader: MoodReader,
): number[] {
  // A comment of one clause needs no second reading.
  if (starts.length === 1) return [whole]
  const clauses = starts.map((start, at): Clause => {
    const own = text.slice(start, starts[at + 1])
    return {
      mood: reader.score(own.replace(LEAD, '')),
      join: clauseJoin(text, start),
      words: wordsIn(own),
    }
  })
  return settledMoods(clauses, whole)
}

/**
 * A clause without a mood has that of the clause it is a part of; where its whole sentence has none ("They called on
 * Monday."), that of the comment, unless the comment praises one thing and blames another.
 */
export function settledMoods(clauses: readonly Clause[], whole: number): number[] {
  const bare = isOneSided(clauses) ? whole : 0
  return clauses.map((clause, at) => {
    if (hasMood(clause)) return clause.mood
    const near = clause.words <= PART ? besides(clauses, at) : 0
    if (near !== 0) return near
    return isSentenceBare(clauses, at) ? bare : 0
  })
}
