// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  CHUNK_ROWS,
  NO_TOUCHPOINT,
  type ReadChunk,
  textOf,
} from '../../../src/feedback/comments/commentChunk.ts'
import type { FeedbackSource } from '../../../src/feedback/comments/feedbackSource.ts'
import { KnownRows } from '../../../src/feedback/reading/knownRows.ts'
import { fixture, imported } from '../imported.ts'
import { tableOf } from '../comments/indexOf.ts'

const long = (rows: number): string =>
  `id,date,score,segment,page,comment\n${Array.from(
    { length: rows },
    (_, at) =>
      `T-${1_000_000 + at},2025-0${1 + (at % 9)}-1${at % 10},${at % 13 === 0 ? 'x' : at % 11},` +
      `S${at % 7},page ${at % 5},Comment ${at % 977} was ${at % 3 === 0 ? 'great' : 'awful'}`,
  ).join('\n')}\n`

const roles = ['id', 'date', 'score', 'segment', 'touchpoint', 'comment'] as const

it('goes on where it stopped, and comes to the same', async () => {
  const content = long(CHUNK_ROWS * 2 + 100)
  const saved: { chunk: ReadChunk; source: FeedbackSource }[] = []
  const whole = await imported(content, {
    roles,
    onChunk: (chunk, soFar) => void saved.push({ chunk, source: soFar() }),
  })
  expect(saved).toHaveLength(3)
  for (let stopped = 1; stopped < saved.length; stopped++) {
    const before = saved.slice(0, stopped)
    const source = before.at(-1)?.source
    if (!source) throw new Error('a source was expected')
    const words = before.flatMap(({ chunk }) => chunk.words.newWords)
    const rest = await imported(content, {
      roles,
      resume: { source: JSON.parse(JSON.stringify(source)) as FeedbackSource, words },
    })
    expect(rest.chunks).toEqual(saved.slice(stopped).map(({ chunk }) => chunk))
    expect(rest.source).toEqual(whole.source)
  }
})

it('keeps what columns say as numbers', async () => {
  const { source, chunks } = await imported(
    'ticket,who,worth,page,comment\n' +
      'T-1000001,anna,"€ 1,200",Home,One\n' +
      '17,bob,"1.200,50 EUR",,Two\n' +
      'T-1000001,anna,n/a,Help,Three\n',
    { roles: ['id', 'respondent', 'value', 'touchpoint', 'comment'] },
  )
  const [chunk] = chunks
  const [first = 0, second, third] = chunk?.id ?? []
  expect(first).toBeGreaterThan(0)
  expect([second, third]).toEqual([0, first])
  expect(chunk?.respondent[2]).toBe(chunk?.respondent[0])
  expect(chunk?.respondent[1]).not.toBe(chunk?.respondent[0])
  expect([...(chunk?.value ?? [])]).toEqual([1200, 1200.5, Number.NaN])
  expect([...(chunk?.touchpoint ?? [])]).toEqual([0, NO_TOUCHPOINT, 1])
  expect(source.touchpoints).toEqual(['Home', 'Help'])
  expect((await imported('comment\nOne\n')).chunks[0]?.respondent).toHaveLength(0)
})

async function knownOf(content: string | Uint8Array): Promise<KnownRows> {
  const known = new KnownRows()
  for (const chunk of (await imported(content)).chunks) known.add(chunk)
  return known
}

it('counts rows that another file has brought as repeated, and no others', async () => {
  const first = 'date,score,comment\n'
  const old =
    '2025-01-03,9,"They answered within minutes and were kind."\n' +
    '2025-01-03,9,Good\n' +
    '2025-01-04,3,"Nobody picked up the phone for an hour."\n'
  const fresh = '2025-02-01,3,"Nobody picked up the phone for an hour."\n2025-01-03,9,Good\n'
  const known = await knownOf(first + old)
  const { source, chunks } = await imported(first + old + fresh, { known })
  expect(source).toMatchObject({ rows: 5, comments: 2, repeated: 3 })
  const [chunk] = chunks
  expect(Array.from({ length: 5 }, (_, at) => chunk && textOf(chunk, at))).toEqual([
    '',
    '',
    '',
    'Nobody picked up the phone for an hour.',
    'Good',
  ])
  // Another file that says "Good" on the same day says it itself.
  const other = await imported(`${first}2025-01-03,9,Good\n`, { known: await knownOf(first + old) })
  expect(other.source).toMatchObject({ rows: 1, comments: 1 })
  expect(other.source.repeated).toBeUndefined()
})

it('knows rows by their id, but not by a row number', async () => {
  const old = 'ticket,comment\nT-1000001,Bad\nT-1000002,Good\n'
  const next = 'ticket,comment\nT-1000002,Good after all\nT-1000003,Bad\n'
  const again = await imported(next, { known: await knownOf(old) })
  expect(again.source).toMatchObject({ comments: 1, repeated: 1 })
  const numbered = await imported('id,comment\n1,Fine\n2,Bad\n', {
    known: await knownOf('id,comment\n1,Good\n2,Bad\n'),
  })
  expect(numbered.source).toMatchObject({ comments: 2 })
})

it('takes previews of a survey for no rows of another file, and learns nothing from them', async () => {
  const first = 'StartDate,Status,Progress,Finished,Recipient,Q1\n'
  const answer = (text: string): string => `2026-03-02,IP Address,100,True,R,${text}\n`
  const old = answer('They answered within minutes and were kind.') + answer('Good')
  const preview =
    '2026-03-02,Survey Preview,100,True,R,They answered within minutes and were kind.\n'
  const roles = ['date', 'ignore', 'ignore', 'ignore', 'ignore', 'comment'] as const
  const mapping = {
    roles: [...roles],
    dateOrder: 'dmy' as const,
    dateOrderIsCertain: true,
    previews: { column: 1, values: ['Survey Preview'] },
  }
  const known = new KnownRows()
  for (const chunk of (await imported(first + old, { mapping })).chunks) known.add(chunk)
  const [one = '', two = ''] = old.split('\n')
  const { source } = await imported(`${first}${preview}${one}\n${preview}${two}\n`, {
    mapping,
    known,
  })
  expect(source).toMatchObject({ rows: 4, repeated: 2, comments: 0, needALookCount: 2 })
  expect(source.needALook.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'preview'],
    [3, 'preview'],
  ])
})

it('reads a whole export again as nothing but repeated rows', async () => {
  const nhs = fixture('nhs-sample.csv')
  const { source } = await imported(nhs, { known: await knownOf(nhs) })
  expect(source.repeated).toBe(source.rows)
  expect(source.comments).toBe(0)
})

it('goes on among known rows as if it had not stopped', async () => {
  const content = long(CHUNK_ROWS + 50)
  const old = content.split('\n').slice(0, CHUNK_ROWS - 500)
  const saved: { chunk: ReadChunk; source: FeedbackSource }[] = []
  const whole = await imported(content, {
    roles,
    known: await knownOf(`${old.join('\n')}\n`),
    onChunk: (chunk, soFar) => void saved.push({ chunk, source: soFar() }),
  })
  const [first] = saved
  if (!first) throw new Error('a chunk was expected')
  const rest = await imported(content, {
    roles,
    known: await knownOf(`${old.join('\n')}\n`),
    resume: { source: first.source, words: first.chunk.words.newWords },
  })
  expect(whole.source.repeated).toBe(old.length - 1)
  expect(rest.source).toEqual(whole.source)
})

it('leaves names in the texts where masking is off, and says so', async () => {
  const content = 'comment\n"My name is Anna Smith, call 020 7946 0958"\n'
  const { source, chunks } = await imported(content, { isMasked: false })
  expect(chunks[0] && textOf(chunks[0], 0)).toBe('My name is Anna Smith, call 020 7946 0958')
  expect(source.isUnmasked).toBe(true)
  const masked = await imported(content)
  expect(masked.chunks[0] && textOf(masked.chunks[0], 0)).toBe('My name is [name], call [phone]')
  expect(masked.source.isUnmasked).toBeUndefined()
})

it('does not read the mood of words that are said to have none', async () => {
  const content = 'comment\nBest Western has rooms\nThe best rooms\n'
  const { source, chunks } = await imported(content, { neutralWords: ['best western'] })
  expect(source.labels).toMatchObject({ neutral: 1, positive: 1 })
  expect(source.neutralWords).toEqual(['best western'])
  expect(chunks[0] && textOf(chunks[0], 0)).toBe('Best Western has rooms')
  expect(chunks[0]?.words.newWords).toContain('western')
})

it('takes any text as it is', async () => {
  const odd = [
    'Lone \ud83d surrogate \udc4d here',
    'שירות טוב מאוד ‏(RTL)‏ خدمة جيدة',
    '<script>alert("x")</script> <b>great</b>',
    'zero\u200bwidth\u200d great\ufeff!',
    '\u0001\u0007 bell',
    'İSTANBUL İİİ great, but slow',
  ]
  const { source, chunks } = await imported(tableOf(odd), { roles: ['comment'] })
  expect(source.comments).toBe(odd.length)
  const [chunk] = chunks
  expect(odd.map((_, at) => chunk && textOf(chunk, at))).toEqual(
    odd.map((text) => new TextDecoder().decode(new TextEncoder().encode(text))),
  )
})

it('reads texts of any signs without failing, each with as many clauses as its words name', async () => {
  // A file of control characters is no table.
  const text = fc
    .string({ unit: 'binary', maxLength: 60 })
    .map((signs) => signs.replaceAll(/\p{Cc}/gu, ' '))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
      const { source, chunks } = await imported(tableOf(texts), { roles: ['comment'] })
      for (const chunk of chunks) {
        const { words, clauseOffsets } = chunk
        expect(words.offsets.at(-1)).toBe(words.tokens.length)
        for (let at = 0; at < chunk.count; at++) {
          const clauses = (clauseOffsets[at + 1] ?? 0) - (clauseOffsets[at] ?? 0)
          const own = words.clauses.subarray(words.offsets[at], words.offsets[at + 1])
          for (const clause of own) expect(clause).toBeLessThan(clauses)
        }
      }
      expect(source.rows).toBe(chunks.reduce((sum, { count }) => sum + count, 0))
    }),
    { numRuns: 40 },
  )
})
