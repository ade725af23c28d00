import type { Message } from '../lib/message.ts'
import { formatDay } from './formatDay.ts'
import { sentence } from './t.ts'

/** Values of findings that hold days, `YYYY-MM-DD`. */
const days: ReadonlySet<string> = new Set(['date', 'due', 'last'])

/** What a finding says, its days written as everywhere else: "Jun 30, 2026". */
export function findingSentence({ key, values }: Message): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    days.has(name) && typeof value === 'string' ? formatDay(value) : value,
  ])
  return sentence({ key, values: Object.fromEntries(shown) })
}
