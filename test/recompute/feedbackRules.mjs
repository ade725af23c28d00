import { expected, hundredths, plain, range, share, unlessZero } from './expected.mjs'
import { unownedOnes } from './ownershipRules.mjs'
import { benjaminiHochberg, compare, meanOf, rises, wilson } from './statistics.mjs'
import { isoDay } from './readFeedback.mjs'

/** Rules about what customers say, and what is done about it. */
export const feedbackRules = {
  'pain-point': ({ journey, pains }) =>
    journey.touchpoints.flatMap(({ id, name }) => {
      const pain = pains.get(id)
      const isKnown = journey
        .all('painPoint')
        .some((one) => one.touchpointId === id && one.origin === 'feedback')
      if (!pain || isKnown) return []
      const figures = pain.basis === 'count' ? countFigures(pain) : shareFigures(pain)
      return expected('pain-point', pain.severity, [id], figures, [name])
    }),

  'pain-point-unowned': ({ journey, pains }) =>
    unownedOnes(journey).flatMap(({ id, name }) => {
      const pain = pains.get(id)
      const accepted = journey
        .all('painPoint')
        .find(({ touchpointId, status }) => touchpointId === id && status === 'accepted')
      if (!pain && !accepted) return []
      const subjects = [id]
      if (!pain)
        return expected('pain-point-unowned', 'critical', subjects, [], [name, accepted.title])
      const figures = pain.basis === 'count' ? countFigures(pain) : shareFigures(pain).slice(0, 4)
      return expected('pain-point-unowned', 'critical', subjects, figures, [name])
    }),

  'pain-without-action': ({ journey, pains, spoken }) => {
    const { all, one, steps } = journey
    return all('painPoint').flatMap((pain) => {
      const touchpoint = one('touchpoint', pain.touchpointId)
      const stepId = pain.stepId ?? touchpoint?.stepId
      if (pain.status !== 'accepted' || !steps.some(({ id }) => id === stepId)) return []
      const ideas = all('opportunity').filter(({ painPointIds = [] }) =>
        painPointIds.includes(pain.id),
      )
      const actions = all('action').filter(({ opportunityId }) =>
        ideas.some(({ id }) => id === opportunityId),
      )
      if (actions.some(({ status }) => status !== 'dropped')) return []
      const harm = Math.floor(spoken.get(touchpoint?.id)?.harm ?? 0)
      const severity = pains.get(touchpoint?.id)?.severity ?? 'warning'
      const subjects = touchpoint ? [pain.id, touchpoint.id] : [pain.id]
      const names = [pain.title, touchpoint?.name ?? '', ideas[0]?.title ?? '']
      return expected('pain-without-action', severity, subjects, unlessZero(harm), names)
    })
  },

  'action-late': ({ journey, today }) => {
    const { all, one, stateOf, records } = journey
    return all('action').flatMap(({ id, title, due, status, ownerId, opportunityId }) => {
      if (status === 'done' || status === 'dropped') return []
      const isLate = due !== undefined && due < today
      if (!isLate && stateOf(ownerId) === 'there') return []
      const subjects = one('opportunity', opportunityId) ? [id, opportunityId] : [id]
      const names = [title, records[ownerId]?.name ?? '']
      return expected('action-late', 'warning', subjects, isLate ? [due] : [], names)
    })
  },

  'one-sided-actions': ({ journey }) => {
    const types = journey.all('opportunity').flatMap(({ type }) => type ?? [])
    const counts = ['people', 'process', 'policy', 'technology', 'handoff'].map(
      (kind) => types.filter((type) => type === kind).length,
    )
    if (types.length < 3 || counts.every((count) => count > 0)) return []
    const figures = [types.length, ...counts].map(plain)
    return [expected('one-sided-actions', 'info', [journey.root.id], figures)]
  },

  'getting-worse': ({ journey, spoken }) => {
    const tested = journey.touchpoints.flatMap((touchpoint) => {
      const months = (spoken.get(touchpoint.id)?.byMonth ?? []).filter(({ n }) => n > 0)
      if (months.length < 6) return []
      return [{ touchpoint, months, ...rises(months.map(({ n, k }) => k / n)) }]
    })
    return significant(tested).map(({ touchpoint: { id, name }, months, tau, adjusted }) => {
      const ends = [months[0], months.at(-1)]
      const figures = ends.flatMap(({ n, k, month }) => [...ofThem(k, n), month])
      // Rounded up: a 0 would not be true.
      const atMost = plain(Math.ceil(adjusted * 1000) / 1000)
      const all = [plain(months.length), ...figures, plain(tau), atMost]
      return expected('getting-worse', 'warning', [id], all, [name])
    })
  },

  'period-end': ({ journey, spoken }) => {
    const period = journey.all('organisation')[0]?.payPeriodEnds
    const size = { month: 1, quarter: 3 }[period]
    if (size === undefined) return []
    const periodOf = (day) => Math.floor((Number(isoDay(day).slice(5, 7)) - 1) / size)
    const tested = journey.touchpoints.flatMap((touchpoint) => {
      const of = spoken.get(touchpoint.id)
      const dated = of && of.complaints === 0 ? of.dated : []
      const last = dated.filter(({ day }) => periodOf(day) !== periodOf(day + 14))
      const negative = (list) => list.filter(({ match }) => match.label === 'negative').length
      const [n, otherN] = [last.length, dated.length - last.length]
      if (n === 0 || otherN === 0) return []
      const k = negative(last)
      const otherK = negative(dated) - k
      const figures = ['14', ...ofThem(k, n), ...ofThem(otherK, otherN)]
      return [{ touchpoint, figures, ...compare([{ n, k, otherN, otherK }]) }]
    })
    return significant(tested)
      .filter(({ excess }) => excess > 0)
      .map(({ touchpoint: { id, name }, figures }) =>
        expected('period-end', 'warning', [id], figures, [name]),
      )
  },

  'team-disagrees': ({ journey, spoken }) =>
    journey.steps.flatMap(({ id, name }) => {
      const values = journey.all('feeling').filter(({ stepId }) => stepId === id)
      const here = journey.touchpoints.filter(({ stepId }) => stepId === id)
      if (here.some((one) => spoken.get(one.id)?.complaints > 0)) return []
      const moods = here
        .map((touchpoint) => spoken.get(touchpoint.id)?.moods ?? [])
        .filter(({ length }) => length > 0)
        .map(meanOf)
      if (values.length === 0 || moods.every(({ half }) => half === undefined)) return []
      const n = moods.reduce((sum, one) => sum + one.n, 0)
      const mean = moods.reduce((sum, one) => sum + one.n * one.mean, 0) / n
      // The spread of a single comment is not known: it may be off by the half of the scale.
      const half = Math.hypot(...moods.map((one) => one.n * (one.half ?? 1))) / n
      const [value, low, high] = [mean, mean - half, mean + half].map((at) =>
        Math.min(2, Math.max(-2, 2 * at)),
      )
      const ofAll = values.filter(({ personaId }) => personaId === undefined)
      const views = (ofAll.length > 0 ? [''] : [...new Set(values.map((one) => one.personaId))])
        .map((persona) =>
          ofAll.length > 0 ? ofAll : values.filter(({ personaId }) => personaId === persona),
        )
        .map((some) => some.reduce((sum, one) => sum + one.value, 0) / some.length)
        .sort((a, b) => a - b)
      const isRosier = views[0] > high + 0.5
      if (!isRosier && views.at(-1) >= low - 0.5) return []
      const team = isRosier ? views[0] : views.at(-1)
      const figures = ['−2', '2', hundredths(team), plain(n), ...[value, low, high].map(hundredths)]
      return expected('team-disagrees', team > high ? 'warning' : 'info', [id], figures, [name])
    }),

  /** Neither example comes with what employees say. */
  'employees-disagree': () => [],

  'expectation-unmet': ({ journey }) =>
    journey.steps.flatMap(({ id, name, expectation = '', expectationSource }) =>
      // Neither file of feedback holds scores, so what was asked can't be compared.
      expectationSource === 'asked' || expectation.trim() === ''
        ? []
        : expected('expectation-unmet', 'info', [id], [], [name, expectation.trim()]),
    ),

  'no-evidence': ({ journey, spoken }) => {
    const isSilent = ({ id }) => (spoken.get(id)?.n ?? 0) + (spoken.get(id)?.complaints ?? 0) === 0
    if (spoken.size === 0) return []
    return journey.touchpoints
      .filter(isSilent)
      .map(({ id, name }) =>
        expected('no-evidence', 'info', [id], unlessZero(spoken.get(id)?.comments ?? 0), [name]),
      )
  },

  'few-comments': ({ journey, spoken }) =>
    journey.touchpoints.flatMap(({ id, name }) => {
      const of = spoken.get(id)
      if (!of || of.n + of.complaints === 0 || of.n + of.complaints >= 30) return []
      const figures =
        of.n > 0
          ? [
              plain(of.k),
              plain(of.n),
              ...range(of.share[1], of.share[2]),
              ...unlessZero(of.complaints),
            ]
          : [plain(of.complaints)]
      return expected('few-comments', 'info', [id], [...figures, '30'], [name])
    }),

  'stale-evidence': ({ journey, spoken, today }) =>
    journey.touchpoints.flatMap(({ id, name }) => {
      const { last, comments } = spoken.get(id) ?? {}
      if (last === undefined || Date.parse(today) - Date.parse(last) <= 365 * 86_400_000) return []
      return expected('stale-evidence', 'info', [id], [plain(comments), last, '365'], [name])
    }),

  'few-speak': ({ journey, spoken }) =>
    journey.touchpoints.flatMap(({ id, name, visits: perMonth = 0 }) => {
      const { comments: all = 0, n = 0, complaints = 0, sources = [] } = spoken.get(id) ?? {}
      const known = sources.filter(({ aYear }) => aYear !== undefined)
      if (complaints >= n || known.every(({ isComplaints }) => isComplaints)) return []
      const [{ covered, n: ofFirst }] = known
      const isOne = known.length === 1
      const ofOne = sources.length === 1 ? all : ofFirst
      const comments = isOne ? ofOne : known.reduce((sum, { aYear }) => sum + aYear, 0)
      const visits = Math.round((perMonth * (isOne ? covered : 365) * 12) / 365)
      if (visits < 1000 || comments / visits >= 0.01) return []
      const figures = [
        plain(Math.round(comments)),
        ...(isOne ? [plain(covered)] : []),
        about(visits),
        about(visits / comments),
      ]
      return expected('few-speak', 'info', [id], figures, [name])
    }),
}

/** Two digits and noughts. */
const about = (value) =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: 2, maximumFractionDigits: 0 }).format(
    value,
  )

function significant(tested) {
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p))
  return tested
    .map((one, at) => ({ ...one, adjusted: adjusted[at] }))
    .filter((one) => one.adjusted <= 0.05)
}

/** "31% of 254 (26–37%)" as its figures. */
function ofThem(k, n) {
  const [value, low, high] = wilson(k, n)
  return [share(value), plain(n), ...range(low, high)]
}

function countFigures({ complaints, rank, among, mean }) {
  return [complaints, rank, among, mean].map(plain)
}

function shareFigures({ n, share: [value, low, high], test, strata, harm, complaints }) {
  const compared = strata === 1 ? [test.elsewhere] : [test.here, test.elsewhere]
  return [
    share(value),
    plain(n),
    ...range(low, high),
    ...compared.map(share),
    ...(harm < 1 ? [] : [...unlessZero(complaints), plain(Math.floor(harm))]),
  ]
}
