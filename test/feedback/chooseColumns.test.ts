// @vitest-environment node
import { expect, it } from 'vitest'
import { chooseColumns } from '../../src/feedback/chooseColumns.ts'

const header = ['id', 'Feedback', 'Rating', '2016']

it('gives a named column its role, and the guessed one none', () => {
  const guessed = ['id', 'comment', 'score', 'ignore'] as const
  expect(chooseColumns(header, guessed, { comment: 'rating', score: '4' })).toEqual({
    roles: ['id', 'ignore', 'comment', 'score'],
    unknown: [],
  })
  expect(chooseColumns(header, guessed, { date: '2016', comment: 'Feedback' }).roles).toEqual([
    'id',
    'comment',
    'score',
    'date',
  ])
  expect(chooseColumns(header, guessed, { comment: 'Text', score: '9' })).toEqual({
    roles: [...guessed],
    unknown: ['Text', '9'],
  })
})
