import { groupBy } from '../lib/groupBy.ts'
import type { RecordOf } from '../model/kinds.ts'
import { sizeOfPicture } from '../model/pictureSize.ts'
import { portraitOf } from '../model/pictures.ts'
import { journeyPersonas, recordsOfKind } from '../model/queries.ts'
import { type Records, liveRecord } from '../model/records.ts'
import { teamFeeling } from '../model/teamFeeling.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import type { FaceMark, TeamCurve } from './Scene.ts'

/** A curve that has no place yet. */
export interface TeamView extends Omit<TeamCurve, 'runs'> {
  /** −2 … +2 by step id */
  readonly values: ReadonlyMap<string, number>
}

type Feelings = readonly RecordOf<'feeling'>[]

const teamDash = [5, 4] as const
/** By the persona's place in its journey, from the first again where there are more. */
const personaDashes = [
  [10, 4],
  [2, 3],
  [10, 3, 2, 3],
  [16, 4],
  [6, 3, 2, 3, 2, 3],
  [3, 6],
] as const

/**
 * What the team thinks, a view each persona of the journey: its own values. A view of all customers comes first, where
 * there is one. Of a persona looked at alone, what is thought of all stands where there is no value of its own. A
 * journey without personas has one view: the mean of what is there.
 */
export function teamViews(
  records: Records,
  { personaId, words }: Pick<LayoutOptions, 'personaId' | 'words'>,
): TeamView[] {
  const byStep = groupBy(recordsOfKind(records, 'feeling'), ({ stepId }) => stepId)
  const valuesBy = (valueOf: (feelings: Feelings) => number | undefined): Map<string, number> => {
    const found = [...byStep].map(([stepId, feelings]) => [stepId, valueOf(feelings)] as const)
    return new Map(
      found.flatMap(([stepId, value]) => (value === undefined ? [] : [[stepId, value]])),
    )
  }
  const personas = personasOf(records, personaId).map((persona, at) => {
    const { id, name } = persona
    const dash = personaDashes[at % personaDashes.length] ?? teamDash
    const face = faceOf(records, persona)
    return { personaId: id, name, dash, ...(face ? { face } : {}) }
  })
  const only = personas.find((one) => one.personaId === personaId)
  if (only) return [{ ...only, values: valuesBy((all) => teamFeeling(all, only.personaId)) }]
  const ofAll = valuesBy((all) => (personas.length === 0 ? teamFeeling(all) : general(all)))
  const own = personas
    .map((one) => ({ ...one, values: valuesBy((all) => ownOf(all, one.personaId)) }))
    .filter(({ values }) => values.size > 0)
  const team = { name: words.teamView, dash: teamDash, values: ofAll }
  return ofAll.size > 0 || own.length === 0 ? [team, ...own] : own
}

function faceOf(records: Records, persona: RecordOf<'persona'>): FaceMark | undefined {
  const portrait = portraitOf(records, persona)
  const size = portrait && sizeOfPicture(portrait)
  if (!size) return undefined
  const { alt } = persona
  return { source: portrait.data, ...size, ...(alt === undefined ? {} : { alt }) }
}

/** Those of the journey; one that left it too, while it is looked at alone and something was felt for it. */
function personasOf(records: Records, personaId: string | undefined): RecordOf<'persona'>[] {
  const named = journeyPersonas(records)
  const other = liveRecord(records, 'persona', personaId)
  const isFelt = recordsOfKind(records, 'feeling').some((one) => one.personaId === personaId)
  return other && isFelt && !named.includes(other) ? [...named, other] : named
}

function general(feelings: Feelings): number | undefined {
  return teamFeeling(feelings.filter((one) => one.personaId === undefined))
}

function ownOf(feelings: Feelings, personaId: string): number | undefined {
  return teamFeeling(feelings.filter((one) => one.personaId === personaId))
}
