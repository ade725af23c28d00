import type { EvidenceValue } from '../../model/evidence.ts'
import { NEGATIVE } from '../comments/commentChunk.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import { eachComment } from './eachComment.ts'
import type { MatchedComments } from './matchedComments.ts'

interface Account {
  value: number
  isNegative: boolean
}

/**
 * What the accounts behind the comments are worth, each respondent's once, with the largest value given; comments of
 * unknown respondents are accounts of their own. Undefined where no value is known.
 */
export function accountValue(
  { index }: EvidenceBase,
  match: MatchedComments,
): EvidenceValue | undefined {
  if (index.chunks.every(({ value }) => value.length === 0)) return undefined
  const known = new Map<number, Account>()
  const sums = { n: 0, negative: 0, sum: 0, negativeSum: 0 }
  const count = ({ value, isNegative }: Account): void => {
    sums.n++
    sums.sum += value
    if (!isNegative) return
    sums.negative++
    sums.negativeSum += value
  }
  eachComment(index, match.comments, (chunk, at, place) => {
    const value = chunk.value[at] ?? Number.NaN
    if (!Number.isFinite(value)) return
    const isNegative = match.label[place] === NEGATIVE
    const respondent = chunk.respondent[at] ?? 0
    const account = respondent === 0 ? undefined : known.get(respondent)
    if (account) {
      account.value = Math.max(account.value, value)
      account.isNegative ||= isNegative
    } else if (respondent === 0) count({ value, isNegative })
    else known.set(respondent, { value, isNegative })
  })
  for (const account of known.values()) count(account)
  return sums.n === 0 ? undefined : sums
}
