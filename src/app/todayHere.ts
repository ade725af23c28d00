import { dayNumber, isoDate } from '../lib/calendar.ts'

/** The day where the device is, `YYYY-MM-DD`. */
export function todayHere(): string {
  const now = new Date()
  return isoDate(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0)
}
