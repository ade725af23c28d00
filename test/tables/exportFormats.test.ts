// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columnsOf, type ColumnRole } from '../../src/feedback/columns/columnRole.ts'
import { profileTable } from '../../src/feedback/columns/profileTable.ts'
import { readTable } from '../../src/tables/readTable.ts'
import type { ExpectedTable } from './ExpectedTable.ts'
import { expectedExports } from './expectedExports.ts'
import { expectedSets } from './expectedSets.ts'
import { pieces } from './table.ts'

const roles = {
  text: 'comment',
  score: 'score',
  date: 'date',
  respondent: 'respondent',
  segment: 'segment',
  id: 'id',
  language: 'language',
  value: 'value',
  touchpoint: 'touchpoint',
} as const satisfies Partial<Record<keyof ExpectedTable, ColumnRole>>

async function check(bytes: Uint8Array, expected: ExpectedTable): Promise<void> {
  const table = await readTable(pieces(bytes))
  const { facts } = table
  const { format, headerRows, encoding = 'utf-8' } = expected
  expect(facts).toMatchObject({ format, headerRows, encoding })
  if (expected.delimiter !== undefined) expect(facts.delimiter).toBe(expected.delimiter)
  let rows = 0
  for await (const batch of table.batches()) rows += batch.rows.length
  if (expected.rows !== undefined) expect(rows).toBe(expected.rows)
  const { mapping, why } = await profileTable(table)
  for (const [name, role] of Object.entries(roles)) {
    const wanted = expected[name as keyof typeof roles]
    if (wanted === undefined) continue
    const taken = columnsOf(mapping.roles, role).map((at) => facts.header[at] ?? '')
    if (wanted === 'none') expect(taken, name).toEqual([])
    else {
      expect(taken.length, `${name} is taken`).toBeGreaterThan(0)
      expect(wanted, name).toEqual(expect.arrayContaining(taken))
    }
  }
  if (expected.scale !== undefined) expect(mapping.scale?.kind).toBe(expected.scale)
  if (expected.dateOrder !== undefined) expect(mapping.dateOrder).toBe(expected.dateOrder)
  expect(mapping.scoreWords).toBe(expected.scoreWords)
  // Whatever is taken says why.
  for (const [at, role] of mapping.roles.entries())
    expect(why[at] !== undefined, facts.header[at]).toBe(role !== 'ignore')
}

// Samples of other owners' files are not part of the repository.
const data = new URL('../../../shared/data/', import.meta.url)
const samples = new URL('export-formats/', data)

describe('exports of survey tools and help desks', () => {
  for (const expected of expectedExports) {
    const path = new URL(expected.file, samples)
    it(expected.file, async ({ skip }) => {
      skip(!existsSync(path), 'the samples are not beside this repository')
      await check(readFileSync(path), expected)
    })
  }
})

describe('other sets', () => {
  for (const expected of expectedSets) {
    const path = new URL(expected.file, data)
    it(expected.file, async ({ skip }) => {
      skip(!existsSync(path), 'the sets are not beside this repository')
      await check(readFileSync(path), expected)
    })
  }

  it('sentences in XML are no table', async ({ skip }) => {
    const path = new URL('mams-restaurants/val.xml', data)
    skip(!existsSync(path), 'the sets are not beside this repository')
    const read = readTable(pieces(readFileSync(path)))
    await expect(read).rejects.toMatchObject({ code: 'no-table', values: { kind: 'xml' } })
  })
})

it('leaves no sample out', ({ skip }) => {
  skip(!existsSync(samples), 'the samples are not beside this repository')
  const named = new Set(expectedExports.map(({ file }) => file))
  const left = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(csv|tsv|xlsx|json|jsonl)$/.test(name) && !named.has(name),
  )
  expect(left).toEqual([])
})

describe('the same from the repository', () => {
  it.each([
    ['ms-forms.xlsx', 'ms-forms/'],
    ['zendesk-tickets.json', 'zendesk/SYNTH_tickets_api'],
    ['app-store-reviews.json', 'app-store/SYNTH_app_store'],
  ])('%s', async (name, start) => {
    const expected = expectedExports.find(({ file }) => file.startsWith(start))
    const path = new URL(`../fixtures/feedback/${name}`, import.meta.url)
    if (!expected) throw new Error(`nothing is expected of ${name}`)
    await check(readFileSync(path), expected)
  })
})
