import { dayOfIsoDate } from '../lib/calendar.ts'
import { formatDate } from './t.ts'

const msPerDay = 86_400_000

/** "Jun 30, 2026" of the day "2026-06-30"; what is no day as it stands. */
export function formatDay(date: string): string {
  const day = dayOfIsoDate(date)
  if (day === undefined) return date
  const format = { dateStyle: 'medium', timeZone: 'UTC' } as const
  return formatDate(day * msPerDay, format)
}
