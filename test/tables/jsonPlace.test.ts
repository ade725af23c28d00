// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPlace } from '../../src/tables/json/jsonPlace.ts'
import { TableError } from '../../src/tables/tableError.ts'
import { tableOf } from './table.ts'

/** JSON with one sign taken out, put in or exchanged. */
const changed = fc
  .tuple(
    fc.array(fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 })), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.nat(),
    fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '\\', '0', 'x', ' '),
    fc.boolean(),
  )
  .map(([value, at, sign, isExchanged]) => {
    const text = JSON.stringify(value)
    const place = at % text.length
    return text.slice(0, place) + sign + text.slice(place + (isExchanged || sign === '' ? 1 : 0))
  })

/** Where the engine stopped, as far as it says; it stops behind the beginning of what it can't read. */
function engineStop(text: string): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const said = /position (\d+)/.exec(String(error))
    if (said) return Number(said[1])
    return /end of JSON/.test(String(error)) ? text.length : undefined
  }
}

it('finds the place where the engine stops, or the beginning of what stands there', () => {
  fc.assert(
    fc.property(changed, (text) => {
      const stop = engineStop(text)
      if (stop === undefined) return
      const { line, column } = jsonPlace(text)
      expect(line).toBe(1)
      expect(column - 1).toBeLessThanOrEqual(stop)
      // Only one text, number or word may lie between the two.
      expect(text.slice(column - 1, stop)).toMatch(/^("[^]*|[\w.+-]*)$/)
    }),
    { numRuns: 500 },
  )
})

it('breaks on no text with anything but a table error', async () => {
  await fc.assert(
    fc.asyncProperty(changed, async (text) => {
      const outcome = await tableOf(text).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(TableError)
    }),
    { numRuns: 300 },
  )
})
