import { expect, test } from 'vitest'
import { MadeJourney, idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const stage = { stageId: idOf('stage') }

test('a step without a touchpoint; cards do not count, nor does what was deleted', () => {
  const journey = new MadeJourney().step('one', 'a').step('two').step('three')
  journey.list.push({ id: 'stage999', kind: 'stage', name: 'Ask', order: 'a1' })
  journey.add('step', 'four', { stageId: 'stage999', name: 'four' })
  journey.add('lane', 'notes', { name: 'Notes', type: 'notes' })
  journey.add('card', 'note', { stepId: idOf('two'), laneId: idOf('notes'), text: 'Waits' })
  journey.touchpoint('gone', 'three', { deletedAt: '2026-01-01T00:00:00Z' })
  expect(read(found('empty-step', journey)).sort()).toEqual([
    'info: Step “four” has no touchpoint. Nothing on the map says where customers meet the company in this step of “Ask”.',
    'info: Step “three” has no touchpoint. Nothing on the map says where customers meet the company in this step of “Ask for help”.',
    'info: Step “two” has no touchpoint. Nothing on the map says where customers meet the company in this step of “Ask for help”.',
  ])
})

test('a deleted step, or one of a deleted stage, is not judged', () => {
  const journey = new MadeJourney()
  journey.add('step', 'one', { ...stage, name: 'one', deletedAt: '2026-01-01T00:00:00Z' })
  journey.add('step', 'two', { stageId: 'gone0000', name: 'two' })
  expect(found('empty-step', journey)).toEqual([])
})

test('the fix adds a touchpoint of the same name in the first lane for them', () => {
  const [finding] = found('empty-step', new MadeJourney().step('Call'))
  expect(finding?.fixes[0]).toMatchObject({
    command: 'touchpoint.add',
    args: { name: 'Call', stepId: idOf('Call'), laneId: idOf('lane') },
  })
})

test('no fix without a lane for touchpoints, or for a step without a name', () => {
  const journey = new MadeJourney().step('Call')
  journey.list.splice(
    journey.list.findIndex(({ kind }) => kind === 'lane'),
    1,
  )
  expect(found('empty-step', journey)[0]?.fixes).toEqual([])
  const nameless = new MadeJourney().add('step', 'call', { ...stage, name: '' })
  expect(found('empty-step', nameless)[0]?.fixes).toEqual([])
})
