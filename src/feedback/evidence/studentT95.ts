import { assert } from '../../lib/assert.ts'
import { Z95 } from '../../lib/wilson.ts'

/** From here on the expansion's error is below 1e-9. */
const manyDegrees = 80

/**
 * The value that Student's t with so many degrees of freedom (whole, from 1) exceeds on either side with
 * 5 % together; error below 1e-9. For few degrees the finite series of the distribution (Abramowitz &
 * Stegun 26.7.3, 26.7.4) is halved down, for many it is the expansion in 1/degrees (26.7.5).
 */
export function studentT95(degrees: number): number {
  assert(Number.isInteger(degrees) && degrees >= 1, 'degrees of freedom are whole, from 1')
  if (degrees >= manyDegrees) return expanded(degrees)
  let low = 0
  let high = Math.PI / 2
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (within(middle, degrees) < 0.95) low = middle
    else high = middle
  }
  return Math.sqrt(degrees) * Math.tan(low)
}

/** P(|T| ≤ t) for t = √degrees · tan(angle). */
function within(angle: number, degrees: number): number {
  const isOdd = degrees % 2 === 1
  const cosine = Math.cos(angle)
  let term = isOdd ? cosine : 1
  let sum = degrees === 1 ? 0 : term
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine
    sum += term
  }
  const series = Math.sin(angle) * sum
  return isOdd ? (2 / Math.PI) * (angle + series) : series
}

function expanded(degrees: number): number {
  const x = Z95
  const first = (x ** 3 + x) / 4
  const second = (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96
  const third = (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384
  const fourth = (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92_160
  return x + (first + (second + (third + fourth / degrees) / degrees) / degrees) / degrees
}
