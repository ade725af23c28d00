// @vitest-environment node
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journeyJsonSchema, schemaText } from '../../scripts/json-schema.mjs'
import type { Json } from '../../src/lib/json.ts'
import { evidenceSchema } from '../../src/model/checkEvidence.ts'
import { kinds } from '../../src/model/kinds.ts'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'
import { fitsJsonSchema } from '../support/fitsJsonSchema.ts'
import { randomJourney } from '../support/randomJourney.ts'

const published = readFileSync(
  new URL('../../public/schema/journey-1.json', import.meta.url),
  'utf8',
)
const schema = JSON.parse(published) as Record<string, unknown>
const everyKind = readFileSync(
  new URL('../fixtures/journeys/v1-every-kind.journey.json', import.meta.url),
  'utf8',
)

describe('public/schema/journey-1.json', () => {
  it('is what the code says: else run node scripts/json-schema.mjs', () => {
    expect(published).toBe(schemaText(journeyJsonSchema(kinds, evidenceSchema)))
  })

  it('fits a file with every kind, and any journey that is written', () => {
    expect(fitsJsonSchema(JSON.parse(everyKind) as Json, schema)).toBe(true)
    fc.assert(
      fc.property(randomJourney(), (records) => {
        const text = writeJourneyFile({ records, evidence: new Map(), extra: {} })
        expect(fitsJsonSchema(JSON.parse(text) as Json, schema)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['format', '"throughline/journey"', '"other"'],
    ['version', '"version": 1', '"version": 2'],
    ['id', '"tchp0001": {', '"t": {'],
    ['type of a field', '"name": "Phone menu"', '"name": 3'],
    ['required field', '"name": "Phone menu",', ''],
    ['kind', '"kind": "card"', '"kind": "sticky"'],
    ['option', '"type": "notes"', '"type": "post-its"'],
    ['range', '"share": 0.4', '"share": 1.4'],
    ['evidence', '"negative": 7', '"negative": -7'],
  ])('refuses a wrong %s', (_name, from, to) => {
    const text = everyKind.replace(from, to)
    expect(text).not.toBe(everyKind)
    expect(fitsJsonSchema(JSON.parse(text) as Json, schema)).toBe(false)
  })
})
