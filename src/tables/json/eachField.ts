import { plainText } from './plainText.ts'

/** An object as JSON.parse makes it: names are its own, whatever they are called. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deepest nesting of a record's values. */
export const maxDepth = 64

/** Stands between the names of a path: no name that people write holds it. */
export const pathMark = '\u0000'

/** Fields that say what an object in a list is about, the most telling first. */
const TEXT_FIELDS = ['body', 'text', 'content', 'comment', 'message']
const NAME_FIELDS = ['label', 'name', 'title']
const STAFF = /^(admin|administrator|agent|staff|bot|team|operator|system|note|internal)$/i

const isStaff = (item: JsonObject): boolean => {
  const { author } = item
  const said = [item['author_type'], item['part_type'], item['role'], item['from']]
  if (isObject(author)) said.push(author['type'], author['role'])
  const isInternal = item['public'] === false || item['private'] === true
  return isInternal || said.some((word) => typeof word === 'string' && STAFF.test(word))
}

/** What an object says that only points to another: a person, a tag. */
const REFERENCE = /^(id|type|url|href|self|email|external_id)$/

const isReference = (item: JsonObject): boolean =>
  Object.keys(item).every((name) => REFERENCE.test(name))

const idsOf = (items: readonly JsonObject[]): string =>
  items.flatMap((item) => scalarText(item['email'] ?? item['id']) ?? []).join('; ')

/** The words of a list of objects, without those of staff; "" where no field holds text. */
function textOfObjects(items: readonly JsonObject[]): string {
  const field = [...TEXT_FIELDS, ...NAME_FIELDS].find((name) =>
    items.some((item) => typeof item[name] === 'string'),
  )
  if (field === undefined) return items.every(isReference) ? idsOf(items) : ''
  const texts = items.flatMap((item) => {
    const text = item[field]
    return typeof text !== 'string' || text.trim() === '' || isStaff(item) ? [] : [plainText(text)]
  })
  return texts.join(TEXT_FIELDS.includes(field) ? '\n\n' : '; ')
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return plainText(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** A value that stands alone as one cell, "" where it holds nothing to read. */
export function cellText(value: unknown): string {
  if (Array.isArray(value)) return textOfList(value)
  return (isObject(value) ? textOfObjects([value]) : scalarText(value)) ?? ''
}

/** A list as one cell, "" where it holds nothing to read. */
function textOfList(items: readonly unknown[]): string {
  const objects = items.filter(isObject)
  if (objects.length > 0) return textOfObjects(objects)
  return items.flatMap((item) => scalarText(item) ?? []).join('; ')
}

/**
 * Every field of a record, also of objects inside it, as its path (names with a {@link pathMark} between them) and
 * its text; undefined where it has no value. Lists are one field: scalars with "; " between them, objects by the text
 * that they hold.
 * @throws RangeError where objects stand inside each other more than {@link maxDepth} deep
 */
export function eachField(
  record: JsonObject,
  take: (path: string, text: string | undefined) => void,
  prefix = '',
  depth = 1,
): void {
  if (depth > maxDepth) throw new RangeError('too deep')
  for (const [name, value] of Object.entries(record)) {
    const path = prefix + name.replaceAll(pathMark, '')
    if (isObject(value)) eachField(value, take, `${path}${pathMark}`, depth + 1)
    else if (Array.isArray(value)) take(path, textOfList(value) || undefined)
    else take(path, scalarText(value))
  }
}
