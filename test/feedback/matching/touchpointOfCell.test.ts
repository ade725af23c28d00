import { expect, it } from 'vitest'
import { touchpointOfCell } from '../../../src/feedback/matching/touchpointOfCell.ts'
import { engineOf } from '../imported.ts'

const PHONE = { id: 'tchp0001', name: 'Phone menu', words: ['menu', 'hotline'], channel: 'Phone' }
const CAFE = { id: 'tchp0002', name: 'Café', words: ['coffee', 'queue'] }
const DESK = { id: 'tchp0003', name: 'Desk', words: ['queue', 'Phone menu'], channel: 'Branch' }

it('reads ids, names, words and channels, without case, accents and signs', () => {
  const idOf = touchpointOfCell([PHONE, CAFE, DESK])
  expect(idOf('TCHP0002')).toBe('tchp0002')
  expect(idOf(' cafe ')).toBe('tchp0002')
  expect(idOf('phone-menu')).toBe('tchp0001')
  expect(idOf('HOTLINE')).toBe('tchp0001')
  expect(idOf('branch')).toBe('tchp0003')
  expect(idOf('Garden')).toBeUndefined()
  expect(idOf(' – ')).toBeUndefined()
})

it('takes a cell that several touchpoints fit for none', () => {
  expect(touchpointOfCell([PHONE, CAFE, DESK])('queue')).toBeUndefined()
  expect(touchpointOfCell([PHONE, { ...CAFE, channel: 'phone' }])('Phone')).toBeUndefined()
  expect(touchpointOfCell([CAFE, { ...DESK, name: 'CAFÉ' }])('Café')).toBeUndefined()
})

it('fixes comments by such a column, whichever touchpoint is asked about', async () => {
  const engine = await engineOf(
    'touchpoint,comment\nphone,Coffee was cold\nqueue,Coffee was good\n,Coffee please\n',
  )
  const taken = (...asked: (typeof PHONE)[]): number[][] =>
    engine.match(asked).map(({ comments }) => [...comments])
  const all = [PHONE, { ...CAFE, channel: 'Bar' }, DESK]
  engine.watch(all)
  expect(taken(...all)).toEqual([[0], [1, 2], []])
  for (const [at, one] of all.entries()) expect(taken(one)).toEqual([taken(...all)[at]])
})
