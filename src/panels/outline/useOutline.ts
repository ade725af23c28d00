import { createContext, use, useDeferredValue, useMemo } from 'react'
import { layoutWords } from '../../i18n/layoutWords.ts'
import { type LatestReadings, latestReadings } from '../../layout/chipContent.ts'
import { Owners } from '../../layout/owners.ts'
import { type MapPlan, planMap } from '../../layout/planMap.ts'
import { type TeamView, teamViews } from '../../layout/teamViews.ts'
import { assert } from '../../lib/assert.ts'
import { groupBy } from '../../lib/groupBy.ts'
import type { Detail } from '../../model/detail.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { Connection } from '../../model/kinds/connection.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { SessionState } from '../../store/createSession.ts'
import { shownEvidence } from '../../store/shownEvidence.ts'
import { useFindings, useRecords, useSession } from '../../store/useEditor.tsx'

/** Where a record is shown on the map; `journeyId` for another journey, then of its whole map. */
export type HrefTo = (recordId: string | undefined, journeyId?: string) => string

/** What all parts of the outline read. */
export interface Outline {
  readonly records: Records
  readonly plan: MapPlan
  readonly owners: Owners
  readonly readings: LatestReadings
  readonly views: readonly TeamView[]
  readonly evidence: ReadonlyMap<string, Evidence>
  /** By the record that they speak of, the worst first. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  /** By the touchpoint that they leave. */
  readonly connections: ReadonlyMap<string, readonly Connection[]>
  readonly details: readonly Detail[]
  readonly hrefTo: HrefTo
}

export const OutlineContext = createContext<Outline | undefined>(undefined)

export function useOutline(): Outline {
  const outline = use(OutlineContext)
  assert(outline, 'an outline around this component')
  return outline
}

const noDetails: readonly Detail[] = []
const detailsIn = ({ details }: SessionState): readonly Detail[] => details ?? noDetails

/** The map as it stands now; it follows a change when there is time, for all of it is on the page. */
export function useMadeOutline(hrefTo: HrefTo): Outline {
  const records = useDeferredValue(useRecords((all) => all))
  const findings = useDeferredValue(useFindings())
  const evidence = useDeferredValue(useSession(shownEvidence))
  const personaId = useSession((state) => state.shownPersonaId)
  const details = useSession(detailsIn)
  const onMap = useMemo(() => mapParts(records, personaId), [records, personaId])
  const bySubject = useMemo(() => findingsBySubject(findings), [findings])
  return useMemo(
    () => ({ ...onMap, records, evidence, findings: bySubject, details, hrefTo }),
    [onMap, records, evidence, bySubject, details, hrefTo],
  )
}

function mapParts(records: Records, personaId: string | undefined) {
  const shown = personaId === undefined ? {} : { personaId }
  return {
    plan: planMap(records),
    owners: new Owners(records),
    readings: latestReadings(records),
    views: teamViews(records, { words: layoutWords(), ...shown }),
    connections: groupBy(recordsOfKind(records, 'connection'), ({ fromId }) => fromId),
  }
}

function findingsBySubject(findings: readonly Finding[]): Map<string, Finding[]> {
  const lists = new Map<string, Finding[]>()
  for (const finding of findings)
    for (const id of finding.subjects) {
      const list = lists.get(id)
      if (list) list.push(finding)
      else lists.set(id, [finding])
    }
  return lists
}
