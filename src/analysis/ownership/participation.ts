import { groupBy } from '../../lib/groupBy.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { OwnershipRow } from './ownershipRows.ts'
import { type Voice, type VoiceLevel, complaintLevel, voiceOf } from './voiceOf.ts'

/** Owners that are no department: people in none, and nobody at all. */
export const apart = 'apart'
export const nobody = 'nobody'

export interface ParticipationCell {
  readonly rows: readonly OwnershipRow[]
  readonly voice: Voice
  /**
   * By the share of negative comments; where complaints are said first, by their number. Where it hurts somewhere in
   * it, at least -1: what stands out by its test must not look good by a fixed band. Undefined: nobody speaks.
   */
  readonly level: VoiceLevel | undefined
  /** Feedback finds a pain point at one of them. */
  readonly hurts: boolean
}

export interface ParticipationRow {
  /** Of the department; else {@link apart} or {@link nobody}. */
  readonly key: string
  readonly department: RecordOf<'department'> | undefined
  /** By column, only those with a touchpoint. */
  readonly cells: ReadonlyMap<string, ParticipationCell>
}

/**
 * Which department takes part where: each department given, those that own nothing too, in their order; then owners
 * in no department, where there are any; then the touchpoints that nobody owns. A person counts as their department.
 */
export function participation(
  rows: readonly OwnershipRow[],
  departments: readonly RecordOf<'department'>[],
  columnOf: (row: OwnershipRow) => string,
): ParticipationRow[] {
  const byOwner = groupBy(rows, ownerKey)
  const known = new Map(departments.map((one) => [one.id, one]))
  for (const { department } of rows)
    if (department && !known.has(department.id)) known.set(department.id, department)
  const keys = [...known.keys(), ...(byOwner.has(apart) ? [apart] : []), nobody]
  const pooled = keys.map((key) => {
    const columns = [...groupBy(byOwner.get(key) ?? [], columnOf)]
    return { key, cells: columns.map(([column, held]) => ({ column, held, voice: voiceOf(held) })) }
  })
  const spoken = pooled.flatMap(({ cells }) => cells.map(({ voice }) => voice.complaints))
  const most = Math.max(0, ...spoken)
  return pooled.map(({ key, cells }) => ({
    key,
    department: known.get(key),
    cells: new Map(
      cells.map(({ column, held, voice }) => {
        const hurts = held.some(({ pain }) => pain !== undefined)
        const said = voice.isComplaintsFirst ? complaintLevel(voice.complaints, most) : voice.level
        return [column, { rows: held, voice, level: hurts ? atMostBad(said) : said, hurts }]
      }),
    ),
  }))
}

const mildestPain = -1

function atMostBad(level: VoiceLevel | undefined): VoiceLevel {
  return level !== undefined && level < mildestPain ? level : mildestPain
}

/** Id of the owner's department, else {@link apart} or {@link nobody}. */
export function ownerKey({ owner, department }: OwnershipRow): string {
  if (!owner) return nobody
  return department?.id ?? apart
}
