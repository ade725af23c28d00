import { dayOfIsoDate } from '../lib/calendar.ts'

const dayFormat = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })

const msPerDay = 86_400_000

/** "Jun 30, 2026" of the day "2026-06-30"; what is no day as it stands. */
export function formatDay(date: string): string {
  const day = dayOfIsoDate(date)
  return day === undefined ? date : dayFormat.format(day * msPerDay)
}
