import { isoDate } from '../../lib/calendar.ts'
import type { NumberKind } from './numberFormats.ts'

/** Days from 1899-12-30, where spreadsheets count from, to 1970-01-01. */
const EPOCH = 25569
/** Days between the two beginnings of spreadsheets' time: 1900 and, on old Macs, 1904. */
const MAC = 1462
const SECONDS = 86400
/** 9999-12-31 */
const LAST_DAY = 2958465
/** The day 60 is a 29 February 1900 that never was; days before it are one further on. */
const LEAP_BUG = 60
/** Longer than this no duration is: the number is a moment of which only the time is shown. */
const LONGEST_DURATION = 366

const two = (value: number): string => String(value).padStart(2, '0')

const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`

/** `YYYY-MM-DD`, with ` HH:MM:SS` where there is a time of day. */
function moment(value: number): string {
  const seconds = Math.round(value * SECONDS)
  const day = Math.floor(seconds / SECONDS)
  const date = isoDate(day - EPOCH + (day < LEAP_BUG ? 1 : 0))
  const ofDay = seconds - day * SECONDS
  return ofDay === 0 ? date : `${date} ${clock(ofDay)}`
}

/**
 * A number of a cell as text that means the same everywhere: a point before decimals and nothing between thousands,
 * dates as ISO has them, shares with a percent sign. What is no number comes back as it stands.
 */
export function numberText(raw: string, kind: NumberKind, isMacTime: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw.trim()
  if (kind === 'percent') return `${Number((value * 100).toPrecision(12))}%`
  if (kind === 'plain' || value < 0) return String(value)
  if (kind === 'time' && value < LONGEST_DURATION) return clock(Math.round(value * SECONDS))
  const days = value + (isMacTime ? MAC : 0)
  return days >= 1 && days < LAST_DAY + 1 ? moment(days) : String(value)
}

/** A date that a cell holds as text, `2026-03-02T04:11:00.000Z`, as {@link numberText} writes dates. */
export const dateText = (raw: string): string =>
  raw
    .trim()
    .replace('T', ' ')
    .replace(/(?:\.\d+)?Z?$/, '')
    .replace(/ 00:00(?::00)?$/, '')

/** Signs that XML can't hold stand in cells as `_x000D_` (ECMA-376 Part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text
        .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
        .replace(/\r\n?/g, '\n')
    : text
