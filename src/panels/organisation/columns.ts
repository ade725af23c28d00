import { formatDay } from '../../i18n/formatDay.ts'
import { type MessageKey, formatNumber, t } from '../../i18n/t.ts'
import { numberToType, typedNumber } from '../../i18n/typedNumber.ts'
import { readDay, twoDays } from '../../importing/readDay.ts'
import { localDay } from '../../lib/calendar.ts'
import type { Message } from '../../lib/message.ts'
import { type ChoiceWord, choiceOptions } from '../../parts/choiceOptions.ts'
import type { Column, Fields, ReadCell } from './Column.ts'
import { type LinkKind, linkOptions, nameOf } from './linkOptions.ts'

type ColumnWord = MessageKey extends infer K
  ? K extends `organisation.column.${infer W}`
    ? W
    : never
  : never

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

function column(field: string, word: ColumnWord, rest: Partial<Column>): Column {
  const textOf = rest.textOf ?? ((fields: Fields) => plain(fields[field]))
  return {
    key: field,
    title: t(`organisation.column.${word}`),
    editor: 'text',
    isNeeded: false,
    textOf,
    show: textOf,
    options: () => [],
    read: (typed) => ({ fields: { [field]: typed.trim() || null } }),
    ...rest,
  }
}

/** A column of texts; long ones have room for several lines. */
export function textColumn(field: string, word: ColumnWord, rest: Partial<Column> = {}): Column {
  return column(field, word, rest)
}

const toType = (value: unknown): string => (typeof value === 'number' ? numberToType(value) : '')

/** A column of numbers, shown as everywhere else and edited plain. */
export function numberColumn(field: string, word: ColumnWord, rest: Partial<Column> = {}): Column {
  return column(field, word, {
    editor: 'number',
    textOf: (fields) => toType(fields[field]),
    show: (fields) => shownNumber(fields[field]),
    read: (typed) => numberCell(field, typed, 1),
    ...rest,
  })
}

/** A share, typed and shown as a percentage, kept as a fraction. */
export function shareColumn(field: string, word: ColumnWord): Column {
  const percent = (fields: Fields): number | undefined => {
    const share = fields[field]
    return typeof share === 'number' ? Math.round(share * 1e6) / 1e4 : undefined
  }
  return numberColumn(field, word, {
    textOf: (fields) => toType(percent(fields)),
    show: (fields) => shownNumber(percent(fields), { style: 'unit', unit: 'percent' }),
    read: (typed) => numberCell(field, typed, 0.01),
  })
}

function numberCell(field: string, typed: string, scale: number): ReadCell {
  const value = typedNumber(typed)
  if (value === undefined) return { fields: { [field]: null } }
  if (!Number.isNaN(value)) return { fields: { [field]: value * scale } }
  return { refused: { key: 'organisation.notANumber', values: { text: typed.slice(0, 60) } } }
}

function shownNumber(value: unknown, options: Intl.NumberFormatOptions = {}): string {
  if (typeof value !== 'number') return ''
  return formatNumber(value, { maximumFractionDigits: 10, ...options })
}

/** A column of days up to today: of what has happened. */
export function pastDayColumn(field: string, word: ColumnWord, rest: Partial<Column>): Column {
  const { read, ...days } = dayColumn(field, word)
  return {
    ...days,
    read(typed) {
      const cell = read(typed)
      const day = readDay(typed)
      if (day === undefined || day <= localDay(new Date())) return cell
      return { refused: { key: 'organisation.yetToCome', values: { date: formatDay(day) } } }
    },
    ...rest,
  }
}

/** Why that is no day. */
function noDay(typed: string): Message {
  const text = typed.slice(0, 60)
  const days = twoDays(typed)
  return days
    ? { key: 'organisation.twoDays', values: { text, one: days[0], other: days[1] } }
    : { key: 'organisation.notADay', values: { text } }
}

/** A column of days, edited as YYYY-MM-DD. */
function dayColumn(field: string, word: ColumnWord): Column {
  return column(field, word, {
    editor: 'day',
    show: (fields) => formatDay(plain(fields[field])),
    read(typed) {
      if (typed.trim() === '') return { fields: { [field]: null } }
      const day = readDay(typed)
      if (day !== undefined) return { fields: { [field]: day } }
      return { refused: noDay(typed) }
    },
  })
}

/** A column with a few words to choose from. */
export function choiceColumn(
  field: string,
  word: ColumnWord,
  choices: readonly ChoiceWord[],
  rest: Partial<Column> = {},
): Column {
  const options = choiceOptions(choices)
  return column(field, word, {
    editor: 'choice',
    show: (fields) => options.find(({ key }) => key === fields[field])?.label ?? '',
    options: () => options,
    ...rest,
  })
}

/** Yes or no; what is not said is `missing`, which is not kept. */
export function flagColumn(field: string, word: ColumnWord, missing: boolean): Column {
  const options = [
    { key: 'yes', label: t('organisation.yes') },
    { key: 'no', label: t('organisation.no') },
  ]
  const isSo = (fields: Fields): boolean =>
    typeof fields[field] === 'boolean' ? fields[field] : missing
  return column(field, word, {
    editor: 'choice',
    textOf: (fields) => (isSo(fields) ? 'yes' : 'no'),
    show: (fields) =>
      isSo(fields) === missing ? '' : t(isSo(fields) ? 'organisation.yes' : 'organisation.no'),
    options: () => options,
    read(typed) {
      const value = typed === '' ? missing : typed === 'yes'
      return { fields: { [field]: value === missing ? null : value } }
    },
  })
}

/** A column that names a record of one of these kinds. */
export function linkColumn(
  field: string,
  word: ColumnWord,
  kinds: readonly LinkKind[],
  rest: Partial<Column> = {},
): Column {
  const textOf = rest.textOf ?? ((fields: Fields) => plain(fields[field]))
  return column(field, word, {
    editor: 'link',
    show: (fields, records) => nameOf(records, textOf(fields)),
    options: (records) => linkOptions(records, kinds),
    ...rest,
  })
}

/** A column of colours, `#rrggbb`. */
export function colorColumn(field: string, word: ColumnWord): Column {
  return column(field, word, { editor: 'color' })
}
