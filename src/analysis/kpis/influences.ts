import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { pairKey } from '../pairKey.ts'
import type { Influence, KpiPair } from './influence.ts'
import { type KnownPair, knownPairs } from './knownPairs.ts'
import type { KpiValue } from './kpiValue.ts'
import { suggestedByReadings } from './suggestedByReadings.ts'

/**
 * What improving one KPI does to another: first what is kept in the organisation, then what is suggested for
 * the pairs asked about, from readings, else because the two are a known pair. A pair about which something
 * is kept gets no suggestion, and none gets two. A person may say something of each direction of a pair; of
 * one direction what was entered goes before a kept suggestion, else the first by id counts.
 *
 * Linear in the records and the pairs: {@link conflictPairs} finds those that would matter.
 */
export function influences(
  records: Records,
  values: ReadonlyMap<string, KpiValue>,
  pairs: Iterable<KpiPair> = [],
): Influence[] {
  const found = keptInfluences(records, values)
  const taken = new Set(found.map(({ fromKpiId, toKpiId }) => pairKey([fromKpiId, toKpiId])))
  const byReadings = suggestedByReadings(values)
  const byName = suggestedByName(values)
  for (const pair of pairs) {
    const key = pairKey(pair)
    if (pair[0] === pair[1] || taken.has(key)) continue
    taken.add(key)
    const suggestion = byReadings(pair) ?? byName(pair)
    if (suggestion) found.push(suggestion)
  }
  return found
}

function keptInfluences(records: Records, values: ReadonlyMap<string, KpiValue>): Influence[] {
  const kept = new Map<string, Influence>()
  for (const { id, fromKpiId, toKpiId, effect, origin } of recordsOfKind(records, 'influence')) {
    if (fromKpiId === toKpiId || !values.has(fromKpiId) || !values.has(toKpiId)) continue
    const key = `${fromKpiId}|${toKpiId}`
    const known = kept.get(key)
    if (known && (known.origin === 'entered' || origin === 'suggested')) continue
    kept.set(key, {
      fromKpiId,
      toKpiId,
      effect,
      origin: origin ?? 'entered',
      isMutual: false,
      basis: { kind: 'record', influenceId: id },
    })
  }
  return [...kept.values()]
}

interface Sides {
  readonly presses: readonly KnownPair[]
  readonly suffers: readonly KnownPair[]
}

function suggestedByName(
  values: ReadonlyMap<string, KpiValue>,
): (pair: KpiPair) => Influence | undefined {
  const sides = new Map<string, Sides>()
  for (const [id, { kpi }] of values) {
    const presses = knownPairs.filter((pair) => pair.presses(kpi))
    const suffers = knownPairs.filter((pair) => pair.suffers(kpi))
    if (presses.length + suffers.length > 0) sides.set(id, { presses, suffers })
  }
  return ([one, other]) => knownBetween(one, other, sides) ?? knownBetween(other, one, sides)
}

function knownBetween(
  from: string,
  to: string,
  sides: ReadonlyMap<string, Sides>,
): Influence | undefined {
  const suffers = sides.get(to)?.suffers
  const known = suffers && sides.get(from)?.presses.find((pair) => suffers.includes(pair))
  return (
    known && {
      fromKpiId: from,
      toKpiId: to,
      effect: 'hurts',
      origin: 'suggested',
      isMutual: false,
      basis: { kind: 'known-pair', name: known.name },
    }
  )
}
