import { isSameJson, type Json } from '../../src/lib/json.ts'

interface Schema {
  readonly [keyword: string]: unknown
}
type Check = (value: Json, keyword: unknown, schema: Schema, root: Schema) => boolean

const annotations = new Set(['$schema', 'title', 'description', 'definitions'])

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const entriesOf = (value: Json): [string, Json][] => (isObject(value) ? Object.entries(value) : [])
const lengthOf = (value: Json): number => (typeof value === 'string' ? Array.from(value).length : 0)

function hasType(value: Json, type: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

const checks: Readonly<Record<string, Check>> = {
  $ref: (value, ref, _schema, root) => fitsJsonSchema(value, definition(root, String(ref)), root),
  type: hasType,
  const: (value, expected) => isSameJson(value, expected),
  enum: (value, options) => (options as Json[]).some((option) => isSameJson(value, option)),
  anyOf: (value, options, _, root) =>
    (options as Schema[]).some((option) => fitsJsonSchema(value, option, root)),
  oneOf: (value, options, _, root) =>
    (options as Schema[]).filter((option) => fitsJsonSchema(value, option, root)).length === 1,
  required: (value, keys) =>
    !isObject(value) || (keys as string[]).every((key) => Object.hasOwn(value, key)),
  properties: (value, properties, _, root) =>
    entriesOf(value).every(([key, inner]) => {
      const schema = (properties as Record<string, Schema>)[key]
      return !schema || fitsJsonSchema(inner, schema, root)
    }),
  additionalProperties: (value, extra, schema, root) =>
    entriesOf(value).every(
      ([key, inner]) =>
        key in ((schema['properties'] ?? {}) as object) ||
        fitsJsonSchema(inner, extra as Schema, root),
    ),
  propertyNames: (value, names, _, root) =>
    entriesOf(value).every(([key]) => fitsJsonSchema(key, names as Schema, root)),
  items: (value, items, _, root) =>
    !Array.isArray(value) ||
    value.every((inner: Json, at) => {
      const schema = Array.isArray(items) ? (items as Schema[])[at] : (items as Schema)
      return !schema || fitsJsonSchema(inner, schema, root)
    }),
  minItems: (value, min) => !Array.isArray(value) || value.length >= Number(min),
  maxItems: (value, max) => !Array.isArray(value) || value.length <= Number(max),
  maxLength: (value, max) => lengthOf(value) <= Number(max),
  pattern: (value, pattern) =>
    typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  minimum: (value, min) => typeof value !== 'number' || value >= Number(min),
  maximum: (value, max) => typeof value !== 'number' || value <= Number(max),
}

function definition(root: Schema, ref: string): Schema {
  const name = ref.replace('#/definitions/', '')
  const found = (root['definitions'] as Record<string, Schema>)[name]
  if (!found) throw new Error(`no definition ${ref}`)
  return found
}

/** Whether a value fits a JSON Schema (draft 07). Throws for a keyword that it does not know: none is skipped. */
export function fitsJsonSchema(value: Json, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, expected]) => {
    if (annotations.has(keyword)) return true
    const check = checks[keyword]
    if (!check) throw new Error(`unknown keyword ${keyword}`)
    return check(value, expected, schema, root)
  })
}
