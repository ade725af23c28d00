/** A feeling on the scale −2 … +2 in tenths: "+0.4", "−1.8", "0". */
export function formatSigned(value: number): string {
  const tenths = Math.round(value * 10) / 10
  if (tenths === 0) return '0'
  return `${tenths > 0 ? '+' : '−'}${Math.abs(tenths).toFixed(1)}`
}
