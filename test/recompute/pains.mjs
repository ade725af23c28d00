import { benjaminiHochberg, holm } from './statistics.mjs'

/** Where it hurts, as docs/rules/pain-point.md says: by share against elsewhere, or by the count of complaints. */
export function painsOf({ touchpoints }, spoken) {
  const heard = touchpoints.flatMap(({ id }) => (spoken.has(id) ? [{ id, ...spoken.get(id) }] : []))
  return new Map([...byCount(heard), ...byShare(heard)])
}

function byCount(heard) {
  const counted = heard.filter(({ complaints }) => complaints > 0)
  const mean = counted.reduce((sum, { complaints }) => sum + complaints, 0) / counted.length
  return counted
    .filter(({ complaints }) => complaints >= Math.max(30, mean))
    .map((one) => {
      const rank = 1 + counted.filter(({ complaints }) => complaints > one.complaints).length
      const rest = { rank, among: counted.length, mean: Math.round(mean), severity: 'warning' }
      return [one.id, { basis: 'count', ...one, ...rest }]
    })
}

function byShare(heard) {
  const tested = heard.filter(({ n }) => n > 0)
  const ps = tested.map(({ test }) => test.p)
  const [mild, strict] = [benjaminiHochberg(ps), holm(ps)]
  return tested.flatMap((one, at) => {
    if (mild[at] > 0.05 || one.test.excess <= 0) return []
    const isSure = one.n >= 30 && one.share[1] >= 0.5 && strict[at] <= 0.05
    return [[one.id, { basis: 'share', ...one, severity: isSure ? 'critical' : 'warning' }]]
  })
}

/** Whether it surely hurts at one of these touchpoints and no action for a pain point there is open or in progress. */
export function hurtsUnanswered({ all }, pains, ids) {
  return ids.some((id) => {
    if (pains.get(id)?.severity !== 'critical') return false
    const pointed = all('painPoint').filter(({ touchpointId }) => touchpointId === id)
    const ideas = all('opportunity').filter(({ painPointIds = [] }) =>
      pointed.some((pain) => painPointIds.includes(pain.id)),
    )
    return !all('action').some(
      ({ opportunityId, status = 'open' }) =>
        ideas.some((idea) => idea.id === opportunityId) &&
        (status === 'open' || status === 'in-progress'),
    )
  })
}
