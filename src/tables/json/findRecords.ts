import { isObject } from './eachField.ts'

export interface FoundRecords {
  /** names on the way there, with points between them; "" for the document itself */
  path: string
  records: readonly unknown[]
}

const DEEPEST = 4
/** What an interface calls a list of one where it sends the one alone. */
const ONE_RECORD =
  /^(entry|item|record|row|result|response|review|ticket|conversation|comment|submission)s?$/i

const isScalar = (value: unknown): boolean => value !== null && typeof value !== 'object'

/** An object that is itself a record: mostly scalars, and several. */
const isRecord = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const values = Object.values(value)
  const scalars = values.filter(isScalar).length
  return scalars >= 2 && scalars >= values.length / 2
}

/**
 * The list of records in a JSON document: the longest list that is mostly objects, at most four names deep; of equals
 * the one that is met first, level by level. Without such a list, one record that stands alone; undefined without that
 * too.
 */
export function findRecords(document: unknown): FoundRecords | undefined {
  let best: FoundRecords | undefined
  let alone: FoundRecords | undefined = isRecord(document)
    ? { path: '', records: [document] }
    : undefined
  let level: [string, unknown][] = [['', document]]
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const below: [string, unknown][] = []
    for (const [path, value] of level) {
      if (Array.isArray(value)) {
        const isList = value.filter(isObject).length * 2 > value.length || value.length === 0
        if (isList && (best === undefined || value.length > best.records.length))
          best = { path, records: value }
      } else if (isObject(value)) {
        for (const [name, inner] of Object.entries(value)) {
          const at = path === '' ? name : `${path}.${name}`
          if (ONE_RECORD.test(name) && isObject(inner)) alone = { path: at, records: [inner] }
          below.push([at, inner])
        }
      }
    }
    level = below
  }
  return best !== undefined && best.records.length > 0 ? best : (alone ?? best)
}
