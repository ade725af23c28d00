/**
 * Spreads a text over the whole numbers from 1 to 2^53: equal texts have equal numbers, and among a million different
 * ones two with the same number are unlikely (1 in 18,000). Two lanes of 32 bits, mixed as in MurmurHash3 (Appleby).
 * It can't be turned back, but short texts can be guessed: no secret is safe in it.
 */
export function hash53(text: string): number {
  let low = 0x9e3779b9
  let high = 0x7f4a7c15
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x85ebca6b)
    low ^= low >>> 15
    high = Math.imul(high ^ code, 0xc2b2ae35)
    high ^= high >>> 13
  }
  low = mixed(low ^ text.length)
  high = mixed(high ^ low)
  return (high >>> 11) * 0x100000000 + (low >>> 0) + 1
}

function mixed(lane: number): number {
  let bits = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
