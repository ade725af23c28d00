import { dayOfIsoDate } from '../lib/calendar.ts'

const monthFormat = new Intl.DateTimeFormat('en', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

const msPerDay = 86_400_000

/** "Jun 2026" of the month "2026-06"; what is no month as it stands. */
export function formatMonth(month: string): string {
  const day = dayOfIsoDate(`${month}-01`)
  return day === undefined ? month : monthFormat.format(day * msPerDay)
}
