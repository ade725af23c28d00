import { byText } from './byText.mjs'
import { expected, hundredths, plain, share, unlessZero } from './expected.mjs'
import { readingsOf } from './kpiRules.mjs'
import { hurtsUnanswered } from './pains.mjs'
import { spearman } from './statistics.mjs'

const sum = (values) => values.reduce((total, value) => total + value, 0)

/** By whom is paid: the incentives that hold for everybody, a person's own or else their department's. */
export function plansOf({ all, one }) {
  const own = (id) => {
    const incentives = all('incentive').filter(
      ({ personId, departmentId }) => (personId ?? departmentId) === id,
    )
    if (incentives.length === 0) return undefined
    const given = sum(incentives.map(({ weight = 0 }) => weight))
    const open = incentives.filter(({ weight }) => weight === undefined).length
    const part = Math.max(0, 1 - given) / Math.max(1, open)
    return {
      payee: one('person', id) ?? one('department', id),
      paid: incentives.map((each) => ({ ...each, weight: each.weight ?? part })),
    }
  }
  const plans = new Map()
  for (const { id } of all('department')) if (own(id)) plans.set(id, own(id))
  for (const { id, departmentId, active } of all('person')) {
    const plan = active === false ? undefined : (own(id) ?? plans.get(departmentId))
    if (plan) plans.set(id, plan)
  }
  return plans
}

/** Where owners meet: at a touchpoint, and at the two ends of a way. */
function meetingsOf({ touchpoints, ways, ownerOf, stateOf, records }) {
  const meetings = touchpoints.flatMap((touchpoint) => {
    const responsible = (touchpoint.responsibleIds ?? []).filter((id) => stateOf(id) === 'there')
    const owners = new Set([ownerOf(touchpoint)?.id, ...responsible].filter(Boolean))
    return pairs([...owners]).map((owners2) => ({
      at: [touchpoint.id],
      owners: owners2,
      visits: touchpoint.visits,
    }))
  })
  for (const { from, to, weight } of ways) {
    const owners = [ownerOf(records[from])?.id, ownerOf(records[to])?.id]
    if (owners.includes(undefined) || owners[0] === owners[1]) continue
    const { visits } = records[from]
    meetings.push({ at: [from, to], owners, visits: visits && visits * weight })
  }
  return meetings
}

const pairs = (list) => list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b]))

/** What improving one KPI does to another: what was entered, else what the readings suggest. */
function hurtBetween(journey, from, to) {
  const kept = journey
    .all('influence')
    .filter(
      (one) => [one.fromKpiId, one.toKpiId].sort(byText).join() === [from, to].sort(byText).join(),
    )
  if (kept.length > 0) {
    const way = kept.find((one) => one.fromKpiId === from && one.effect === 'hurts')
    return way && { isEntered: way.origin !== 'suggested' }
  }
  const last = (id) => new Map(readingsOf(journey, id).map((r) => [r.date.slice(0, 7), r.value]))
  const [xs, ys] = [last(from), last(to)]
  const months = [...xs.keys()].filter((month) => ys.has(month))
  const found = spearman(
    months.map((month) => xs.get(month)),
    months.map((month) => ys.get(month)),
  )
  if (!found || (found.low <= 0 && found.high >= 0)) return undefined
  const signs = [from, to].map((id) => (journey.records[id].direction === 'down' ? -1 : 1))
  return found.rho * signs[0] * signs[1] < 0 ? { isEntered: false, ...found } : undefined
}

export function conflictsOf(journey, pains, rule, ends) {
  const plans = plansOf(journey)
  const found = new Map()
  const meetings = meetingsOf(journey).filter(({ at }) => at.length === ends)
  for (const { at, owners, visits } of meetings)
    for (const [a, b] of [owners, owners.toReversed()]) {
      const [one, other] = [plans.get(a), plans.get(b)]
      if (!one || !other || one.payee === other.payee) continue
      for (const x of one.paid)
        for (const y of other.paid) {
          const influence = x.kpiId === y.kpiId ? undefined : hurtBetween(journey, x.kpiId, y.kpiId)
          if (!influence) continue
          const subjects = [...at, x.id, y.id, x.kpiId, y.kpiId]
          const key = subjects.toSorted(byText).join()
          const strength = x.weight * y.weight * (visits ?? 1)
          const mine = { subjects, at, owners: [a, b], x, y, strength, visits, influence }
          const known = found.get(key) ?? { strength: -1, pairs: new Set() }
          known.pairs.add([a, b].sort(byText).join())
          // Each of a pair that hurts both ways is said once, by the smaller ids.
          const isSame = known.strength === strength && known.owners?.join() === [b, a].join()
          const isBetter = isSame ? a < b : strength > known.strength
          found.set(key, isBetter ? { ...mine, pairs: known.pairs } : known)
        }
    }
  return [...found.values()].map((one) => conflict(journey, pains, rule, one))
}

function conflict(journey, pains, rule, { subjects, at, owners, x, y, ...rest }) {
  const { visits, influence, pairs: met } = rest
  const severity = !influence.isEntered
    ? 'info'
    : hurtsUnanswered(journey, pains, at)
      ? 'critical'
      : 'warning'
  const correlation =
    influence.rho === undefined
      ? []
      : [influence.rho, influence.low, influence.high].map(hundredths).concat(plain(influence.n))
  const figures = [
    ...[x, y].map(({ weight }) => share(weight)),
    ...correlation,
    ...(visits === undefined ? [] : [plain(Math.round(visits))]),
    ...unlessZero(met.size - 1),
  ]
  const names = [...at, ...owners, x.kpiId, y.kpiId].map((id) => journey.records[id].name)
  return expected(rule, severity, subjects, figures, names)
}
