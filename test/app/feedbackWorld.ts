import { Blob as NodeBlob } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { FeedbackHost } from '../../src/app/feedback/feedbackHost.ts'
import type { FeedbackHostApi, HostEvent } from '../../src/app/feedback/feedbackHostApi.ts'
import { FeedbackReaderHost } from '../../src/app/feedback/feedbackReaderHost.ts'
import type { ReaderLink, StartReader } from '../../src/app/feedback/feedbackReaders.ts'
import type { Locks } from '../../src/app/feedback/feedbackLocks.ts'
import type { OpenLink } from '../../src/app/feedback/feedbackLink.ts'
import { feedbackService } from '../../src/app/feedback/feedbackService.ts'
import type { Records } from '../../src/model/records.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { createSession } from '../../src/store/createSession.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { Device } from '../storage/testDevice.ts'

/** A file as a browser hands it over; jsdom's own has no stream. */
export function textFile(name: string, text: string | Uint8Array): File {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'text/csv' })
  return Object.assign(file, { stream: () => new NodeBlob([bytes]).stream() })
}

export const nhsFile = (): File =>
  textFile('nhs.csv', readFileSync('public/samples/nhs-patient-comments.csv'))

export const nhsColumns = {
  label: 'ignore',
  subcategory: 'ignore',
  criticality: 'ignore',
  code: 'ignore',
}

export const clinic = (): Records =>
  buildJourney({
    name: 'Outpatient visit',
    stages: {
      Before: { Book: [{ name: 'Appointment letter', words: ['appointment', 'letter'] }] },
      There: {
        Arrive: [{ name: 'Car park', words: ['parking', 'car park'] }],
        Wait: [{ name: 'Waiting room', words: ['waiting', 'wait'] }],
      },
    },
  })

/** Readers that are no threads: what goes there and comes back is copied, and nothing comes once they are closed. */
export function readersBeside() {
  const running = new Set<() => void>()
  const start: StartReader = (onCrash) => {
    running.add(onCrash)
    const host = new FeedbackReaderHost()
    const isOpen = (): boolean => running.has(onCrash)
    const link = {
      host: {
        warm: host.warm,
        close: host.close,
        read: async (...asked: Parameters<FeedbackReaderHost['read']>) => {
          const read = await host.read(...structuredClone(asked))
          return isOpen() ? structuredClone(read) : new Promise(() => undefined)
        },
      },
      close: () => void running.delete(onCrash),
    }
    return link as unknown as ReaderLink
  }
  return { start, running }
}

/** A device, an open journey and its feedback, all real but for the thread. */
export function feedbackWorld(
  records: Records = clinic(),
  device: Device = new Device(),
  locks?: Locks,
) {
  let seconds = 0
  const crashes: (() => void)[] = []
  const hosts: FeedbackHost[] = []
  const readers = readersBeside()
  /** What the newest host hangs on: it is asked that and never answers. */
  const stuck = new Set<string>()
  const openLink: OpenLink = (on: (event: HostEvent) => void, onCrash) => {
    const host = new FeedbackHost({
      store: () => device.open(),
      now: () => performance.now(),
      today: () => new Date(Date.UTC(2026, 2, 1, 9, 0, seconds++)).toISOString(),
      locks,
      startReader: readers.start,
      processors: 2,
    })
    let isClosed = false
    // As between threads: copies only, and nothing once it is closed.
    void host.listen((event) => {
      if (!isClosed) on(structuredClone(event))
    })
    hosts.push(host)
    crashes.push(onCrash)
    const at = hosts.length
    const link: Omit<FeedbackHostApi, 'listen'> = new Proxy(host, {
      get: (target, name: keyof FeedbackHost) =>
        at === hosts.length && stuck.has(name) ? () => new Promise(() => undefined) : target[name],
    })
    return { host: link, close: () => (isClosed = true) }
  }
  const editor = createEditor(records, () => performance.now())
  const session = createSession()
  const service = feedbackService({ editor, session, organisationId: 'organisation', openLink })
  return { device, editor, session, service, crashes, hosts, readers, stuck }
}
