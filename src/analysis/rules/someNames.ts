import type { MessageValues } from '../../lib/message.ts'

/** A finding that speaks of more records names the first ones and says how many they are. */
export const mostSubjects = 10

const shown = 5

/** Names for one sentence: the first five as `names`, and how many there are besides as `more`. */
export function someNames(names: readonly string[]): MessageValues {
  return {
    names: names.slice(0, shown).join(', '),
    more: Math.max(0, names.length - shown),
  }
}
