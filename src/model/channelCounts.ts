import { customerCount } from './customerCount.ts'
import type { Evidence, NegativeCount } from './evidence.ts'
import type { RecordOf } from './kinds.ts'

/** What is said of the touchpoints of one channel; "" where they have none. */
export interface ChannelCount extends NegativeCount {
  readonly channel: string
}

/**
 * What customers say by the touchpoints' channels, added up from counts, the channel with the most first. A comment
 * that speaks of two touchpoints counts at both, as it does on their cards; complaints have no share and are in none.
 */
export function channelCounts(
  touchpoints: Iterable<Pick<RecordOf<'touchpoint'>, 'id' | 'channel'>>,
  evidence: ReadonlyMap<string, Evidence>,
): ChannelCount[] {
  const counts = new Map<string, { n: number; negative: number }>()
  for (const { id, channel = '' } of touchpoints) {
    const own = evidence.get(id)
    if (!own) continue
    const { n, negative } = customerCount(own)
    const sum = counts.get(channel)
    counts.set(channel, { n: (sum?.n ?? 0) + n, negative: (sum?.negative ?? 0) + negative })
  }
  return [...counts]
    .filter(([, { n }]) => n > 0)
    .map(([channel, count]) => ({ channel, ...count }))
    .sort((a, b) => b.n - a.n || (a.channel < b.channel ? -1 : 1))
}
