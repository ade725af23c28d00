import { byText } from './byText.mjs'
import { expected, hundredths, plain, share, unlessZero } from './expected.mjs'
import { hurtsUnanswered } from './pains.mjs'

const sum = (values) => values.reduce((total, value) => total + value, 0)
const sign = ({ direction }) => (direction === 'down' ? -1 : 1)

/** The readings of a KPI that count, the oldest first: none after today; of one day the one with most answers, then the last by id. */
export function readingsOf({ all, today }, kpiId) {
  const byDay = new Map()
  for (const one of all('reading').toSorted((a, b) => byText(a.id, b.id))) {
    if (one.kpiId !== kpiId || one.date > today) continue
    if ((byDay.get(one.date)?.n ?? 0) <= (one.n ?? 0)) byDay.set(one.date, one)
  }
  return [...byDay.values()].sort((a, b) => byText(a.date, b.date))
}

const latestOf = (journey, { id }) => readingsOf(journey, id).at(-1)
const childrenOf = ({ all }, { id }) =>
  all('kpi').filter((kpi) => kpi.parentId === id && kpi.id !== id)
const measured = ({ touchpoints }, kpiId) =>
  touchpoints.filter(({ kpiIds = [] }) => kpiIds.includes(kpiId))

/** How far a value is past the target (0 or more) or short of it. */
const gapOf = (kpi, value) => sign(kpi) * (value - kpi.target)

/** The part of the way from baseline to target that a touchpoint's worst KPI misses, at most 1. */
export function kpiMiss(journey, { kpiIds = [] }) {
  const misses = kpiIds.flatMap((id) => {
    const kpi = journey.one('kpi', id)
    const latest = kpi && latestOf(journey, kpi)
    if (!latest || kpi.target === undefined || gapOf(kpi, latest.value) >= 0) return []
    const gap = -gapOf(kpi, latest.value)
    const whole = kpi.baseline === undefined ? 0 : -gapOf(kpi, kpi.baseline)
    const part = gap / (whole > 0 ? whole : Math.abs(kpi.target))
    return [{ part: Math.min(1, part), name: kpi.name }]
  })
  return misses.sort((a, b) => b.part - a.part)[0] ?? { part: 0, name: '' }
}

/** Who pulls a weighted mean down: weight × shortfall of each child from its own target. */
function pullsOf(journey, kpi, value) {
  const children = childrenOf(journey, kpi)
  if (kpi.rollUp !== 'weighted-mean' || gapOf(kpi, value) >= 0 || isMixed(children)) return []
  return children
    .flatMap((child) => {
      const latest = latestOf(journey, child)
      if (!latest || child.target === undefined) return []
      const short = -gapOf(child, latest.value)
      const { name, id, weight = 0 } = child
      return short * weight > 0 ? [{ name, id, pull: short * weight, short, weight }] : []
    })
    .sort((a, b) => b.pull - a.pull || (a.id < b.id ? -1 : 1))
}

/** The weighted mean of the children's latest readings, where their weights sum to 1 and all can be put together. */
function meanBelow(journey, kpi) {
  const children = childrenOf(journey, kpi)
  if (kpi.rollUp !== 'weighted-mean' || children.length === 0 || isMixed(children)) return undefined
  const parts = children.map((child) => [child.weight, latestOf(journey, child)?.value])
  if (parts.flat().includes(undefined) || parts.some(([weight]) => weight < 0)) return undefined
  const total = sum(parts.map(([weight]) => weight))
  if (Math.abs(total - 1) > 0.001 + 1e-9) return undefined
  return sum(parts.map(([weight, value]) => weight * value)) / total
}

/** Whether definitions differ in what each says; a direction left empty is "up". */
function isMixed(kpis) {
  const fields = ['unit', 'method', 'scaleMin', 'scaleMax', 'positiveFrom']
  const differs = (field) => new Set(kpis.flatMap((kpi) => kpi[field] ?? [])).size > 1
  return fields.some(differs) || new Set(kpis.map(sign)).size > 1
}

/** Rules about KPIs. */
export const kpiRules = {
  'no-kpi': ({ journey, pains, spoken }) =>
    journey.touchpoints
      .filter(({ kpiIds = [] }) => !kpiIds.some((id) => journey.one('kpi', id)))
      .map(({ id, name }) => {
        const figures = unlessZero(spoken.get(id)?.comments ?? 0)
        return expected('no-kpi', pains.has(id) ? 'warning' : 'info', [id], figures, [name])
      }),

  'kpi-incomplete': ({ journey, pains }) =>
    journey.all('kpi').flatMap((kpi) => {
      const isOwned = journey.stateOf(kpi.ownerId) === 'there'
      const isRead =
        latestOf(journey, kpi) !== undefined ||
        (kpi.rollUp !== undefined && childrenOf(journey, kpi).length > 0)
      if (isOwned && kpi.target !== undefined && isRead) return []
      const touchpoints = measured(journey, kpi.id)
      const severity = touchpoints.some(({ id }) => pains.has(id)) ? 'warning' : 'info'
      const missing = [
        ...(isOwned ? [] : ['no owner']),
        ...(kpi.target === undefined ? ['no target'] : []),
        ...(isRead ? [] : ['no readings']),
      ]
      const figures = unlessZero(touchpoints.length)
      return expected('kpi-incomplete', severity, [kpi.id], figures, [kpi.name, ...missing])
    }),

  'kpi-off-target': ({ journey, pains }) =>
    journey.all('kpi').flatMap((kpi) => {
      const latest = latestOf(journey, kpi)
      // Every KPI of these journeys that is rolled up is read itself too.
      if (!latest || kpi.target === undefined || gapOf(kpi, latest.value) >= 0) return []
      const pulls = pullsOf(journey, kpi, latest.value)
      const concerned = [kpi, ...pulls].flatMap(({ id }) => measured(journey, id))
      const isCritical =
        kpi.level === 'company' &&
        !(latest.n > 0 && latest.n < 30) &&
        hurtsUnanswered(
          journey,
          pains,
          concerned.map(({ id }) => id),
        )
      const unit = kpi.unit === '%' ? '%' : ''
      const rolled = meanBelow(journey, kpi)
      const figures = [
        latest.date,
        `${hundredths(latest.value)}${unit}`,
        ...unlessZero(latest.n ?? 0),
        `${hundredths(kpi.target)}${unit}`,
        hundredths(-gapOf(kpi, latest.value)),
        ...(rolled === undefined || hundredths(rolled) === hundredths(latest.value)
          ? []
          : [`${hundredths(rolled)}${unit}`]),
        ...pulls.slice(0, 2).flatMap((one) => [hundredths(one.short), share(one.weight)]),
        ...unlessZero(Math.max(0, pulls.length - 2)),
      ]
      const names = [kpi.name, ...pulls.slice(0, 2).map(({ name }) => name)]
      const severity = isCritical ? 'critical' : 'warning'
      return expected('kpi-off-target', severity, [kpi.id], figures, names)
    }),

  'kpi-outside-tree': ({ journey }) => {
    const kpis = journey.all('kpi')
    const parentOf = ({ parentId }) => journey.one('kpi', parentId)
    const isCompany = ({ level }) => level === 'company'
    const below = (kpi) =>
      childrenOf(journey, kpi)
        .filter((child) => !isCompany(child))
        .reduce((total, child) => total + 1 + below(child), 0)
    const tops = kpis.filter((kpi) => !parentOf(kpi))
    const outside = kpis.some(isCompany) ? tops.filter((kpi) => !isCompany(kpi)) : []
    return outside.map((kpi) => {
      const paid = journey
        .all('incentive')
        .filter(
          ({ kpiId, personId, departmentId }) =>
            kpiId === kpi.id && journey.stateOf(personId ?? departmentId) === 'there',
        ).length
      const touchpoints = measured(journey, kpi.id).length
      const figures = [below(kpi), touchpoints, paid].flatMap(unlessZero)
      return expected('kpi-outside-tree', 'info', [kpi.id], figures, [kpi.name])
    })
  },

  'kpi-weights': ({ journey }) =>
    journey.all('kpi').flatMap((kpi) => {
      const children = childrenOf(journey, kpi)
      if (kpi.rollUp !== 'weighted-mean' || children.length === 0) return []
      const total = sum(children.map(({ weight = 0 }) => weight))
      const missing = children.filter(({ weight }) => weight === undefined).length
      const negative = children.filter(({ weight = 0 }) => weight < 0).length
      if (missing + negative === 0 && Math.abs(total - 1) <= 0.001 + 1e-9) return []
      const without = children.filter(({ weight }) => weight === undefined)
      const isFull = missing > 0 && negative === 0 && Math.abs(total - 1) <= 0.001 + 1e-9
      const named = isFull ? without : children
      const counts = isFull
        ? [...(missing === 1 ? [] : [plain(missing)]), ...unlessZero(Math.max(0, missing - 5)), '1']
        : undefined
      const figures = counts ?? [
        plain(children.length),
        plain(total),
        '1',
        ...unlessZero(missing),
        ...(negative === 0 ? [] : [plain(negative), '0']),
        ...unlessZero(Math.max(0, children.length - 5)),
      ]
      const severity = kpi.level === 'company' ? 'warning' : 'info'
      const names = [kpi.name, ...named.slice(0, 5).map(({ name }) => name)]
      return expected('kpi-weights', severity, [kpi.id], figures, names)
    }),

  'kpi-cycle': ({ journey }) => {
    const found = new Map()
    for (const kpi of journey.all('kpi')) {
      const circle = [kpi.id]
      let at = kpi.parentId
      while (at !== undefined && !circle.includes(at)) {
        circle.push(at)
        at = journey.one('kpi', at)?.parentId
      }
      if (at === kpi.id) found.set(circle.toSorted(byText).join(), circle.toSorted(byText))
    }
    return [...found.values()].map((ids) =>
      expected('kpi-cycle', 'warning', ids.slice(0, 10), unlessZero(Math.max(0, ids.length - 5))),
    )
  },

  'kpi-definitions': ({ journey }) =>
    journey.all('kpi').flatMap((kpi) => {
      const children = childrenOf(journey, kpi)
      if (kpi.rollUp === undefined || !isMixed(children)) return []
      const severity = kpi.level === 'company' ? 'warning' : 'info'
      return expected('kpi-definitions', severity, [kpi.id], [], [kpi.name])
    }),
}
