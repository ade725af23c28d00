import { i18n } from '@lingui/core'
import type { Message, MessageValues } from '../lib/message.ts'
import type { en } from './en.ts'
import { firstWords } from './firstWords.ts'

i18n.load('en', { ...firstWords })
i18n.activate('en')

export type MessageKey = keyof typeof en

/** The sentence for a key, in the ICU message format, with its values put in. */
export function t(key: MessageKey, values: MessageValues = {}): string {
  return said(key, values)
}

/** The sentence for a message that a pure room returned; an unknown key is shown as it is, so that nothing is hidden. */
export function sentence({ key, values }: Message): string {
  return Object.hasOwn(i18n.messages, key) ? said(key, values) : key
}

/** Stands for hyphens that somebody typed while the numbers beside them get their minus sign. */
const typedHyphen = '\uE000'

/** Numbers in sentences have a real minus sign; names with "-2" in them stay as they were typed. */
function said(key: string, values: MessageValues): string {
  const isBelowZero = (value: string | number): boolean => typeof value === 'number' && value < 0
  if (!Object.values(values).some(isBelowZero)) return i18n._(key, values)
  const kept = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? withMinus(value, typedHyphen) : value,
  ])
  return withMinus(i18n._(key, Object.fromEntries(kept))).replaceAll(typedHyphen, '-')
}

const hyphenOfNumber = /(?<![\p{L}\p{N}])-(?=[\d.,])/gu

/** "−2" for "-2", as Intl writes it: the sign that lines up with digits and that no line breaks after. */
function withMinus(text: string, minus = '−'): string {
  return text.replace(hyphenOfNumber, minus)
}

/** "1,860", "−4.5": a number of people's language, with a real minus sign; what rounds to 0 has none. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return withMinus(i18n.number(value, { signDisplay: 'negative', ...options }))
}

/** "1,860" */
export function formatCount(n: number): string {
  return formatNumber(n, { maximumFractionDigits: 0 })
}

/** A fraction as "71%". */
export function formatShare(share: number): string {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: 0 })
}

/** A time, in ms, as the language that is spoken writes it. */
export function formatDate(time: number, options: Intl.DateTimeFormatOptions): string {
  return i18n.date(time, options)
}
