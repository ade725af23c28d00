import * as v from 'valibot'
import { dayOfIsoDate } from '../lib/calendar.ts'
import { isId } from './ids.ts'
import { isOrderKey } from './order.ts'

/** Field schemas shared by all kinds. Limits keep a hostile file from freezing the page. */
export const id = v.pipe(
  v.string(),
  v.check((value: string) => isId(value), 'id'),
)
export const ids = v.pipe(v.array(id), v.maxLength(2000))
export const name = v.pipe(v.string(), v.maxLength(1000))
export const text = v.pipe(v.string(), v.maxLength(20_000))
export const words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(500))
export const number = v.pipe(v.number(), v.finite())
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const order = v.pipe(v.string(), v.maxLength(500), v.check(isOrderKey, 'order'))
export const flag = v.boolean()
/** A day that there is, as YYYY-MM-DD. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((value: string) => dayOfIsoDate(value) !== undefined, 'day'),
)
export const optional = v.exactOptional

type Fields = v.ObjectEntries

/** One consequence of a later file version: turns a record of version `to - 1` into one of version `to`. */
export interface Migration {
  readonly to: number
  readonly up: (record: Record<string, unknown>) => Record<string, unknown>
}

export interface Kind<K extends string, F extends Fields> {
  readonly kind: K
  /** Which of the two documents holds records of this kind. */
  readonly home: 'organisation' | 'journey'
  readonly schema: v.ObjectSchema<
    F & typeof base & { readonly kind: v.LiteralSchema<K, undefined> },
    undefined
  >
  /** Fields that hold one id or a list of ids, with the kinds that they may point to. */
  readonly links: Readonly<Record<string, readonly string[]>>
  readonly migrations: readonly Migration[]
}

const base = {
  id,
  /** When it was deleted, ISO time; the record stays as a tombstone so that a concurrent edit isn't lost. */
  deletedAt: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
}

/** Declares a record kind: its fields, its home and what its id fields point to. */
export function defineKind<const K extends string, const F extends Fields>(
  kind: K,
  home: 'organisation' | 'journey',
  fields: F,
  links: Readonly<Record<string, readonly string[]>> = {},
  migrations: readonly Migration[] = [],
): Kind<K, F> {
  return {
    kind,
    home,
    schema: v.object({ ...base, kind: v.literal(kind), ...fields }),
    links,
    migrations,
  }
}
