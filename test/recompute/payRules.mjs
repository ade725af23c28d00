import { byText } from './byText.mjs'
import { expected, hundredths, plain, range, share, unlessZero } from './expected.mjs'
import { readingsOf } from './kpiRules.mjs'
import { hurtsUnanswered } from './pains.mjs'
import { conflictsOf, plansOf } from './payConflicts.mjs'
import { wilson } from './statistics.mjs'

const sum = (values) => values.reduce((total, value) => total + value, 0)
const more = (list) => unlessZero(Math.max(0, list.length - 5))

/** What customers say at several touchpoints together. */
function saidAt(spoken, ids) {
  const heard = ids.flatMap((id) => spoken.get(id) ?? [])
  const [n, k, complaints] = ['n', 'k', 'complaints'].map((of) => sum(heard.map((one) => one[of])))
  const [value, low, high] = wilson(k, n) ?? []
  const places = heard.filter((one) => one.n > 0 || one.complaints > 0).length
  return [
    ...(n === 0 ? [] : [plain(n), share(value), ...range(low, high)]),
    ...unlessZero(complaints),
    ...(places > 1 ? [plain(places)] : []),
  ]
}

const isAnswered = ({ level, method, question = '' }) =>
  level === 'company' && method !== undefined && (method !== 'custom' || question.trim() !== '')

function leadsToCustomers(journey, kpiId) {
  for (let kpi = journey.one('kpi', kpiId), step = 0; kpi && step < 100; step += 1) {
    if (isAnswered(kpi)) return true
    kpi = journey.one('kpi', kpi.parentId)
  }
  return false
}

/** Rules about pay, and about promises. */
export const payRules = {
  'pay-conflict': ({ journey, pains }) => conflictsOf(journey, pains, 'pay-conflict', 1),
  'pay-conflict-handoff': ({ journey, pains }) =>
    conflictsOf(journey, pains, 'pay-conflict-handoff', 2),

  'paid-against-customer': ({ journey, pains, spoken }) => {
    const { all, one, stateOf, records, touchpoints, ownerOf } = journey
    return all('incentive').flatMap((incentive) => {
      const payeeId = incentive.personId ?? incentive.departmentId
      if (incentive.customerEffect !== 'hurts' || stateOf(payeeId) !== 'there') return []
      const hasOwn = ({ id }) => all('incentive').some(({ personId }) => personId === id)
      const colleagues = all('person').filter(
        (person) => person.departmentId === payeeId && person.active !== false && !hasOwn(person),
      )
      const paid = [payeeId, ...colleagues.map(({ id }) => id)]
      const owned = touchpoints.filter((touchpoint) => paid.includes(ownerOf(touchpoint)?.id))
      const ids = owned.map(({ id }) => id)
      const worse = hurtsUnanswered(journey, pains, ids) ? 'critical' : 'warning'
      const kpi = one('kpi', incentive.kpiId)
      const figures = [
        ...(incentive.weight === undefined ? [] : [share(incentive.weight)]),
        ...(owned.length > 1 ? [plain(owned.length)] : []),
        ...more(owned),
        ...saidAt(spoken, ids),
      ]
      return expected(
        'paid-against-customer',
        owned.length === 0 ? 'info' : worse,
        [incentive.id, payeeId, ...(kpi ? [kpi.id] : [])],
        figures,
        [records[payeeId].name, kpi?.name ?? ''],
      )
    })
  },

  'pay-without-customer': ({ journey }) => {
    const { all, touchpoints, ownerOf, records } = journey
    const answered = all('kpi').filter(isAnswered)
    const plans = plansOf(journey)
    const payees = new Map([...plans.values()].map((plan) => [plan.payee.id, plan]))
    if (answered.length === 0) return []
    return [...payees.values()].flatMap(({ payee, paid }) => {
      if (paid.some(({ kpiId }) => leadsToCustomers(journey, kpiId))) return []
      const owned = touchpoints.filter((one) => plans.get(ownerOf(one)?.id)?.payee === payee)
      const kpis = [...new Set(paid.map(({ kpiId }) => kpiId))]
      const figures = [
        ...more(kpis),
        ...unlessZero(answered.length - 1),
        ...unlessZero(owned.length),
      ]
      const names = [payee.name, answered[0].name, ...kpis.map((id) => records[id].name)]
      const severity = owned.length > 0 ? 'warning' : 'info'
      return expected('pay-without-customer', severity, [payee.id], figures, names)
    })
  },

  'paid-for-winning': ({ journey }) => {
    const plans = plansOf(journey)
    const owners = journey.touchpoints.flatMap((one) => journey.ownerOf(one)?.id ?? [])
    const met = new Map(owners.flatMap((id) => plans.get(id) ?? []).map((p) => [p.payee.id, p]))
    const of = (aim) =>
      sum(
        [...met.values()].flatMap(({ paid }) =>
          paid.filter(({ aims }) => aims === aim).map(({ weight }) => weight),
        ),
      )
    const [win, keep] = [of('win'), of('keep')]
    if (win <= 1e-9 || win <= 2 * keep + 1e-9) return []
    const paying = [...met.values()].filter(({ paid }) => paid.some(({ aims }) => aims === 'win'))
    const figures = [
      plain(met.size),
      share(win / met.size),
      ...(keep > 0 ? [share(keep / met.size), plain(Math.round((win / keep) * 10) / 10)] : []),
      ...more(paying),
    ]
    const names = paying.map(({ payee }) => payee.name)
    return [expected('paid-for-winning', 'warning', [journey.root.id], figures, names)]
  },

  'promise-unkept': ({ journey }) =>
    journey
      .all('promise')
      .filter(({ id }) => keepersOf(journey, id).length === 0)
      .map(({ id, text }) =>
        expected('promise-unkept', 'info', [id], [plain(journey.touchpoints.length)], [text]),
      ),

  'promise-broken': ({ journey, pains, spoken }) =>
    journey.all('promise').flatMap(({ id, text }) => {
      const keepers = keepersOf(journey, id)
      const hurting = keepers.filter((one) => pains.has(one.id))
      const [missed] = [...new Set(keepers.flatMap(({ kpiIds = [] }) => kpiIds))]
        .sort(byText)
        .flatMap((kpiId) => missedAnswer(journey, kpiId))
      if (hurting.length === 0 && !missed) return []
      const said = [
        ...(keepers.length > 1 ? [keepers.length, hurting.length].map(plain) : []),
        ...more(hurting),
        ...saidAt(
          spoken,
          keepers.map((one) => one.id),
        ),
      ]
      const figures = [...(hurting.length === 0 ? [] : said), ...(missed ?? [])]
      const ids = hurting.map((one) => one.id)
      const severity = hurtsUnanswered(journey, pains, ids) ? 'critical' : 'warning'
      const names = [text, ...hurting.map(({ name }) => name)]
      return expected('promise-broken', severity, [id], figures, names)
    }),
}

function keepersOf({ touchpoints }, promiseId) {
  return touchpoints.filter(({ promiseIds = [] }) => promiseIds.includes(promiseId))
}

/** The figures of a KPI that asks customers about the promise and misses its target. */
function missedAnswer(journey, kpiId) {
  const kpi = journey.one('kpi', kpiId)
  const latest = readingsOf(journey, kpiId).at(-1)
  if (kpi?.method !== 'brand-alignment' || !latest || kpi.target === undefined) return []
  const gap = kpi.direction === 'down' ? kpi.target - latest.value : latest.value - kpi.target
  if (gap >= 0) return []
  const unit = kpi.unit === '%' ? '%' : ''
  const answers = unlessZero(latest.n ?? 0)
  return [
    [
      `${hundredths(latest.value)}${unit}`,
      latest.date,
      ...answers,
      `${hundredths(kpi.target)}${unit}`,
    ],
  ]
}
