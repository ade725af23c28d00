import type { Message } from '../lib/message.ts'
import { languageSpoken } from './speak.ts'
import { formatDay } from './formatDay.ts'
import { sentence } from './t.ts'

/** Values of findings that hold days, `YYYY-MM-DD`. */
const days: ReadonlySet<string> = new Set(['date', 'due', 'last'])

/** What a finding says, its days and units written as everywhere else: "Jun 30, 2026", in German "92 %". */
export function findingSentence({ key, values }: Message): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value !== 'string' ? value : days.has(name) ? formatDay(value) : spaced(value),
  ])
  return sentence({ key, values: Object.fromEntries(shown) })
}

/** A unit that stands behind a figure, with the space that German puts before a percent sign. */
function spaced(unit: string): string {
  return unit === '%' && languageSpoken() === 'de' ? '\u00A0%' : unit
}
