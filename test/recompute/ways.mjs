import { byText } from './byText.mjs'

/** All that ways lead to from these, themselves included. */
export function reachedFrom(ids, ways) {
  const reached = new Set(ids)
  for (const id of reached) for (const { from, to } of ways) if (from === id) reached.add(to)
  return reached
}

/** Every way without a circle from a start to the first end that it meets is tried; the likeliest is kept. */
export function likeliestWay({ ways, starts, ends }) {
  let best
  const go = (ids, chance) => {
    const here = ids.at(-1)
    if (ends.includes(here)) {
      const isBetter =
        best === undefined ||
        chance > best.chance + 1e-12 ||
        (Math.abs(chance - best.chance) <= 1e-12 && ids.length < best.ids.length) ||
        (Math.abs(chance - best.chance) <= 1e-12 &&
          ids.length === best.ids.length &&
          ids.toReversed().join() < best.ids.toReversed().join())
      if (isBetter) best = { ids, chance }
      return
    }
    for (const { from, to, weight } of ways)
      if (from === here && weight > 0 && !ids.includes(to)) go([...ids, to], chance * weight)
  }
  for (const start of starts) go([start], 1)
  return best
}

/** Walkers are followed round after round, until hardly any is left: the handoffs that one meets on average. */
export function expectedHandoffs({ ways, starts, ends, isHandoff }) {
  let here = new Map(starts.map((id) => [id, 1 / starts.length]))
  let handoffs = 0
  for (let round = 0; round < 20_000 && here.size > 0; round += 1) {
    const next = new Map()
    for (const way of ways) {
      const walkers = ends.includes(way.from) ? 0 : (here.get(way.from) ?? 0) * way.weight
      if (walkers < 1e-14) continue
      if (isHandoff(way)) handoffs += walkers
      next.set(way.to, (next.get(way.to) ?? 0) + walkers)
    }
    here = next
  }
  return handoffs
}

/**
 * The most different handoffs on one walk. In a circle a walk can take all ways; from one circle to the next it takes
 * one: circles are drawn together, and all sequences of them are tried.
 */
export function mostHandoffs({ ways, starts, ends, isHandoff }) {
  const ids = new Set(ways.flatMap(({ from, to }) => [from, to]))
  const ahead = new Map([...ids].map((id) => [id, reachedFrom([id], ways)]))
  const circleOf = (id) =>
    [...ids]
      .filter((one) => ahead.get(id)?.has(one) && ahead.get(one).has(id))
      .sort(byText)
      .join()
  const kept = ways.filter(isHandoff)
  const inside = (circle) =>
    kept.filter(({ from, to }) => circleOf(from) === circle && circleOf(to) === circle).length
  const links = new Map()
  for (const way of ways) {
    const [from, to] = [circleOf(way.from), circleOf(way.to)]
    if (from === to) continue
    const key = `${from}>${to}`
    links.set(key, { from, to, handoff: isHandoff(way) || links.get(key)?.handoff === true })
  }
  const goals = new Set(ends.map(circleOf))
  const best = (circle) => {
    const onward = [...links.values()]
      .filter(({ from }) => from === circle)
      .map(({ to, handoff }) => best(to) + (handoff ? 1 : 0))
    return inside(circle) + Math.max(goals.has(circle) ? 0 : -Infinity, ...onward)
  }
  return Math.max(...starts.map((start) => best(circleOf(start))))
}

/**
 * How much of their time walkers spend at each touchpoint who go back from this one by the shares of customers and
 * begin anew with a chance of 15 % at each step, and always where nothing leads there.
 */
export function walksBack({ ways, touchpoints }, seed) {
  let here = new Map([[seed, 1]])
  for (let round = 0; round < 300; round += 1) {
    const next = new Map(touchpoints.map(({ id }) => [id, 0]))
    for (const [id, mass] of here) {
      const into = ways.filter(({ to, weight }) => to === id && weight > 0)
      const sum = into.reduce((total, { weight }) => total + weight, 0)
      const on = sum === 0 ? 0 : 0.85 * mass
      for (const { from, weight } of into) next.set(from, next.get(from) + (on * weight) / sum)
      next.set(seed, next.get(seed) + mass - on)
    }
    here = next
  }
  return here
}
