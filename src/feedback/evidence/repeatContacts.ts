import type { EvidencePath, EvidenceRepeats } from '../../model/evidence.ts'
import { NO_DAY } from '../comments/commentChunk.ts'
import type { TouchpointMatch } from '../matching/matchTouchpoint.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import { eachComment } from './eachComment.ts'

const MOST_PATHS = 5
/** Stations of a path between its ends; what lies beyond them is left out. */
const MOST_BETWEEN = 8

/** One comment of one respondent at one touchpoint. */
interface Contact {
  readonly day: number
  readonly comment: number
  /** place of the touchpoint in the list */
  readonly at: number
}

interface Tally {
  respondents: number
  again: number
  readonly paths: Map<string, { readonly between: readonly number[]; respondents: number }>
}

/**
 * Who was at a touchpoint again within so many days, by touchpoint id: customers who are told apart by the respondent
 * column and left a date. A second comment counts, on the same day too. The path leads from a respondent's first
 * contact that was followed by a return to that return, over the touchpoints of the comments between, in the order of
 * days; the same touchpoint twice in a row is one station.
 */
export function repeatContacts(
  base: EvidenceBase,
  matches: readonly Pick<TouchpointMatch, 'id' | 'comments'>[],
  days: number,
): ReadonlyMap<string, EvidenceRepeats> {
  const tallies = matches.map((): Tally => ({ respondents: 0, again: 0, paths: new Map() }))
  for (const contacts of contactsOf(base, matches).values()) {
    contacts.sort((a, b) => a.day - b.day || a.comment - b.comment || a.at - b.at)
    for (const at of new Set(contacts.map((contact) => contact.at))) {
      const tally = tallies[at]
      if (tally) count(tally, contacts, at, days)
    }
  }
  return new Map(
    matches.flatMap(({ id }, at) => {
      const tally = tallies[at]
      if (!tally || tally.respondents === 0) return []
      const { respondents, again } = tally
      return [[id, { days, respondents, again, paths: pathsOf(tally, id, matches) }] as const]
    }),
  )
}

/** Each known respondent's contacts, in no order. */
function contactsOf(
  { index, sources, mask }: EvidenceBase,
  matches: readonly Pick<TouchpointMatch, 'comments'>[],
): Map<number, Contact[]> {
  const found = new Map<number, Contact[]>()
  if (index.chunks.every(({ respondent }) => respondent.length === 0)) return found
  for (const [at, { comments }] of matches.entries()) {
    eachComment(index, comments, (chunk, place, nth) => {
      const respondent = chunk.respondent[place] ?? 0
      const day = chunk.day[place] ?? NO_DAY
      const comment = comments[nth] ?? 0
      if (respondent === 0 || day === NO_DAY || mask?.[comment] === 0) return
      if (sources.get(chunk.sourceId)?.kind === 'employee') return
      const contact = { day, comment, at }
      const known = found.get(respondent)
      if (known) known.push(contact)
      else found.set(respondent, [contact])
    })
  }
  return found
}

function count(tally: Tally, contacts: readonly Contact[], at: number, days: number): void {
  tally.respondents++
  const back = firstReturn(contacts, at, days)
  if (!back) return
  tally.again++
  const between = stationsBetween(contacts, back)
  const key = between.join()
  const path = tally.paths.get(key)
  if (path) path.respondents++
  else tally.paths.set(key, { between, respondents: 1 })
}

type Return = readonly [from: Contact, to: Contact]

function firstReturn(contacts: readonly Contact[], at: number, days: number): Return | undefined {
  let before: Contact | undefined
  for (const contact of contacts) {
    if (contact.at !== at) continue
    if (before && contact.day - before.day <= days) return [before, contact]
    before = contact
  }
  return undefined
}

function stationsBetween(contacts: readonly Contact[], [from, to]: Return): number[] {
  const stations: number[] = []
  for (const contact of contacts.slice(contacts.indexOf(from) + 1, contacts.indexOf(to))) {
    if (contact.comment === from.comment || contact.comment === to.comment) continue
    if (contact.at !== (stations.at(-1) ?? from.at)) stations.push(contact.at)
  }
  if (stations.at(-1) === to.at) stations.pop()
  return stations.slice(0, MOST_BETWEEN)
}

function pathsOf(
  { paths }: Tally,
  id: string,
  matches: readonly Pick<TouchpointMatch, 'id'>[],
): EvidencePath[] {
  return [...paths.values()]
    .sort((a, b) => b.respondents - a.respondents || a.between.length - b.between.length)
    .slice(0, MOST_PATHS)
    .map(({ between, respondents }) => ({
      touchpointIds: [id, ...between.flatMap((at) => matches[at]?.id ?? []), id],
      respondents,
    }))
}
