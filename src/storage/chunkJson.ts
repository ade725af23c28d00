import { assert } from '../lib/assert.ts'
import { base64 } from '../lib/base64.ts'
import type { Json } from '../lib/json.ts'

const arrayTypes = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
} as const

/** Keys that a file may not have, or that mark something below. */
const special = /^(?:\$.*|__proto__|constructor|prototype)$/

/**
 * What the database can hold as JSON: typed arrays and ArrayBuffers as base64 (little-endian, as every browser's
 * machine is), NaN and infinities by name. {@link chunkFromJson} turns it back into the same.
 */
export function chunkToJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (value === undefined) return { $undefined: true }
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { $number: Object.is(value, -0) ? '-0' : String(value) }
  }
  if (Array.isArray(value)) return value.map(chunkToJson)
  if (value instanceof ArrayBuffer) return { $buffer: base64(new Uint8Array(value)) }
  if (ArrayBuffer.isView(value)) {
    const type = value.constructor.name
    assert(Object.hasOwn(arrayTypes, type), `a chunk may not hold a ${type}`)
    return {
      $array: type,
      data: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
    }
  }
  if (value instanceof Map)
    return { $map: [...value].map(([key, one]) => [chunkToJson(key), chunkToJson(one)]) }
  const isPlain =
    typeof value === 'object' &&
    [null, Object.prototype].includes(Object.getPrototypeOf(value) as null)
  assert(
    isPlain,
    'a chunk holds plain objects, lists, strings, numbers, Maps and typed arrays only',
  )
  const entries = Object.entries(value).map(([key, one]) => [key, chunkToJson(one)] as const)
  if (entries.some(([key]) => special.test(key))) return { $entries: entries }
  return Object.fromEntries(entries)
}

/** Throws whatever comes to hand where the JSON is none that {@link chunkToJson} makes. */
export function chunkFromJson(json: Json): unknown {
  if (typeof json !== 'object' || json === null) return json
  if (isList(json)) return json.map(chunkFromJson)
  if ('$undefined' in json) return undefined
  if ('$number' in json) return Number(json['$number'])
  if ('$buffer' in json) return bytesOf(json['$buffer'])
  if ('$array' in json) return arrayOf(json)
  if ('$map' in json) return new Map(pairsOf(json['$map']))
  // fromEntries defines keys and never sets them, so none reaches a prototype.
  if ('$entries' in json)
    return Object.fromEntries(pairsOf(json['$entries']) as [string, unknown][])
  return Object.fromEntries(Object.entries(json).map(([key, one]) => [key, chunkFromJson(one)]))
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json)
}

function pairsOf(json: Json | undefined): [unknown, unknown][] {
  return (json as readonly (readonly [Json, Json])[]).map(([key, one]) => [
    chunkFromJson(key),
    chunkFromJson(one),
  ])
}

function bytesOf(json: Json | undefined): ArrayBuffer {
  return Uint8Array.from(atob(textOf(json)), (char) => char.charCodeAt(0)).buffer
}

function arrayOf(json: { readonly [key: string]: Json }): ArrayBufferView {
  const type = textOf(json['$array'])
  if (!Object.hasOwn(arrayTypes, type)) throw new TypeError(`no such array: ${type}`)
  return new arrayTypes[type as keyof typeof arrayTypes](bytesOf(json['data']))
}

function textOf(json: Json | undefined): string {
  if (typeof json !== 'string') throw new TypeError('a text was expected')
  return json
}
