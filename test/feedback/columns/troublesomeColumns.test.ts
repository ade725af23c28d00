// @vitest-environment node
import { expect, it } from 'vitest'
import { textOf } from '../../../src/feedback/comments/commentChunk.ts'
import type { FeedbackSource } from '../../../src/feedback/comments/feedbackSource.ts'
import { type Imported, imported } from '../imported.ts'

const looks = ({ needALook }: FeedbackSource): unknown[] =>
  needALook.map(({ row, column, reason, value }) => [row, column, reason, value])

const textsOf = ({ chunks }: Pick<Imported, 'chunks'>): string[] =>
  chunks.flatMap((chunk) => Array.from({ length: chunk.count }, (_, at) => textOf(chunk, at)))

it('reads dates in ten styles, and lists those that it can’t', async () => {
  const dates = [
    '2026-03-14',
    '14.03.2026',
    '14/03/2026',
    '14 March 2026',
    'March 14, 2026',
    '14. März 2026',
    '2026/03/14 10:11',
    '20260314',
    '1773446400',
    '46095',
    'the other day',
    '31.02.2026',
    '2026-13-01',
  ]
  const rows = dates.map((date, at) => `${at},"It was slow, number ${at}","${date}"`)
  const { source } = await imported(['id,comment,date', ...rows].join('\n'), {
    roles: ['id', 'comment', 'date'],
  })
  expect(source.comments).toBe(dates.length)
  expect(looks(source)).toEqual([
    [11, 'date', 'date-not-read', 'the other day'],
    [12, 'date', 'date-not-read', '31.02.2026'],
    [13, 'date', 'date-not-read', '2026-13-01'],
  ])
  // 14 March 2026, in days since 1970.
  expect([source.firstDay, source.lastDay]).toEqual([20526, 20526])
})

it('lists scores off their scale, and counts their comments without them', async () => {
  const scores = ['1', '5', '3', '4', '2', '99', '-1', 'fine', '5,0', '4/5']
  const many = Array.from({ length: 200 }, (_, at) => String((at % 5) + 1))
  const rows = [...scores, ...many].map((score, at) => `${at};It was slow, number ${at};"${score}"`)
  const { source } = await imported(['id;comment;rating', ...rows].join('\n'))
  expect(source.mapping.scale).toEqual({ min: 1, max: 5, kind: '1-5' })
  expect(source.comments).toBe(rows.length)
  expect(looks(source)).toEqual([
    [6, 'rating', 'score-off-scale', '99'],
    [7, 'rating', 'score-off-scale', '-1'],
    [8, 'rating', 'score-not-read', 'fine'],
  ])
})

it('reads answers in words as scores, and an offer as none', async () => {
  const answers = ['Good', 'Bad', 'Offered', 'Good', '', 'Unoffered', 'Bad']
  const rows = answers.map((answer, at) => `${at},x${at},${answer}`)
  const { source, chunks } = await imported(
    ['Id,Subject line,Satisfaction Score', ...rows].join('\n'),
    { roles: ['id', 'ignore', 'score'] },
  )
  expect(source.mapping).toMatchObject({ scoreWords: 'good-bad', scale: { min: 0, max: 1 } })
  expect(source.labels).toEqual({ negative: 2, neutral: 0, positive: 2, unscored: 3 })
  expect(chunks.flatMap(({ score }) => [...score])).toEqual([1, 0, NaN, 1, NaN, NaN, 0])
})

it('takes no preview of a survey for an answer, and says which rows those are', async () => {
  const text =
    'StartDate,Status,Progress,Finished,ResponseId,Q1\n' +
    'Start,Response Type,Progress,Finished,Response ID,What could we do better?\n' +
    '"{""ImportId"":""startDate""}","{""ImportId"":""status""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_TEXT""}"\n' +
    '2026-03-02,Survey Preview,100,True,R_1,A test by the maker of the survey\n' +
    '2026-03-03,IP Address,100,True,R_2,The queue was too long\n'
  const { source, chunks } = await imported(text)
  expect(source).toMatchObject({ rows: 2, comments: 1 })
  expect(looks(source)).toEqual([[1, 'Q1', 'preview', 'A test by the maker of the survey']])
  expect(textsOf({ chunks })).toEqual(['', 'The queue was too long'])
})

it('leaves HTML, scripts and formulas in comments as the text that they are', async () => {
  const texts = [
    '<script>alert(1)</script> bad',
    '=HYPERLINK(1) bad',
    '<b>slow</b> & "late"',
    'بطيء',
  ]
  const rows = texts.map((text, at) => `${at},"${text.replaceAll('"', '""')}"`)
  const { source, chunks } = await imported(['id,comment', ...rows].join('\n'))
  expect(source.needALook).toEqual([])
  expect(textsOf({ chunks })).toEqual(texts)
})
