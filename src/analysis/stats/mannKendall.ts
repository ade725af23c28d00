import { normalTail } from './normalTail.ts'

/** Fewer values than these have no trend worth a word (methods: at least 6 months). */
const enoughValues = 6
/** From here on the normal distribution is near enough; below it every order is counted. */
const enoughForNormal = 10

export interface MannKendall {
  readonly n: number
  /** Pairs that rise minus pairs that fall, from the earlier to the later. */
  readonly s: number
  /** Kendall's τ-b of value and time, −1 … +1; 0 where all values are the same. */
  readonly tau: number
  /** One-sided: how likely are so many rises or more without any trend? 0 … 1, small for a rising series. */
  readonly p: number
  readonly isExact: boolean
}

/**
 * Does a series rise? For "getting worse" give it the negative shares month by month, in order; months
 * without comments are left out, only the order counts. Undefined for fewer than 6 values, which is not
 * the same as "no trend". For a falling series turn the signs.
 *
 * Under 10 values exact, ties given: the pairs that fall in a random order of values of which tᵢ are the
 * same are distributed as the coefficients of [n]! / ∏[tᵢ]! in q (MacMahon 1913; without ties the table of
 * Kendall 1975). From 10 on the normal approximation with continuity correction,
 * z = (S ∓ 1)/√((n(n − 1)(2n + 5) − Σtᵢ(tᵢ − 1)(2tᵢ + 5))/18) (Mann 1945; Kendall 1975, 4.9).
 */
export function mannKendall(values: readonly number[]): MannKendall | undefined {
  const n = values.length
  if (n < enoughValues) return undefined
  const s = risesOf(values)
  const ties = tiesOf(values)
  const pairs = (n * (n - 1)) / 2
  const untied = pairs - ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0)
  const tau = untied === 0 ? 0 : s / Math.sqrt(untied * pairs)
  const isExact = n < enoughForNormal
  return { n, s, tau, p: isExact ? exactP(n, ties, untied, s) : normalP(n, ties, s), isExact }
}

function risesOf(values: readonly number[]): number {
  let s = 0
  for (const [index, later] of values.entries()) {
    for (let before = 0; before < index; before += 1) {
      s += Math.sign(later - (values[before] ?? later))
    }
  }
  return s
}

/** How many values there are of each that comes more than once. */
function tiesOf(values: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1)
}

/** The share of all orders with at most as many falling pairs. The counts are whole, at most 9!. */
function exactP(n: number, ties: readonly number[], untied: number, s: number): number {
  const orders = ordersByFalls(n, ties)
  const falls = (untied - s) / 2
  let all = 0
  let few = 0
  for (const [index, count] of orders.entries()) {
    all += count
    if (index <= falls) few += count
  }
  return few / all
}

/** How many orders of the values have 0, 1, 2, … pairs that fall. */
function ordersByFalls(n: number, ties: readonly number[]): number[] {
  let counts = [1]
  for (let size = 2; size <= n; size += 1) counts = times(counts, size)
  for (const tie of ties) {
    for (let size = 2; size <= tie; size += 1) counts = dividedBy(counts, size)
  }
  return counts
}

/** The polynomial times 1 + q + … + q^(size − 1). */
function times(counts: readonly number[], size: number): number[] {
  const product = Array.from({ length: counts.length + size - 1 }, () => 0)
  for (const [index, count] of counts.entries()) {
    for (let step = 0; step < size; step += 1) {
      product[index + step] = (product[index + step] ?? 0) + count
    }
  }
  return product
}

/** The polynomial by 1 + q + … + q^(size − 1), of which it is a multiple. */
function dividedBy(counts: readonly number[], size: number): number[] {
  const rest: number[] = []
  for (let index = 0; index <= counts.length - size; index += 1) {
    let value = counts[index] ?? 0
    for (let step = 1; step < size; step += 1) value -= rest[index - step] ?? 0
    rest.push(value)
  }
  return rest
}

function normalP(n: number, ties: readonly number[], s: number): number {
  const tied = ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)
  const variance = (n * (n - 1) * (2 * n + 5) - tied) / 18
  if (variance === 0) return 1
  const z = (s - Math.sign(s)) / Math.sqrt(variance)
  const tail = normalTail(z) / 2
  return z >= 0 ? tail : 1 - tail
}
