import { type MessageKey, formatNumber } from '../../i18n/t.ts'
import { numberToType, typedNumber } from '../../i18n/typedNumber.ts'
import type { Records } from '../../model/records.ts'
import type { Option } from '../../ui/options.ts'
import type { ReadValue, TableColumn } from './TableColumn.ts'
import { type Names, readMany, readOne } from './readNames.ts'

export interface Head {
  readonly key: string
  readonly title: MessageKey
  readonly width: number
}

const noOptions = (): readonly Option[] => []

/** A column of words. */
export function textColumn(
  head: Head,
  textOf: (id: string, records: Records) => string,
  rest: {
    readonly isNeeded?: boolean
    readonly isLong?: boolean
  } = {},
): TableColumn {
  const { isNeeded = false, isLong = false } = rest
  const most = isLong ? 20_000 : 1000
  return {
    ...head,
    text: (id, { records }) => textOf(id, records),
    edit: {
      kind: isLong ? 'long' : 'text',
      value: textOf,
      options: noOptions,
      read(text) {
        const value = text.trim()
        if (isNeeded && value === '') return { refused: { key: 'refused.emptyName', values: {} } }
        return value.length > most ? { refused: { key: 'refused.tooLong', values: {} } } : { value }
      },
    },
  }
}

/** A column of numbers, shown as everywhere and copied plain. */
export function numberColumn(
  head: Head,
  numberOf: (id: string, records: Records) => number | undefined,
  fits: (value: number) => boolean = () => true,
): TableColumn {
  return {
    ...head,
    isNumber: true,
    text: (id, { records }) => {
      const value = numberOf(id, records)
      return value === undefined ? '' : formatNumber(value, { maximumFractionDigits: 10 })
    },
    copy: (id, { records }) => {
      const value = numberOf(id, records)
      return value === undefined ? '' : numberToType(value)
    },
    rank: (id, { records }) => numberOf(id, records),
    edit: {
      kind: 'number',
      value: (id, records) => String(numberOf(id, records) ?? ''),
      options: noOptions,
      read(text) {
        const value = typedNumber(text)
        if (value === undefined) return { value: '' }
        if (!Number.isNaN(value) && fits(value)) return { value: String(value) }
        return { refused: { key: 'tableView.wrongNumber', values: { text: text.slice(0, 60) } } }
      },
    },
  }
}

interface Links {
  readonly names: (records: Records) => Names
  readonly nameOf: (records: Records, id: string) => string
  readonly options: (records: Records) => readonly Option[]
  readonly adders?: (typed: string) => readonly Option[]
  /** The key for a pasted name that nothing has; missing: that can't be taken. */
  readonly adderKey?: (name: string) => string
}

/** A column that names several records. */
export function linksColumn(
  head: Head,
  idsOf: (id: string, records: Records) => readonly string[],
  { names, nameOf, options, adders, adderKey }: Links,
): TableColumn {
  return {
    ...head,
    text: (id, { records }) =>
      idsOf(id, records)
        .map((one) => nameOf(records, one))
        .filter(Boolean)
        .join(', '),
    edit: {
      kind: 'links',
      value: (id, records) =>
        idsOf(id, records)
          .filter((one) => nameOf(records, one) !== '')
          .join('\n'),
      options,
      ...(adders ? { adders } : {}),
      read: (text, records) => readMany(names(records), text, adderKey),
    },
  }
}

/** A column that names one record. */
export function linkColumn(
  head: Head,
  idOf: (id: string, records: Records) => string | undefined,
  { names, nameOf, options, adders, adderKey }: Links,
): TableColumn {
  return {
    ...head,
    text: (id, { records }) => nameOf(records, idOf(id, records) ?? ''),
    edit: {
      kind: 'link',
      value: (id, records) => idOf(id, records) ?? '',
      options,
      ...(adders ? { adders } : {}),
      read: (text, records) => readOne(names(records), text, adderKey),
    },
  }
}

/** A column with a few words to choose from. */
export function choiceColumn(
  head: Head,
  keyOf: (id: string, records: Records) => string | undefined,
  options: () => readonly Option[],
): TableColumn {
  return {
    ...head,
    text: (id, { records }) => options().find(({ key }) => key === keyOf(id, records))?.label ?? '',
    edit: {
      kind: 'choice',
      value: (id, records) => keyOf(id, records) ?? '',
      options,
      read: (text) => readChoice(options(), text),
    },
  }
}

function readChoice(options: readonly Option[], text: string): ReadValue {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return { value: '' }
  const found = options.find(
    ({ key, label }) => label.toLocaleLowerCase() === wanted || key === wanted,
  )
  return found
    ? { value: found.key }
    : { refused: { key: 'tableView.unknown', values: { text: text.trim().slice(0, 60) } } }
}
