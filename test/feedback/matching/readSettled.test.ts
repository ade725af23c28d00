import { expect, it } from 'vitest'
import { readSettled } from '../../../src/feedback/matching/readSettled.ts'
import { engineOf } from '../imported.ts'

const STAFF = { id: 'staff001', name: 'Staff', words: [] }
const HEADER = ['Label', 'row', 'touchpoint']

it('takes moods that people gave, with a touchpoint or alone', async () => {
  const engine = await engineOf('comment\nA\nB\nC\n')
  const cells = [
    ['negative', '1', 'staff'],
    [' Positive ', '2', ''],
    ['', '3', 'staff001'],
    ['bad', '1', 'Staff'],
    ['', '2', ''],
    ['unscored', '3', ''],
  ]
  expect(readSettled(HEADER, cells, [...engine.sources.values()], [STAFF])).toEqual({
    settled: [
      { sourceId: 'source', row: 1, touchpointId: 'staff001', is: 'confirmed' },
      { sourceId: 'source', row: 3, touchpointId: 'staff001', is: 'confirmed' },
    ],
    moods: [
      { sourceId: 'source', row: 1, label: 'negative' },
      { sourceId: 'source', row: 2, label: 'positive' },
    ],
    notRead: [4, 5, 6],
  })
})
