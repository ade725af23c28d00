// @vitest-environment node
import { expect, it } from 'vitest'
import { FeedbackHost } from '../../../src/app/feedback/feedbackHost.ts'
import type { HostEvent, Watched } from '../../../src/app/feedback/feedbackHostApi.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import { Device } from '../../storage/testDevice.ts'
import { textFile } from '../feedbackWorld.ts'

const organisationId = 'orgn000001'
const topics = ['parking', 'waiting', 'nurse', 'letter', 'coffee', 'toilet', 'parking fee', 'room']
const text = ['Comment', ...topics.map((topic) => `The ${topic} was awful.`)].join('\n')

/** A host on whose clock `pass` milliseconds go by whenever it is looked at. */
function hostOf(pass: number) {
  const events: HostEvent[] = []
  const device = new Device()
  let now = 0
  const host = new FeedbackHost({
    store: () => device.open(),
    now: () => (now += pass),
    today: () => '2026-03-01T09:00:00.000Z',
  })
  void host.listen((event) => events.push(event))
  const told = (): Extract<HostEvent, { kind: 'evidence' }>[] =>
    events.flatMap((event) => (event.kind === 'evidence' ? [event] : []))
  return { host, told }
}

const watching = (sourceId: string, names: readonly string[]): Watched => ({
  organisationId,
  sourceIds: [sourceId],
  touchpoints: names.map((name) => ({ id: name, name, words: [name] })),
})

async function imported(host: FeedbackHost): Promise<string> {
  await host.watch({ organisationId, sourceIds: [], touchpoints: [] })
  await host.read('one', textFile('one.csv', text), { roles: ['comment'] })
  const kept = await host.keep('one', { name: 'One', kind: 'survey' })
  if ('problem' in kept) throw new Error(kept.problem.key)
  return kept.value
}

function lastTold(told: readonly Extract<HostEvent, { kind: 'evidence' }>[]) {
  const last = new Map<string, Evidence>()
  for (const { changed, gone } of told) {
    for (const id of gone) last.delete(id)
    for (const [id, evidence] of changed) last.set(id, evidence)
  }
  return last
}

it('tells its first evidence after one turn, and then rarely, since the page draws anew for each', async () => {
  const { host, told } = hostOf(40)
  const source = await imported(host)
  const before = told().length
  await host.watch(watching(source, topics))
  const events = told().slice(before)
  expect(events.length).toBeGreaterThan(1)
  expect(events.length).toBeLessThan(topics.length / 2)
  expect(events[0]?.changed.length).toBeLessThan(topics.length / 2)
  expect([...lastTold(told()).keys()].sort()).toEqual([...topics].sort())
})

it('loses nothing of what a turn found before the journey changed', async () => {
  for (let turns = 0; turns < 8; turns++) {
    const { host, told } = hostOf(40)
    const source = await imported(host)
    const first = host.watch(watching(source, topics))
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve))
    const kept = topics.slice(1)
    await host.watch(watching(source, kept))
    await first
    expect([...lastTold(told()).keys()].sort()).toEqual(kept.sort())
  }
})
