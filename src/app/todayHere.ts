import { localDay } from '../lib/calendar.ts'

/** The day where the device is, `YYYY-MM-DD`. */
export const todayHere = (): string => localDay(new Date())
