// @vitest-environment node
import { expect, it } from 'vitest'
import { FeedbackHost } from '../../../src/app/feedback/feedbackHost.ts'
import type { HostEvent } from '../../../src/app/feedback/feedbackHostApi.ts'
import { Device } from '../../storage/testDevice.ts'
import { textFile } from '../feedbackWorld.ts'

/** A file whose bytes are all there at once: reading it never waits for anything. */
function readyFile(name: string, rows: number): File {
  const text = Array.from({ length: rows }, (_, at) => `The car park was awful on day ${at}.`)
  const file = textFile(name, ['Comment', ...text].join('\n'))
  const bytes = new TextEncoder().encode(['Comment', ...text].join('\n'))
  const stream = (): ReadableStream =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(bytes)
        controller.close()
      },
    })
  return Object.assign(file, { stream })
}

function hostOf(device = new Device()) {
  const events: HostEvent[] = []
  const host = new FeedbackHost({
    store: () => device.open(),
    now: () => performance.now(),
    today: () => '2026-03-01T09:00:00.000Z',
  })
  void host.listen((event) => events.push(event))
  const readings = () => events.flatMap((event) => (event.kind === 'reading' ? [event.state] : []))
  return { host, readings }
}

it('hears at once that an import was cancelled, and goes on with the next file', async () => {
  const { host, readings } = hostOf()
  const rows = 60_000
  // What a page says to a worker comes as a task of its own.
  const said = new Promise<void>((resolve) => {
    const wait = (): void => {
      if (readings().length === 0) setTimeout(wait)
      else resolve(host.discard('one'))
    }
    setTimeout(wait)
  })
  await host.read('one', readyFile('one.csv', rows), { roles: ['comment'] })
  await said
  const told = readings().length
  expect(readings().at(-1)?.isDone).toBe(false)
  expect(readings().at(-1)?.rows).toBeLessThan(rows / 2)
  expect(await host.preview(readyFile('two.csv', 10))).toMatchObject({
    value: { name: 'two.csv' },
  })
  expect(readings()).toHaveLength(told)
})
