import { type MessageKey, t } from '../../i18n/t.ts'
import { readDay } from '../../importing/readDay.ts'
import { readNumber } from '../../importing/readNumber.ts'
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

/** A column of numbers. */
export function numberColumn(field: string, word: ColumnWord, rest: Partial<Column> = {}): Column {
  return column(field, word, {
    editor: 'number',
    read: (typed) => numberCell(field, typed, 1),
    ...rest,
  })
}

/** A share, typed and shown as a percentage, kept as a fraction. */
export function shareColumn(field: string, word: ColumnWord): Column {
  const percent = (fields: Fields): string => {
    const share = fields[field]
    return typeof share === 'number' ? String(Math.round(share * 1e6) / 1e4) : ''
  }
  return numberColumn(field, word, {
    textOf: percent,
    show: (fields) => (percent(fields) === '' ? '' : `${percent(fields)}%`),
    read: (typed) => numberCell(field, typed, 0.01),
  })
}

function numberCell(field: string, typed: string, scale: number): ReadCell {
  if (typed.trim() === '') return { fields: { [field]: null } }
  const value = readNumber(typed)
  if (value !== undefined) return { fields: { [field]: value * scale } }
  return { refused: { key: 'organisation.notANumber', values: { text: typed.slice(0, 60) } } }
}

/** A column of days, YYYY-MM-DD. */
export function dayColumn(field: string, word: ColumnWord, rest: Partial<Column> = {}): Column {
  return column(field, word, {
    editor: 'day',
    read(typed) {
      if (typed.trim() === '') return { fields: { [field]: null } }
      const day = readDay(typed)
      if (day !== undefined) return { fields: { [field]: day } }
      return { refused: { key: 'organisation.notADay', values: { text: typed.slice(0, 60) } } }
    },
    ...rest,
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
