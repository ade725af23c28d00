// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest'
import { rename } from '../../../src/commands/verbs/rename.ts'
import { setWords } from '../../../src/commands/verbs/setWords.ts'
import { FeedbackProblem } from '../../../src/panels/feedback/FeedbackProblem.ts'
import { journeyOf } from '../../../src/model/queries.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { feedbackWorld, nhsColumns, nhsFile, textFile } from '../feedbackWorld.ts'

const how = { name: 'Survey', kind: 'survey' as const }
const parking = sampleId('touchpoint', 'Car park')
const waiting = sampleId('touchpoint', 'Waiting room')

const small = textFile(
  'small.csv',
  [
    'Comment,Score,Date',
    '"The car park was terrible and far too small.",1,2026-01-03',
    '"Parking is awful, I hate it.",2,2026-01-04',
    '"Lovely nurses, thank you.",5,2026-01-05',
    '"We had to wait for two hours, a horrible wait.",1,someday',
    ',4,2026-01-06',
    ',,',
  ].join('\n'),
)

afterEach(() => {
  vi.useRealTimers()
})

/** How many entries the device holds of any feedback, unfinished ones too. */
async function traces({ device }: ReturnType<typeof feedbackWorld>): Promise<number> {
  ;(await device.open()).close()
  const counts = [
    ['throughline', 'sources'],
    ['throughline-feedback', 'chunks'],
    ['throughline-feedback', 'needALook'],
  ].map(
    ([database = '', store = '']) =>
      new Promise<number>((resolve, reject) => {
        const opening = device.indexedDB.open(database)
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          const db = opening.result
          const counting = db.transaction(store).objectStore(store).count()
          counting.onsuccess = () => {
            db.close()
            resolve(counting.result)
          }
        }
      }),
  )
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

it('brings a file to evidence on the touchpoints, and undo takes it back', async () => {
  const world = feedbackWorld()
  const { editor, session, service } = world
  const id = await service.importFile(small, how)
  expect(journeyOf(editor.getState().records)?.sourceIds).toEqual([id])
  expect(session.getState().evidence.get(parking)).toMatchObject({ comments: 2, negative: 2, n: 2 })
  expect(session.getState().evidence.get(waiting)).toMatchObject({ comments: 1, negative: 1 })
  const { sources, comments, unmatched } = service.getState()
  expect(sources).toMatchObject([
    { id, name: 'Survey', rows: 6, comments: 5, from: '2026-01-03', to: '2026-01-06' },
  ])
  expect(comments).toBe(5)
  // The source, its one chunk and its rows to look at.
  expect(await traces(world)).toBe(3)
  expect(unmatched).toEqual({ negative: 0, neutral: 0, positive: 2, unscored: 0 })
  expect(service.getState().unmatchedComplaints).toBe(0)
  editor.undo()
  await service.settled()
  expect(session.getState().evidence.size).toBe(0)
  expect(service.getState()).toMatchObject({ sources: [], otherSources: [{ id }] })
  editor.redo()
  await service.settled()
  expect(session.getState().evidence.get(parking)?.comments).toBe(2)
})

it('finds the same again after the journey is opened anew', async () => {
  const first = feedbackWorld()
  await first.service.importFile(small, how)
  const evidence = first.session.getState().evidence
  const again = feedbackWorld(first.editor.getState().records, first.device)
  expect(again.session.getState().isReadingFeedback).toBe(true)
  await again.service.settled()
  expect(again.session.getState().isReadingFeedback).toBe(false)
  expect(again.service.getState().problem).toBeUndefined()
  expect(again.session.getState().evidence).toEqual(evidence)
  const problems = await again.service.problemRows(again.service.getState().sources[0]?.id ?? '')
  expect(problems).toContain('4,Date,date-not-read,someday')
})

it('matches again when words and names change, and only what changed is another object', async () => {
  const { editor, session, service } = feedbackWorld()
  await service.importFile(small, how)
  const before = session.getState().evidence
  editor.dispatch(setWords, { touchpointId: waiting, words: ['nurses'] })
  await service.settled()
  const after = session.getState().evidence
  expect(after.get(waiting)).toMatchObject({ comments: 1, positive: 1 })
  expect(after.get(parking)).toBe(before.get(parking))
  editor.dispatch(setWords, { touchpointId: waiting, words: [] })
  editor.dispatch(rename, { id: waiting, text: 'Desk' })
  await service.settled()
  expect(session.getState().evidence.has(waiting)).toBe(false)
})

it('gives comments by the page, by place, mood and words', async () => {
  const { service } = feedbackWorld()
  await service.importFile(small, how)
  const page = { offset: 0, limit: 10 }
  expect(await service.comments({ scope: { isAll: true }, ...page })).toMatchObject({ total: 5 })
  expect(await service.comments({ scope: { touchpointId: parking }, ...page })).toMatchObject({
    total: 2,
    rows: [
      { row: 1, label: 'negative', score: 1, date: '2026-01-03' },
      { row: 2, label: 'negative', score: 2 },
    ],
  })
  expect(
    await service.comments({ scope: { isAll: true }, label: 'positive', ...page }),
  ).toMatchObject({ total: 2, rows: [{ row: 3 }, { row: 5, text: '' }] })
  expect(
    await service.comments({ scope: { isUnmatched: true }, search: 'NURSES', ...page }),
  ).toMatchObject({ total: 1, rows: [{ text: 'Lovely nurses, thank you.' }] })
  expect(await service.comments({ scope: { isAll: true }, offset: 3, limit: 1 })).toMatchObject({
    total: 5,
    rows: [{ row: 4 }],
  })
})

it('masks what is personal before anything is kept', async () => {
  const { service } = feedbackWorld()
  await service.importFile(
    textFile('a.csv', 'Comment\n"Write to jo@example.org, I am angry"\nNot good at all'),
    how,
  )
  const { rows } = await service.comments({ scope: { isAll: true }, offset: 0, limit: 9 })
  expect(rows[0]?.text).toBe('Write to [email], I am angry')
})

it.each([
  ['empty.csv', '', 'table.empty', {}],
  ['header.csv', 'Comment,Score\n', 'feedback.table.no-rows', {}],
  ['page.csv', '<!doctype html><html></html>', 'table.no-table', { kind: 'html' }],
  [
    'quote.csv',
    'Comment,Score\nfine,1\n"never closed,2\n',
    'table.unclosed-quote',
    { row: 2, column: 'Comment' },
  ],
  [
    'wide.csv',
    `${Array.from({ length: 2001 }, (_, at) => `c${at}`).join(',')}\n`,
    'table.too-many-columns',
    { limit: 2000 },
  ],
])('refuses %s with a sentence, and nothing changes', async (name, text, key, values) => {
  const world = feedbackWorld()
  const before = world.editor.getState().records
  const failure = await world.service
    .importFile(textFile(name, text), how)
    .catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(FeedbackProblem)
  expect((failure as FeedbackProblem).reason).toMatchObject({ key, values: { name, ...values } })
  expect(world.editor.getState().records).toBe(before)
  expect(await traces(world)).toBe(0)
})

it('leaves no trace of an import that was cancelled, whenever that is', async () => {
  for (const when of ['at once', 'while reading', 'while keeping'] as const) {
    const world = feedbackWorld()
    const stopping = new AbortController()
    if (when === 'at once') stopping.abort()
    const failed = world.service
      .importFile(nhsFile(), {
        ...how,
        columns: nhsColumns,
        signal: stopping.signal,
        onProgress: ({ rows, isDone }) => {
          if (when === 'while reading' && rows > 0) stopping.abort()
          if (isDone) setTimeout(() => stopping.abort())
        },
      })
      .then(() => 'imported')
      .catch(() => 'cancelled')
    expect(await failed).toBe('cancelled')
    await vi.waitFor(async () => expect(await traces(world)).toBe(0), { timeout: 20_000 })
    expect(journeyOf(world.editor.getState().records)?.sourceIds).toBeUndefined()
  }
})

it('starts the worker again when it crashed, and says so', async () => {
  const { service, session, crashes, hosts } = feedbackWorld()
  await service.importFile(small, how)
  const before = session.getState().evidence.get(parking)
  const reading = service.read(nhsFile(), {
    roles: ['ignore', 'ignore', 'ignore', 'comment'],
  })
  crashes[0]?.()
  expect(session.getState().notice?.message.key).toBe('feedback.restarted')
  await expect(reading.keep(how)).rejects.toThrow('feedback.restarted')
  await service.settled()
  expect(hosts).toHaveLength(2)
  expect(session.getState().evidence.get(parking)).toEqual(before)
  for (const at of [1, 2, 3]) crashes[at]?.()
  expect(service.getState().problem?.key).toBe('feedback.workerFailed')
})

it('shows where the first 5,000 comments land, and follows words while it reads', async () => {
  const { editor, service } = feedbackWorld()
  const file = nhsFile()
  const { columns } = await service.preview(file)
  const roles = columns.map(({ name }) => (name === 'feedback' ? 'comment' : 'ignore'))
  const reading = service.read(file, { roles })
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = (): void => {
        if (!isSo()) return
        stop()
        resolve()
      }
      const stop = reading.subscribe(check)
      check()
    })
  await until(() => reading.getState().isDone)
  const { landing, rows } = reading.getState()
  expect(rows).toBe(10_334)
  expect(landing?.comments).toBeLessThanOrEqual(5000)
  const parkingBefore = landing?.touchpoints.find(({ touchpointId }) => touchpointId === parking)
  expect(parkingBefore?.negative).toBeGreaterThan(0)
  editor.dispatch(setWords, { touchpointId: parking, words: ['nurse'] })
  await until(() => reading.getState().landing !== landing)
  const after = reading
    .getState()
    .landing?.touchpoints.find(({ touchpointId }) => touchpointId === parking)
  expect(after).not.toEqual(parkingBefore)
  reading.discard()
})

it.each(['preview', 'comments', 'watch'])(
  'starts the worker again when it hangs on %s',
  async (what) => {
    const { editor, service, session, hosts, stuck } = feedbackWorld()
    await service.importFile(small, how)
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    stuck.add(what)
    if (what === 'watch') editor.dispatch(setWords, { touchpointId: parking, words: ['nurses'] })
    const asked =
      what === 'preview'
        ? service.preview(small)
        : service.comments({ scope: { isAll: true }, offset: 0, limit: 9 })
    const outcome = asked.then(
      () => 'answered',
      (error: unknown) => (error instanceof FeedbackProblem ? error.reason.key : 'else'),
    )
    for (let beat = 0; beat < 100; beat++) await new Promise((resolve) => setImmediate(resolve))
    vi.advanceTimersByTime(29_000)
    expect(hosts).toHaveLength(1)
    stuck.clear()
    vi.advanceTimersByTime(32_000)
    expect(hosts).toHaveLength(2)
    expect(session.getState().notice?.message.key).toBe('feedback.restarted')
    expect(await outcome).toBe(what === 'watch' ? 'answered' : 'feedback.restarted')
    await service.settled()
    expect(session.getState().evidence.get(parking)?.positive).toBe(what === 'watch' ? 1 : 0)
    expect(await service.preview(small)).toMatchObject({ name: 'small.csv' })
  },
)

it('does not take a worker for stuck that tells how far it is', async () => {
  const { service, hosts, stuck } = feedbackWorld()
  await service.importFile(small, how)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  stuck.add('preview')
  service.preview(small).catch(() => undefined)
  for (let minute = 0; minute < 3; minute++) {
    vi.advanceTimersByTime(20_000)
    const reading = service.read(small, { roles: ['comment', 'ignore', 'ignore'] })
    await vi.waitUntil(() => reading.getState().isDone)
    reading.discard()
  }
  expect(hosts).toHaveLength(1)
  service.close()
})

it('knows a file again by its bytes, whatever it is called', async () => {
  const { editor, service } = feedbackWorld()
  expect(await service.sameFile(small)).toEqual([])
  const id = await service.importFile(small, how)
  const bytes = new Uint8Array(await small.arrayBuffer())
  expect(await service.sameFile(textFile('renamed.csv', bytes))).toMatchObject([
    { id, name: 'Survey', importedAt: '2026-03-01T09:00:00.000Z' },
  ])
  expect(await service.sameFile(textFile('small.csv', 'Comment\nanother'))).toEqual([])
  editor.undo()
  await service.settled()
  expect(await service.sameFile(small)).toMatchObject([{ id }])
  await service.deleteSource(id)
  expect(await service.sameFile(small)).toEqual([])
})

it('deletes a source that is not counted, and takes it back', async () => {
  const world = feedbackWorld()
  const { device, editor, service, session } = world
  const id = await service.importFile(small, how)
  await service.deleteSource(id)
  expect(service.getState()).toMatchObject({ sources: [{ id }], deletedSources: [] })
  service.setSourceUsed(id, false)
  await service.settled()
  await service.deleteSource(id)
  expect(service.getState()).toMatchObject({
    sources: [],
    otherSources: [],
    deletedSources: [{ id }],
  })
  expect(await (await device.open()).listSources('organisation')).toEqual([])
  await service.restoreSource(id)
  expect(service.getState()).toMatchObject({ otherSources: [{ id }], deletedSources: [] })
  await service.deleteSource(id)
  // Undo of the removal counts it again: it must be there for that.
  editor.undo()
  await service.settled()
  expect(service.getState()).toMatchObject({ sources: [{ id }], deletedSources: [] })
  expect(session.getState().evidence.get(parking)?.comments).toBe(2)
  service.setSourceUsed(id, false)
  await service.settled()
  await service.deleteSource(id)
  const again = feedbackWorld(editor.getState().records, device)
  again.service.subscribe(() => undefined)
  await again.service.preview(small)
  expect(again.service.getState()).toMatchObject({ sources: [], otherSources: [] })
  device.time += 31 * 86_400_000
  await (await device.open()).purge()
  expect(await traces(world)).toBe(0)
})
