import type { RecordOf } from './kinds.ts'

/**
 * The team's view of one step from the feelings of that step, −2 … +2: of one persona, else of all, their mean.
 * Undefined where there is none.
 */
export function teamFeeling(
  feelings: readonly RecordOf<'feeling'>[],
  personaId?: string,
): number | undefined {
  const counted = feelings.filter(
    (one) => personaId === undefined || one.personaId === undefined || one.personaId === personaId,
  )
  const own = counted.filter((one) => personaId !== undefined && one.personaId === personaId)
  const used = own.length > 0 ? own : counted
  if (used.length === 0) return undefined
  return used.reduce((sum, { value }) => sum + value, 0) / used.length
}
