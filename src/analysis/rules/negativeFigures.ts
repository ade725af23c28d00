import { wilson } from '../../lib/wilson.ts'
import type { MessageValues } from '../../lib/message.ts'
import type { NegativeCount } from '../../model/evidence.ts'

/** k of n with their share and its 95 % interval, for a sentence that names several: `NAMEN`, `NAMELow` … */
export function negativeFigures(name: string, { n, negative }: NegativeCount): MessageValues {
  const [share, low, high] = wilson(negative, n) ?? [0, 0, 0]
  return {
    [`${name}N`]: n,
    [`${name}K`]: negative,
    [`${name}Share`]: share,
    [`${name}Low`]: low,
    // For "69–73%": the message format can't write a share without its sign.
    [`${name}LowPercent`]: Math.round(low * 100),
    [`${name}High`]: high,
  }
}
