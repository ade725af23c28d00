// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { type Records, recordOf, withChanges } from '../../src/model/records.ts'
import { type Autosave, type SaveStatus, autosave } from '../../src/storage/autosave.ts'
import type { DeviceStorage } from '../../src/storage/openStorage.ts'
import type { Save } from '../../src/storage/saveChanges.ts'
import { StorageError, type StorageProblem } from '../../src/storage/StorageError.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { Device, sortedRecords } from './testDevice.ts'
import { eventually } from '../support/eventually.ts'

const sample = buildJourney({ stages: { Help: { Call: ['Menu'] } } })
const ids = { journeyId: 'journey-root', organisationId: 'organisation' }
const rename = (after: string, id = 'step-call'): Change => ({ id, field: 'name', after })

/** A document that is edited. */
class Document {
  records: Records = sample
  readonly #listeners = new Set<(changes: readonly Change[], records: Records) => void>()

  readonly subscribe = (
    listener: (changes: readonly Change[], records: Records) => void,
  ): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly change = (...changes: readonly Change[]): void => {
    this.records = withChanges(this.records, changes)
    for (const listener of this.#listeners) listener(changes, this.records)
  }
}

/** A store whose saves end when they are told to. */
class SlowStore {
  readonly saves: Save[] = []
  #settle: ((problem: StorageProblem | undefined) => void) | undefined

  readonly saveChanges = (save: Save): Promise<{ rev: number }> => {
    this.saves.push(save)
    return new Promise((resolve, reject) => {
      this.#settle = (problem) =>
        problem ? reject(new StorageError(problem)) : resolve({ rev: save.rev + 1 })
    })
  }

  async end(problem?: StorageProblem): Promise<void> {
    this.#settle?.(problem)
    await vi.advanceTimersByTimeAsync(0)
  }
}

describe('autosave', () => {
  let page: Document
  let store: SlowStore
  let statuses: SaveStatus[]
  let saver: Autosave
  beforeEach(() => {
    vi.useFakeTimers()
    page = new Document()
    store = new SlowStore()
    statuses = []
    saver = autosave({ ...ids, rev: 1, subscribe: page.subscribe }, store, {
      onStatus: (status) => statuses.push(status),
    })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('begins to save well within 300 ms of a change, however fast more follow', async () => {
    for (let i = 0; i < 10; i++) {
      page.change(rename(`Call ${i}`))
      await vi.advanceTimersByTimeAsync(20)
    }
    expect(store.saves).toHaveLength(1)
    expect(store.saves[0]).toMatchObject({ ...ids, rev: 1, changes: [{ after: 'Call 0' }] })
    await store.end()
    await vi.advanceTimersByTimeAsync(100)
    expect(store.saves[1]).toMatchObject({ ...ids, rev: 2, changes: [{ after: 'Call 9' }] })
  })

  it('says "saved" only after the save is complete and nothing waits', async () => {
    page.change(rename('A'))
    await vi.advanceTimersByTimeAsync(100)
    page.change(rename('B'))
    expect(saver.isDirty()).toBe(true)
    await store.end()
    expect(statuses).not.toContain('saved')
    await vi.advanceTimersByTimeAsync(100)
    expect(store.saves[1]).toMatchObject({ rev: 2, changes: [rename('B')] })
    await store.end()
    expect(statuses.at(-1)).toBe('saved')
    expect(saver.isDirty()).toBe(false)
    expect(saver.rev()).toBe(3)
  })

  it('has one save at a time, and makes one of what waits', async () => {
    page.change(rename('A'))
    await vi.advanceTimersByTimeAsync(100)
    for (const name of ['B', 'C', 'D']) page.change(rename(name))
    await vi.advanceTimersByTimeAsync(1000)
    expect(store.saves).toHaveLength(1)
    await store.end()
    await vi.advanceTimersByTimeAsync(100)
    expect(store.saves[1]?.changes).toEqual([rename('D')])
    expect(recordOf(store.saves[1]!.records, 'step-call')).toMatchObject({ name: 'D' })
  })

  it('tries again with all of it after a failure, later and later', async () => {
    page.change(rename('A'))
    await vi.advanceTimersByTimeAsync(100)
    page.change(rename('B', 'touchpoint-menu'))
    await store.end('quota')
    expect(statuses.at(-1)).toEqual({ notSaved: 'quota' })
    await vi.advanceTimersByTimeAsync(499)
    expect(store.saves).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(store.saves[1]?.changes).toEqual([rename('A'), rename('B', 'touchpoint-menu')])
    await store.end('failed')
    await vi.advanceTimersByTimeAsync(999)
    expect(store.saves).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    await store.end()
    expect(statuses.at(-1)).toBe('saved')
  })

  it('saves what waits when flushed', async () => {
    page.change(rename('A'))
    const flushed = saver.flush()
    expect(store.saves).toHaveLength(1)
    await store.end()
    await flushed
    expect(statuses.at(-1)).toBe('saved')
    await saver.flush()
    expect(store.saves).toHaveLength(1)
  })

  it('flushed while a save runs, saves the rest after it', async () => {
    page.change(rename('A'))
    await vi.advanceTimersByTimeAsync(100)
    page.change(rename('B'))
    const flushed = saver.flush()
    await store.end()
    expect(store.saves).toHaveLength(2)
    await store.end()
    await flushed
    expect(saver.isDirty()).toBe(false)
  })

  it.each<StorageProblem>(['stale', 'newer', 'closed', 'missing'])(
    'does not hammer on when it is %s',
    async (code) => {
      page.change(rename('A'))
      await vi.advanceTimersByTimeAsync(100)
      await store.end(code)
      page.change(rename('B'))
      await vi.advanceTimersByTimeAsync(60_000)
      expect(store.saves).toHaveLength(1)
      expect(statuses.at(-1)).toEqual({ notSaved: code })
      expect(saver.isDirty()).toBe(true)
    },
  )

  it('goes on from a revision of another tab, saving ours and not theirs', async () => {
    page.change(rename('Ours'))
    saver.received(2, [rename('Theirs'), rename('Menu 2', 'touchpoint-menu')], (changes) =>
      page.change(...changes),
    )
    expect(recordOf(page.records, 'step-call')).toMatchObject({ name: 'Ours' })
    expect(recordOf(page.records, 'touchpoint-menu')).toMatchObject({ name: 'Menu 2' })
    await vi.advanceTimersByTimeAsync(100)
    expect(store.saves).toMatchObject([{ rev: 2, changes: [rename('Ours')] }])
  })

  it.each(['before', 'after'])(
    'mends a stale save when the other tab’s message comes %s the refusal',
    async (when) => {
      page.change(rename('Ours'))
      await vi.advanceTimersByTimeAsync(100)
      if (when === 'after') await store.end('stale')
      saver.received(2, [rename('Theirs')], (changes) => page.change(...changes))
      if (when === 'before') await store.end('stale')
      await vi.advanceTimersByTimeAsync(0)
      expect(store.saves[1]).toMatchObject({ rev: 2, changes: [rename('Ours')] })
      await store.end()
      expect(statuses.at(-1)).toBe('saved')
    },
  )

  it('stays stale when it has missed a message', async () => {
    page.change(rename('Ours'))
    await vi.advanceTimersByTimeAsync(100)
    await store.end('stale')
    saver.received(3, [], (changes) => page.change(...changes))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.saves).toHaveLength(1)
  })

  it('stopped, saves nothing more', async () => {
    page.change(rename('A'))
    saver.stop()
    page.change(rename('B'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(store.saves).toEqual([])
  })
})

describe('autosave on the real storage', () => {
  const settled = (saver: Autosave): Promise<void> =>
    eventually(() => expect(saver.isDirty()).toBe(false))

  async function openTab(
    device: Device,
  ): Promise<{ page: Document; saver: Autosave; storage: DeviceStorage }> {
    const storage = await device.open()
    const { records, rev } = await storage.loadJourney('journey-root')
    const page = new Document()
    page.records = records
    const saver = autosave({ ...ids, rev, subscribe: page.subscribe }, storage, {
      onStatus: () => undefined,
    })
    storage.onOtherTab(({ rev, changes }) =>
      saver.received(rev, changes, (theirs) => page.change(...theirs)),
    )
    return { page, saver, storage }
  }

  it('two tabs of one journey end up the same, on the screen and on the disk', async () => {
    const device = new Device()
    await (await device.open()).createJourney(sample)
    const tabs = [await openTab(device), await openTab(device)]
    for (let i = 0; i < 12; i++) {
      const { page, saver } = tabs[i % 2]!
      page.change(rename(`Step ${i}`), {
        id: 'touchpoint-menu',
        field: i % 2 ? 'channel' : 'name',
        after: `${i}`,
      })
      if (i % 5 === 0) await saver.flush()
      if (i % 3 === 0) await settled(saver)
    }
    for (const { saver } of [...tabs, ...tabs]) await settled(saver)
    await new Promise((resolve) => setImmediate(resolve))
    const [one, two] = tabs.map(({ page }) => sortedRecords(page.records))
    const disk = sortedRecords((await tabs[0]!.storage.loadJourney('journey-root')).records)
    expect(one).toEqual(disk)
    expect(two).toEqual(disk)
  })
})
