import { expect, it } from 'vitest'
import { StemTable } from '../../../src/feedback/text/stemTable.ts'

it('gives words with one stem one number, and stop words numbers of their own', () => {
  const stems = new StemTable()
  expect(['waits', 'do', 'waiting', 'doing', 'staff'].map((word) => stems.add(word))).toEqual([
    0, 1, 0, 2, 3,
  ])
  expect([stems.find('waited'), stems.find('queue')]).toEqual([0, undefined])
  expect([stems.isStop(0), stems.isStop(2)]).toEqual([false, true])
  expect(stems.word(0)).toBe('waits')
})

it('takes no more than so many stems, and knows those that it has', () => {
  const stems = new StemTable(2)
  expect(['queue', 'staff', 'phone', 'queues', 'letter'].map((word) => stems.add(word))).toEqual([
    0, 1, 2, 0, 2,
  ])
  expect(stems.size).toBe(3)
  expect([stems.word(2), stems.isStop(2), stems.find('phone')]).toEqual(['', true, undefined])
})
