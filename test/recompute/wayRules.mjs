import { byText } from './byText.mjs'
import { expected, plain, share, unlessZero } from './expected.mjs'
import { expectedHandoffs, likeliestWay, mostHandoffs, reachedFrom, walksBack } from './ways.mjs'
import { kpiMiss } from './kpiRules.mjs'

const more = (list) => unlessZero(Math.max(0, list.length - 5))

/** Rules about the ways through the journey. */
export const wayRules = {
  'empty-step': ({ journey }) =>
    journey.steps
      .filter(({ id }) => !journey.touchpoints.some(({ stepId }) => stepId === id))
      .map(({ id, name, stageId }) =>
        expected('empty-step', 'info', [id], [], [name, journey.records[stageId].name]),
      ),

  'not-reachable': ({ journey }) => {
    const { ways, starts, stepIds, nameOf, touchpoints, stepOf } = journey
    const reached = reachedFrom(starts, ways)
    return touchpoints.flatMap(({ id, name }) => {
      if (reached.has(id)) return []
      const before = stepIds.slice(0, stepOf.get(id)).toReversed()
      const near = before.map((ids) => ids.find((one) => reached.has(one))).find(Boolean)
      return expected('not-reachable', 'warning', [id], [], [name, nameOf(near)])
    })
  },

  'dead-end': ({ journey }) => {
    const { ways, starts, ends, touchpoints } = journey
    const ids = touchpoints.map(({ id }) => id)
    const ahead = new Map(ids.map((id) => [id, reachedFrom([id], ways)]))
    const dead = ids.filter((id) => !ends.some((end) => ahead.get(id).has(end)))
    const reached = reachedFrom(starts, ways)
    // Where such ways stop: what is ahead of it leads back to it.
    const last = dead.filter(
      (id) => reached.has(id) && [...ahead.get(id)].every((one) => ahead.get(one).has(id)),
    )
    const pieces = new Map(last.map((id) => [[...ahead.get(id)].sort(byText).join(), id]))
    return [...pieces.values()].map((id) => {
      const piece = ids.filter((one) => ahead.get(id).has(one))
      const into = ways.filter(({ from, to }) => piece.includes(to) && !piece.includes(from))
      const from = unlessZero(new Set(into.map((way) => way.from)).size)
      const figures = piece.length === 1 ? from : [...from, plain(piece.length), ...more(piece)]
      return expected('dead-end', 'warning', piece.slice(0, 10), figures)
    })
  },

  handoff: ({ journey }) => {
    const { ways, isHandoff, departmentAt, nameOf } = journey
    const seen = new Map()
    for (const way of ways.filter(isHandoff)) {
      const found = expected(
        'handoff',
        'info',
        [way.from, way.to],
        way.share === undefined ? [] : [share(way.weight)],
        [way.from, way.to].flatMap((id) => [nameOf(id), departmentAt(id).name]),
      )
      if (!seen.has(found.id)) seen.set(found.id, found)
    }
    return [...seen.values()]
  },

  'many-handoffs': ({ journey }) => {
    const { root, isHandoff, departmentAt } = journey
    const way = likeliestWay(journey)
    const steps = (way?.ids ?? []).slice(1).map((to, at) => ({ from: way.ids[at], to }))
    const handoffs = steps.filter(isHandoff)
    if (handoffs.length <= 4) return []
    const met = handoffs
      .flatMap(({ from, to }) => [departmentAt(from), departmentAt(to)])
      .filter((one, at, list) => one.id !== list[at - 1]?.id)
    const figures = [
      plain(handoffs.length),
      way.chance < 0.005 ? '1%' : share(way.chance),
      plain(Math.round(expectedHandoffs(journey) * 10) / 10),
      plain(mostHandoffs(journey)),
      ...more(met),
    ]
    const names = met.slice(0, 5).map(({ name }) => name)
    return [expected('many-handoffs', 'warning', [root.id], figures, names)]
  },

  'everyone-passes': ({ journey, ...context }) => everyonePasses(journey, context),

  'repeat-contact': ({ journey, spoken, pains }) => {
    const { ways, touchpoints, stepOf, nameOf } = journey
    const ids = touchpoints.map(({ id }) => id)
    const ahead = new Map(ids.map((id) => [id, after(id, ways)]))
    const loops = new Map()
    for (const id of ids.filter((one) => ahead.get(one).has(one))) {
      const loop = ids.filter((one) => ahead.get(id).has(one) && ahead.get(one).has(id))
      loops.set(loop.join(), loop)
    }
    return [...loops.values()].flatMap((loop) => {
      // In these journeys every channel but these two brings customer and company together.
      const isContact = (id) => !['Web', 'App'].includes(journey.records[id].channel)
      const back = ways
        .filter(({ from, to }) => loop.includes(from) && loop.includes(to))
        .filter(({ from, to }) => stepOf.get(to) <= stepOf.get(from))
        .sort((a, b) => b.weight - a.weight)
      if (!loop.some(isContact)) return []
      const isOften = back.some((way) => way.share !== undefined && way.weight >= 0.1)
      const hurts = loop.some((id) => pains.has(id))
      const comments = loop.reduce((sum, id) => sum + (spoken.get(id)?.comments ?? 0), 0)
      const figures = [
        ...(back[0].share === undefined ? [] : [share(back[0].weight)]),
        ...unlessZero(back.length - 1),
        plain(loop.length),
        ...more(loop),
        ...unlessZero(comments),
      ]
      const severity = isOften || hurts ? 'warning' : 'info'
      return expected('repeat-contact', severity, loop.slice(0, 10), figures, [
        nameOf(back[0].from),
        nameOf(back[0].to),
        nameOf(loop.find(isContact)),
      ])
    })
  },

  upstream: ({ journey, spoken, pains }) => {
    const { touchpoints, nameOf } = journey
    const harmAt = (id) => spoken.get(id)?.harm ?? 0
    const most = Math.max(...touchpoints.map(({ id }) => harmAt(id)))
    const weightOf = (touchpoint) => {
      const { n = 0, complaints = 0 } = spoken.get(touchpoint.id) ?? {}
      const harm = n + complaints >= 30 ? harmAt(touchpoint.id) / most : 0
      const miss = kpiMiss(journey, touchpoint)
      return miss.part > harm
        ? { weight: miss.part, figures: [share(miss.part)], name: miss.name }
        : { weight: harm, figures: [plain(Math.floor(harmAt(touchpoint.id)))], name: '' }
    }
    const worst = [...pains.keys()].sort((a, b) => harmAt(b) - harmAt(a) || (a < b ? -1 : 1))
    return worst.slice(0, 10).flatMap((id) => {
      const rank = walksBack(journey, id)
      const before = touchpoints
        .filter((one) => one.id !== id && rank.get(one.id) >= 0.05)
        .map((one) => ({ ...weightOf(one), id: one.id, closeness: rank.get(one.id) }))
        .map((one) => ({ ...one, score: one.weight * one.closeness }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, 2)
      if (before.length === 0) return []
      const figures = before.flatMap((one) => one.figures)
      const names = before.flatMap((one) => [nameOf(one.id), one.name])
      return expected('upstream', 'info', [id], figures, [nameOf(id), ...names])
    })
  },

  'no-renewal': ({ journey }) => {
    const stages = journey.all('stage')
    const names = [...stages, ...journey.steps].map(({ name }) => name)
    const begins = names.some((name) => /\b(buy|use|pay|order|sign up|subscribe)\b/i.test(name))
    const goesOn = names.some((name) =>
      /\b(renew|leave|cancel|switch|stay|come back|again|afterwards|return)/i.test(name),
    )
    if (stages.length < 3 || !begins || goesOn || journey.root.parentStepId) return []
    return [expected('no-renewal', 'info', [journey.root.id], [], [stages.at(-1).name])]
  },
}

/** What can be reached by at least one way. */
function after(id, ways) {
  const next = ways.filter(({ from }) => from === id).map(({ to }) => to)
  return reachedFrom(next, ways)
}

function everyonePasses(journey) {
  const { ways, starts, ends, touchpoints, ownerOf, one, stateOf } = journey
  const ids = touchpoints.map(({ id }) => id)
  const ownerAt = (id) => ownerOf(journey.records[id])
  const care = {
    owner: (id) => ownerAt(id) !== undefined,
    kpi: (id) => (journey.records[id].kpiIds ?? []).some((kpi) => one('kpi', kpi)),
    backup: (id) =>
      (journey.records[id].backupIds ?? []).some(
        (backup) => backup !== ownerAt(id)?.id && stateOf(backup) === 'there',
      ),
  }
  const asked = Object.entries(care).filter(([, has]) => ids.some(has))
  // Take it away and ask whether the end can still be reached.
  const endsWithout = (gone) => {
    const rest = ways.filter(({ from, to }) => from !== gone && to !== gone)
    const reached = reachedFrom(
      starts.filter((id) => id !== gone),
      rest,
    )
    return ends.some((id) => id !== gone && reached.has(id))
  }
  const passed = endsWithout() ? ids.filter((id) => !endsWithout(id)) : []
  if (passed.length === ids.length) return []
  const piecesWithout = (gone) => {
    const both = ways.flatMap(({ from, to }) => [
      { from, to },
      { from: to, to: from },
    ])
    const rest = both.filter(({ from, to }) => from !== gone && to !== gone)
    const left = new Set(ids.filter((id) => id !== gone))
    let pieces = 0
    for (const id of left) {
      pieces += 1
      for (const found of reachedFrom([id], rest)) left.delete(found)
    }
    return pieces
  }
  const isAlone = (id) => ways.every(({ from, to }) => from !== id && to !== id)
  const cuts = ids.filter((id) => !isAlone(id) && piecesWithout(id) > piecesWithout())
  return touchpoints.flatMap(({ id, name, visits = 0 }) => {
    const isPassed = passed.includes(id)
    const missing = asked.filter(([, has]) => !has(id)).map(([what]) => what)
    const into = ways.filter(({ from, to }) => to === id && from !== id).length
    const out = ways.filter(({ from, to }) => from === id && to !== id).length
    if ((!isPassed && !cuts.includes(id)) || missing.length === 0) return []
    if (into < 2 && out < 2) return []
    const severity = isPassed && missing.includes('owner') ? 'warning' : 'info'
    const words = missing.map((what) => `no ${what === 'kpi' ? 'KPI' : what}`)
    const figures = [into, out, visits].flatMap(unlessZero)
    return expected('everyone-passes', severity, [id], figures, [name, ...words])
  })
}
