import { dayOfIsoDate } from '../lib/calendar.ts'
import { formatDate } from './t.ts'

const msPerDay = 86_400_000

/** "Jun 2026" of the month "2026-06"; what is no month as it stands. */
export function formatMonth(month: string): string {
  const day = dayOfIsoDate(`${month}-01`)
  if (day === undefined) return month
  const format = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return formatDate(day * msPerDay, format)
}
