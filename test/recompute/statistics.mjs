/** The figures of methods.md, written a second time and by plainer means than the product's own. */

const z = 1.959963984540054

const sum = (values) => values.reduce((total, value) => total + value, 0)

/** [share, low, high] after Wilson; undefined for n = 0. */
export function wilson(k, n) {
  if (n === 0) return undefined
  const p = k / n
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n)
  return [p, Math.max(0, centre - half), Math.min(1, centre + half)]
}

/** P(|Z| ≥ |x|) by Simpson's rule over the density: right to about ten digits, which is far more than is shown. */
export function twoSided(x) {
  const from = Math.abs(x)
  if (from > 12) return 0
  const steps = 20_000
  const width = (12 - from) / steps
  let area = 0
  for (let at = 0; at <= steps; at += 1) {
    const weight = at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2
    area += weight * Math.exp(-((from + at * width) ** 2) / 2)
  }
  return Math.min(1, (2 * (area * width)) / 3 / Math.sqrt(2 * Math.PI))
}

const logFactorials = [0]
function logFactorial(n) {
  for (let at = logFactorials.length; at <= n; at += 1)
    logFactorials.push(logFactorials[at - 1] + Math.log(at))
  return logFactorials[n]
}
const logChoose = (n, k) => logFactorial(n) - logFactorial(k) - logFactorial(n - k)

/** The chances of each count of negative comments here, all margins given, from the least possible count on. */
function hypergeometric({ n, k, otherN, otherK }) {
  const negative = k + otherK
  const least = Math.max(0, negative - otherN)
  const chances = []
  for (let count = least; count <= Math.min(n, negative); count += 1)
    chances.push(
      Math.exp(
        logChoose(n, count) + logChoose(otherN, negative - count) - logChoose(n + otherN, negative),
      ),
    )
  return { least, chances }
}

/** Two-sided: all outcomes of the summed counts that are no likelier than the one at hand. */
function exact(tables) {
  let least = 0
  let chances = [1]
  for (const table of tables) {
    const next = hypergeometric(table)
    const both = Array.from({ length: chances.length + next.chances.length - 1 }, () => 0)
    for (const [i, a] of chances.entries())
      for (const [j, b] of next.chances.entries()) both[i + j] += a * b
    chances = both
    least += next.least
  }
  const seen = chances[sum(tables.map(({ k }) => k)) - least] * (1 + 1e-7)
  return Math.min(1, sum(chances.filter((chance) => chance <= seen)))
}

/**
 * Are more comments negative here than elsewhere, compared table by table ({ n, k, otherN, otherK })? One table: the
 * pooled two-proportion z test, or Fisher's; several: Mantel–Haenszel, or its exact form. `here` and `elsewhere` are
 * the shares pooled with the weights of Mantel and Haenszel; `excess` is above 0 where it is worse here.
 */
export function compare(tables) {
  const both = tables.filter(({ n, otherN }) => n > 0 && otherN > 0)
  const telling = both.filter((t) => t.k + t.otherK > 0 && t.k + t.otherK < t.n + t.otherN)
  const expected = telling.map((t) => (t.n * (t.k + t.otherK)) / (t.n + t.otherN))
  const excess = sum(telling.map((t, at) => t.k - expected[at]))
  const weight = sum(both.map(({ n, otherN }) => (n * otherN) / (n + otherN)))
  const result = {
    excess: Math.abs(excess) < 1e-9 ? 0 : excess,
    here: sum(both.map((t) => (t.k * t.otherN) / (t.n + t.otherN))) / weight,
    elsewhere: sum(both.map((t) => (t.otherK * t.n) / (t.n + t.otherN))) / weight,
  }
  if (telling.length === 0) return { ...result, p: 1 }
  const below = sum(telling.map((t, at) => expected[at] - Math.max(0, t.k + t.otherK - t.otherN)))
  const above = sum(telling.map((t, at) => Math.min(t.n, t.k + t.otherK) - expected[at]))
  if (Math.min(below, above) < 5) return { ...result, p: exact(telling) }
  const variance = sum(telling.map(varianceOf))
  // The z test of two shares takes N where Mantel and Haenszel take N − 1.
  const [only, another] = telling
  const total = only.n + only.otherN
  const scale = another === undefined ? (total - 1) / total : 1
  return { ...result, p: twoSided(excess / Math.sqrt(variance * scale)) }
}

function varianceOf({ n, k, otherN, otherK }) {
  const total = n + otherN
  const negative = k + otherK
  return (n * otherN * negative * (total - negative)) / total ** 2 / (total - 1)
}

/** p-values adjusted after Benjamini and Hochberg, by the definition: the least m·p/rank of all that are as large. */
export function benjaminiHochberg(ps) {
  const rank = (p) => ps.filter((other) => other <= p).length
  return ps.map((p) =>
    Math.min(1, ...ps.filter((o) => o >= p).map((o) => (o * ps.length) / rank(o))),
  )
}

/** p-values adjusted after Holm, by the definition: the greatest (m − rank + 1)·p of all that are as small. */
export function holm(ps) {
  const smaller = (p) => ps.filter((other) => other < p).length
  return ps.map((p) =>
    Math.min(1, Math.max(...ps.filter((o) => o <= p).map((o) => (ps.length - smaller(o)) * o))),
  )
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The mean with the half-width of its 95 % interval by Student's t. */
export function meanOf(values) {
  const n = values.length
  const mean = sum(values) / n
  const variance = sum(values.map((value) => (value - mean) ** 2)) / (n - 1)
  return { n, mean, half: n < 2 ? undefined : quantileOfT(n - 1) * Math.sqrt(variance / n) }
}

/** t that 97.5 % stay below: Simpson's rule over the density, halved down. */
function quantileOfT(degrees) {
  const density = (t) => (1 + t ** 2 / degrees) ** (-(degrees + 1) / 2)
  const area = (from, to, steps = 4000) => {
    const width = (to - from) / steps
    let total = density(from) + density(to)
    for (let at = 1; at < steps; at += 1)
      total += (at % 2 === 1 ? 4 : 2) * density(from + at * width)
    return (total * width) / 3
  }
  // Half of the whole: with t = √degrees · tan(a) it is an integral of cos(a)^(degrees − 1).
  const steps = 4000
  const width = Math.PI / 2 / steps
  let whole = 0
  for (let at = 0; at < steps; at += 1)
    whole += Math.cos((at + 0.5) * width) ** (degrees - 1) * width * Math.sqrt(degrees)
  let [low, high] = [0, 15]
  while (high - low > 1e-9) {
    const middle = (low + high) / 2
    if (area(0, middle) / whole < 0.95) low = middle
    else high = middle
  }
  return low
}

/** Spearman's ρ with the 95 % interval of Bonett and Wright; undefined under 12 pairs or where one side never changes. */
export function spearman(xs, ys) {
  const n = xs.length
  if (n < 12) return undefined
  const ranks = (values) =>
    values.map((value) => {
      const below = values.filter((other) => other < value).length
      return below + (values.filter((other) => other === value).length + 1) / 2
    })
  const [a, b] = [ranks(xs), ranks(ys)]
  const centre = (n + 1) / 2
  const along = (p, q) => sum(p.map((value, at) => (value - centre) * (q[at] - centre)))
  if (along(a, a) === 0 || along(b, b) === 0) return undefined
  const rho = along(a, b) / Math.sqrt(along(a, a) * along(b, b))
  const error = Math.sqrt((1 + rho ** 2 / 2) / (n - 3))
  const capped = Math.sign(rho) * Math.min(Math.abs(rho), 1 - 12 / (n * (n * n - 1)))
  const ends = [-z, z].map((side) => Math.tanh(Math.atanh(capped) + side * error))
  return { n, rho, low: ends[0], high: ends[1] }
}

/**
 * One-sided p of Mann and Kendall for a rise: under 10 values every order is counted, else the normal approximation;
 * with Kendall's τ-b against time.
 */
export function rises(values) {
  const n = values.length
  const s = sum(values.map((value, at) => before(value, values.slice(at + 1))))
  const pairs = (n * (n - 1)) / 2
  const untied = values.flatMap((a, at) => values.slice(at + 1).filter((b) => b !== a)).length
  const tau = untied === 0 ? 0 : s / Math.sqrt(untied * pairs)
  if (n < 10) {
    const all = orders(values)
    const risen = [...all].filter(([score]) => score >= s)
    return { tau, p: sum(risen.map(([, count]) => count)) / sum([...all.values()]) }
  }
  const ties = [...new Set(values)].map((value) => values.filter((one) => one === value).length)
  const tied = sum(ties.map((t) => t * (t - 1) * (2 * t + 5)))
  const variance = (n * (n - 1) * (2 * n + 5) - tied) / 18
  if (variance === 0) return { tau, p: 1 }
  const deviate = (s - Math.sign(s)) / Math.sqrt(variance)
  const tail = twoSided(deviate) / 2
  return { tau, p: deviate >= 0 ? tail : 1 - tail }
}

/** What a value adds to the score by standing before others. */
const before = (value, others) => sum(others.map((other) => Math.sign(other - value)))

/** In how many orders values have which score: each of them may stand first, before all orders of the rest. */
function orders(values) {
  if (values.length < 2) return new Map([[0, 1]])
  const counts = new Map()
  for (const [at, value] of values.entries()) {
    const rest = values.toSpliced(at, 1)
    const own = before(value, rest)
    for (const [score, count] of orders(rest))
      counts.set(score + own, (counts.get(score + own) ?? 0) + count)
  }
  return counts
}
