import { expect, it } from 'vitest'
import type { CommentQuery } from '../../../src/panels/feedback/CommentQuery.ts'
import { feedbackWorld, textFile } from '../feedbackWorld.ts'

const file = textFile(
  'survey.csv',
  [
    'Comment,NPS,Date,Segment',
    'The car park was terrible,0,2025-03-31,Gold',
    'Terrible parking machines everywhere,5,2025-04-01,Silver',
    'Lovely car park,9,2025-04-30,Gold',
    '=SUM(1) excellent parking,10,2025-05-01,Silver',
    'Soup,7,2025-05-02,Silver',
  ].join('\n'),
)

async function world() {
  const made = feedbackWorld()
  const id = await made.service.importFile(file, { name: 'Spring, 2025', kind: 'survey' })
  const rows = async (query: Omit<CommentQuery, 'scope' | 'offset' | 'limit'>) => {
    const page = await made.service.comments({
      scope: { isAll: true },
      offset: 0,
      limit: 9,
      ...query,
    })
    expect(page.among).toBe(query.mapFilter ? page.total : 5)
    return page.rows.map(({ row }) => row)
  }
  return { ...made, id, rows }
}

it('narrows by each field, and by all of them together', async () => {
  const { id, rows } = await world()
  expect(await rows({})).toEqual([1, 2, 3, 4, 5])
  expect(await rows({ label: 'negative' })).toEqual([1, 2])
  expect(await rows({ month: '2025-04' })).toEqual([2, 3])
  expect(await rows({ segment: 'Silver' })).toEqual([2, 4, 5])
  expect(await rows({ scores: [5, 9] })).toEqual([2, 3, 5])
  expect(await rows({ search: 'terri park' })).toEqual([1, 2])
  expect(await rows({ search: '"car park"' })).toEqual([1, 3])
  expect(await rows({ theme: 'parking machine' })).toEqual([2])
  expect(await rows({ sourceId: id })).toEqual([1, 2, 3, 4, 5])
  expect(await rows({ sourceId: 'another' })).toEqual([])
  expect(await rows({ kinds: ['complaints', 'employee'] })).toEqual([])
  expect(await rows({ month: '2025-04', segment: 'Gold', scores: [9, 9] })).toEqual([3])
  expect(await rows({ mapFilter: { from: '2025-04', to: '2025-04' } })).toEqual([2, 3])
  expect(await rows({ mapFilter: { to: '2025-03' } })).toEqual([1])
})

it('tells what the comments can be told apart by, with counts', async () => {
  const { service, id } = await world()
  const facets = await service.browser.facets({ scope: { isAll: true } })
  expect(facets.months).toEqual([
    { value: '2025-05', comments: 2 },
    { value: '2025-04', comments: 2 },
    { value: '2025-03', comments: 1 },
  ])
  expect(facets.segments).toEqual([
    { value: 'Silver', comments: 3 },
    { value: 'Gold', comments: 2 },
  ])
  expect(facets.sources).toEqual([{ value: id, comments: 5 }])
  expect(facets.scores.slice(0, 3)).toEqual([
    { from: 0, to: 5, comments: 2 },
    { from: 9, to: 10, comments: 2 },
    { from: 0, to: 0, comments: 1 },
  ])
})

it('writes rows as CSV that leads back to the file and runs nothing in a spreadsheet', async () => {
  const { service } = await world()
  const csv = await service.browser.rowsCsv({
    scope: { isAll: true },
    scores: [9, 10],
    offset: 0,
    limit: 0,
  })
  expect(csv.split('\r\n')).toEqual([
    'file,row,text,mood',
    '"Spring, 2025",3,Lovely car park,positive',
    expect.stringMatching(/^"Spring, 2025",4,'=SUM\(1\) excellent parking,/),
    '',
  ])
})

it('puts a mood right: the comment counts with it at once, and as it was read when that is taken back', async () => {
  const { service, session, id } = await world()
  const of = (): number | undefined =>
    [...session.getState().evidence.values()].find(({ comments }) => comments >= 3)?.negative
  const before = of()
  const back = await service.browser.settle([{ sourceId: id, row: 1, mood: 'positive' }])
  const opened = await service.browser.opened({ sourceId: id, row: 1 })
  expect(opened).toMatchObject({ label: 'positive', moodBy: 'person' })
  expect(of()).toBe((before ?? 0) - 1)
  expect(back).toEqual([{ sourceId: id, row: 1, mood: null }])
  await service.browser.settle(back)
  expect(await service.browser.opened({ sourceId: id, row: 1 })).toMatchObject({
    label: 'negative',
    moodBy: 'text',
  })
  expect(of()).toBe(before)
})
