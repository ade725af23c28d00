import { formatNumber } from './t.ts'

/** A feeling on the scale −2 … +2 in tenths: "+0.4", "−1.8", "0". */
export function formatSigned(value: number): string {
  const tenths = Math.round(value * 10) / 10
  if (tenths === 0) return '0'
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return formatNumber(tenths, { signDisplay: 'always', ...digits })
}
