import { languageSpoken } from '../../i18n/speak.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** "now", "5 minutes ago", "yesterday", else the date. `now` in ms. */
export function formatWhen(iso: string, now: number): string {
  const language = languageSpoken()
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const past = now - Date.parse(iso)
  if (!Number.isFinite(past)) return ''
  if (past < minute) return relative.format(0, 'second')
  if (past < hour) return relative.format(-Math.floor(past / minute), 'minute')
  if (past < day) return relative.format(-Math.floor(past / hour), 'hour')
  if (past < 7 * day) return relative.format(-Math.floor(past / day), 'day')
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(Date.parse(iso))
}
