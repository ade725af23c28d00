import { expected, plain, range, share, unlessZero } from './expected.mjs'
import { median, wilson } from './statistics.mjs'

/** Rules about who owns what. */
export const ownershipRules = {
  unowned: ({ journey, spoken }) =>
    unownedOnes(journey).map(({ id, name, accountableId }) =>
      expected('unowned', 'warning', [id], unlessZero(spoken.get(id)?.comments ?? 0), [
        name,
        journey.records[accountableId]?.name ?? '',
      ]),
    ),

  'owner-gone': ({ journey }) => {
    const { all, touchpoints } = journey
    return all('person').flatMap((person) => {
      if (person.active !== false) return []
      const has = (ids = []) => ids.includes(person.id)
      const counts = [
        touchpoints.filter(
          (one) => one.accountableId === person.id && one.accountableState !== 'declined',
        ),
        all('kpi').filter(({ ownerId }) => ownerId === person.id),
        all('action').filter(
          ({ ownerId, status }) =>
            ownerId === person.id && status !== 'done' && status !== 'dropped',
        ),
        touchpoints.filter(({ responsibleIds }) => has(responsibleIds)),
        touchpoints.filter(({ backupIds }) => has(backupIds)),
      ].map(({ length }) => length)
      if (counts.every((count) => count === 0)) return []
      const isOwner = counts.slice(0, 3).some((count) => count > 0)
      const figures = counts.flatMap(unlessZero)
      return expected('owner-gone', isOwner ? 'warning' : 'info', [person.id], figures, [
        person.name,
      ])
    })
  },

  'two-accountable': ({ journey }) => {
    const { touchpoints, stateOf, ownerOf, records } = journey
    return touchpoints.flatMap((touchpoint) => {
      const others = [...new Set(touchpoint.alsoNamedAccountableIds ?? [])].filter(
        (id) => id !== touchpoint.accountableId && stateOf(id) === 'there',
      )
      if (others.length === 0) return []
      const names = [touchpoint.name, ownerOf(touchpoint)?.name ?? '', records[others[0]].name]
      const figures = [plain(others.length), ...unlessZero(Math.max(0, others.length - 5))]
      return expected('two-accountable', 'warning', [touchpoint.id], figures, names)
    })
  },

  'overloaded-owner': ({ journey, spoken, pains }) => {
    const { touchpoints, ownerOf } = journey
    const owners = [...new Set(touchpoints.flatMap((one) => ownerOf(one) ?? []))]
    const loads = owners.map((owner) => {
      const own = touchpoints.filter((one) => ownerOf(one) === owner)
      const heard = own.flatMap(({ id }) => spoken.get(id) ?? [])
      return {
        owner,
        touchpoints: own.length,
        hurts: own.some(({ id }) => pains.has(id)),
        n: heard.reduce((sum, one) => sum + one.n, 0),
        k: heard.reduce((sum, one) => sum + one.k, 0),
        complaints: heard.reduce((sum, one) => sum + one.complaints, 0),
        isAllInFile: heard.every((one) => one.isAllInFile),
        comments: heard.reduce((sum, one) => sum + one.comments, 0),
        harm: heard.reduce((sum, one) => sum + one.harm, 0),
      }
    })
    const middle = median(loads.map(({ harm }) => harm))
    if (!(middle > 0) || loads.filter(({ harm }) => harm > 0).length < 3) return []
    return loads
      .filter(({ harm }) => harm > 2 * middle)
      .map(
        ({ owner, touchpoints: owned, comments, complaints, isAllInFile, harm, hurts, n, k }) => {
          // Complaints that are not reckoned to a year are said once.
          const isOnce = n === 0 && complaints > 0 && isAllInFile
          const counted = [owned, comments, ...(isOnce ? [] : [Math.floor(harm)])]
          const figures = [...counted, loads.length, Math.floor(middle)]
          const [value, low, high] = wilson(k, n) ?? []
          const shares = n === 0 ? [] : [share(value), plain(n), ...range(low, high)]
          const severity = hurts && owner.kind === 'person' ? 'warning' : 'info'
          const said = [...figures.map(plain), ...shares]
          return expected('overloaded-owner', severity, [owner.id], said, [owner.name])
        },
      )
  },

  'department-owns-nothing': ({ journey }) => {
    const { all, touchpoints, departmentOf, departmentAt } = journey
    const owning = new Set(touchpoints.flatMap(({ id }) => departmentAt(id)?.id ?? []))
    if (owning.size === 0) return []
    return all('department').flatMap(({ id, name, external }) => {
      const people = all('person').filter(
        ({ departmentId, active }) => departmentId === id && active !== false,
      ).length
      if (owning.has(id) || (external === true && people === 0)) return []
      const named = touchpoints.filter((one) =>
        ['responsibleIds', 'consultedIds', 'informedIds', 'backupIds'].some((role) =>
          (one[role] ?? []).some((ownerId) => departmentOf(ownerId)?.id === id),
        ),
      ).length
      const figures = [...(people > 1 ? [plain(people)] : []), plain(owning.size)]
      const all4 = [...figures, ...unlessZero(named)]
      return expected('department-owns-nothing', 'info', [id], all4, [name])
    })
  },

  'journey-unowned': ({ journey, pains }) => {
    const { root, stateOf, touchpoints } = journey
    const isThere = [root.ownerId, root.sponsorId].map((id) => stateOf(id) === 'there')
    if (touchpoints.length === 0 || isThere.every(Boolean)) return []
    const critical = [...pains.values()].filter(({ severity }) => severity === 'critical').length
    const severity = critical > 0 ? 'warning' : 'info'
    return [expected('journey-unowned', severity, [root.id], unlessZero(critical), [root.name])]
  },
}

export function unownedOnes({ touchpoints, ownerOf }) {
  return touchpoints.filter((touchpoint) => ownerOf(touchpoint) === undefined)
}
