// @vitest-environment node
import { expect, it } from 'vitest'
import { CHUNK_ROWS, LABELS, NO_DAY, textOf } from '../../src/feedback/comments/commentChunk.ts'
import { isoDate } from '../../src/lib/calendar.ts'
import { fixture, imported } from './imported.ts'

const TEXT =
  'id,date,score,comment\n' +
  '1,13/04/2015,9,"Great, call 020 7946 0958"\n' +
  '2,31/02/2015,2,\n' +
  '3,,11,Awful food\n' +
  '4,05/04/2015,n/a,\n' +
  '5,,,Das Essen war leider nicht sehr gut und die Leute waren unfreundlich\n'

it('turns every row into one of a chunk, and lists what it could not use', async () => {
  const { source, chunks } = await imported(TEXT)
  const [chunk] = chunks
  expect(source).toMatchObject({
    rows: 5,
    comments: 4,
    labels: { negative: 3, neutral: 0, positive: 1, unscored: 1 },
    mapping: { roles: ['id', 'date', 'score', 'comment'], dateOrder: 'dmy' },
  })
  expect(source.mapping.scale?.kind).toBe('other')
  expect(source.needALook).toEqual([
    { row: 2, column: 'date', reason: 'date-not-read', value: '31/02/2015' },
    { row: 4, column: 'score', reason: 'score-not-read', value: 'n/a' },
    { row: 4, column: 'comment', reason: 'nothing-to-read', value: '' },
  ])
  expect(chunk && Array.from({ length: 5 }, (_, at) => textOf(chunk, at))).toEqual([
    'Great, call [phone]',
    '',
    'Awful food',
    '',
    'Das Essen war leider nicht sehr gut und die Leute waren unfreundlich',
  ])
  expect(Array.from(chunk?.day ?? [], (day) => (day === NO_DAY ? '' : isoDate(day)))).toEqual([
    '2015-04-13',
    '',
    '',
    '2015-04-05',
    '',
  ])
  expect(Array.from(chunk?.label ?? [], (place) => LABELS[place])).toEqual([
    'positive',
    'negative',
    'negative',
    'unscored',
    'negative',
  ])
})

it('lists scores off the scale and keeps their text', async () => {
  const { source, chunks } = await imported(TEXT, {
    mapping: {
      roles: ['id', 'date', 'score', 'comment'],
      dateOrder: 'dmy',
      dateOrderIsCertain: true,
      scale: { min: 0, max: 10, kind: '0-10' },
    },
  })
  expect(source.needALook).toContainEqual({
    row: 3,
    column: 'score',
    reason: 'score-off-scale',
    value: '11',
  })
  expect(chunks[0]?.score[2]).toBeNaN()
  expect(source.comments).toBe(4)
})

it('counts strata, days and moods of real files', async () => {
  const nhs = (await imported(fixture('nhs-sample.csv'))).source
  expect(nhs.strata).toContain('Trust A · Trust A - Q1')
  expect(nhs.rows).toBe(nhs.comments)
  const fcc = (await imported(fixture('fcc-sample.csv'))).source
  expect(isoDate(fcc.firstDay ?? 0).slice(0, 4)).toBe('2015')
  expect(fcc.needALookCount).toBe(0)
})

it('cuts long files into chunks without a gap, and says how far it is', async () => {
  const rows = Array.from(
    { length: CHUNK_ROWS * 2 + 10 },
    (_, at) => `${at + 1},Comment ${at + 1} ü`,
  )
  const seen: number[] = []
  const { source, chunks } = await imported(`id,comment\n${rows.join('\n')}\n`, {
    onProgress: (progress) => seen.push(progress.bytesRead / progress.bytes),
  })
  expect(chunks.map(({ firstRow, count }) => [firstRow, count])).toEqual([
    [1, CHUNK_ROWS],
    [CHUNK_ROWS + 1, CHUNK_ROWS],
    [CHUNK_ROWS * 2 + 1, 10],
  ])
  expect(source.rows).toBe(CHUNK_ROWS * 2 + 10)
  for (const chunk of chunks) {
    expect(textOf(chunk, chunk.count - 1)).toBe(`Comment ${chunk.firstRow + chunk.count - 1} ü`)
  }
  expect(seen.at(-1)).toBe(1)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
})

it('stops at once when asked to', async () => {
  const controller = new AbortController()
  const rows = 'Some comment\n'.repeat(50_000)
  const stopped = imported(`comment\n${rows}`, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  })
  await expect(stopped).rejects.toThrow(/abort/i)
})

it('gives the same for the same file', async () => {
  expect(await imported(fixture('nhs-sample.csv'))).toEqual(
    await imported(fixture('nhs-sample.csv')),
  )
})
