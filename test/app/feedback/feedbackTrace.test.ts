// @vitest-environment node
import { afterAll, expect, it } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { runFix } from '../../../src/app/runFix.ts'
import { fileOf } from '../../../src/app/saveFile.ts'
import type { OpenJourney } from '../../../src/app/openJourney.ts'
import { assert } from '../../../src/lib/assert.ts'
import { readPainSource } from '../../../src/model/painSource.ts'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { countRows } from '../../../src/model/rowRanges.ts'
import { readJourneyFile } from '../../../src/model/readJourneyFile.ts'
import { writeJourneyFile } from '../../../src/model/writeJourneyFile.ts'
import { feedbackWorld, nhsColumns, textFile } from '../feedbackWorld.ts'
import { nhsPart } from '../nhsPart.ts'

/** The clinic with the NHS comments, and every pain point that they show accepted. */
async function painfulClinic() {
  const world = feedbackWorld()
  const { editor, session, service } = world
  await service.importFile(textFile('nhs.csv', nhsPart(800_000)), {
    name: 'nhs.csv',
    kind: 'survey',
    columns: nhsColumns,
  })
  await service.settled()
  const found = findingsOf(editor.getState().records, session.getState().evidence)
  for (const finding of found.filter(({ rule }) => rule === 'pain-point')) {
    const [fix] = finding.fixes
    assert(fix, 'a fix')
    runFix({ editor, session }, fix)
  }
  await service.settled()
  return world
}

let opened: ReturnType<typeof painfulClinic> | undefined
/** Opened once for all tests. */
const clinic = (): ReturnType<typeof painfulClinic> => (opened ??= painfulClinic())
afterAll(async () => (await clinic()).service.close())

it('a pain point leads back to the very rows of its file', async () => {
  const { editor, session, service } = await clinic()
  const pains = recordsOfKind(editor.getState().records, 'painPoint')
  expect(pains.length).toBeGreaterThan(0)
  for (const { touchpointId = '', n, k, low = 1, high = 0, sources = [], examples } of pains) {
    const evidence = session.getState().evidence.get(touchpointId)
    const [source] = sources.flatMap((one) => readPainSource(one) ?? [])
    assert(evidence && source && k !== undefined && n !== undefined, 'figures')
    expect(source).toMatchObject({ name: 'nhs.csv', n, negative: k })
    expect(source.hash).toMatch(/^[0-9a-f]{64}$/)
    expect({ n: evidence.n, negative: evidence.negative }).toEqual({ n, negative: k })
    expect(low).toBeLessThan(k / n)
    expect(high).toBeGreaterThan(k / n)
    expect(countRows(source.negativeRows ?? '')).toBe(k)
    // The comments that the list shows are those of these rows.
    const { total, rows } = await service.comments({
      scope: { touchpointId },
      label: 'negative',
      offset: 0,
      limit: 50,
    })
    expect(total).toBe(k)
    const listed = rowsOf(source.negativeRows ?? '')
    expect(rows.every(({ row }) => listed.has(row))).toBe(true)
    expect(examples?.length).toBeGreaterThan(0)
  }
})

function rowsOf(text: string): Set<number> {
  return new Set(
    text.split(',').flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    }),
  )
}

it('the journey file carries the evidence and at most three comments of each, and nothing else', async () => {
  const { editor, session, service } = await clinic()
  const open = { editor, session, feedbackNow: () => service, extra: {} } as unknown as OpenJourney
  const text = writeJourneyFile(fileOf(open))
  const file = readJourneyFile(text)
  expect(writeJourneyFile(file)).toBe(text)
  expect(file.evidence.size).toBe(session.getState().evidence.size)
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'format',
    'version',
    'organisation',
    'journey',
    'evidence',
    'sources',
  ])
  // Of all the comments of the file only the examples are in it.
  const shown = new Set(
    [...file.evidence.values()].flatMap(({ examples }) => examples.map((one) => one.text)),
  )
  const comments = nhsPart()
    .split('\n')
    .flatMap((line) => /,"([^"]{60,})",/.exec(line)?.[1] ?? [])
  expect(comments.length).toBeGreaterThan(500)
  const carried = comments.filter((comment) => text.includes(JSON.stringify(comment).slice(1, -1)))
  for (const comment of carried) expect(shown.has(comment)).toBe(true)
  for (const { examples } of file.evidence.values()) expect(examples.length).toBeLessThanOrEqual(3)
})
