// @vitest-environment node
import { afterAll, expect, it } from 'vitest'
import { feedbackSum } from '../../../src/analysis/feedbackSum.ts'
import { pictureOf } from '../../../src/app/exportService.ts'
import type { OpenJourney } from '../../../src/app/openJourney.ts'
import { fileOf } from '../../../src/app/saveFile.ts'
import { togetherOf } from '../../../src/cli/togetherOf.ts'
import { touchpointWordsOf } from '../../../src/cli/touchpointWordsOf.ts'
import { mapGrid } from '../../../src/canvas/grid/MapGrid.ts'
import { nameOfCell } from '../../../src/canvas/grid/nameOfCell.ts'
import type { ColumnRole } from '../../../src/feedback/columns/columnRole.ts'
import { feedbackReport } from '../../../src/feedback/feedbackReport.ts'
import { loadMoodReaders } from '../../../src/feedback/mood/loadMoodReaders.ts'
import { formatCount, formatShare } from '../../../src/i18n/t.ts'
import { layoutWords } from '../../../src/i18n/layoutWords.ts'
import { layoutMap } from '../../../src/layout/layoutMap.ts'
import { assert } from '../../../src/lib/assert.ts'
import { evidenceGroups, evidenceOfGroup } from '../../../src/model/evidenceGroups.ts'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { readJourneyFile } from '../../../src/model/readJourneyFile.ts'
import { writeJourneyFile } from '../../../src/model/writeJourneyFile.ts'
import { evidenceSentence } from '../../../src/panels/feedback/TouchpointShares.tsx'
import { engineOf } from '../../feedback/imported.ts'
import { feedbackWorld, nhsColumns, textFile } from '../feedbackWorld.ts'
import { nhsPart } from '../nhsPart.ts'

async function openClinic() {
  const world = feedbackWorld()
  const { service } = world
  await service.importFile(textFile('nhs.csv', nhsPart()), {
    name: 'nhs.csv',
    kind: 'survey',
    columns: nhsColumns,
  })
  await service.settled()
  const { columns } = await service.preview(textFile('nhs.csv', nhsPart()))
  const said = new Map<string, ColumnRole>(
    Object.keys(nhsColumns).map((name) => [name, 'ignore'] as const),
  )
  return { ...world, roles: columns.map(({ name, guess }) => said.get(name) ?? guess) }
}

let opened: ReturnType<typeof openClinic> | undefined
/** Opened once for all tests. */
const clinic = (): ReturnType<typeof openClinic> => (opened ??= openClinic())
afterAll(async () => (await clinic()).service.close())

it('card, panels, command line, picture and file say the same of every touchpoint', async () => {
  const { editor, session, service, roles } = await clinic()
  const { records } = editor.getState()
  const { evidence } = session.getState()
  const open = { editor, session, feedbackNow: () => service, extra: {} } as unknown as OpenJourney

  // The command line, from the very file.
  const engine = await engineOf(nhsPart(), { roles })
  const touchpoints = touchpointWordsOf(records)
  engine.knowMoods(await loadMoodReaders())
  engine.learn(touchpoints)
  const report = feedbackReport(engine, touchpoints, togetherOf(records))
  assert(report, 'a report')
  // The journey file, read again.
  const file = readJourneyFile(writeJourneyFile(fileOf(open)))

  const scene = layoutMap(records, { words: layoutWords(), evidence })
  const cells = mapGrid(scene).rows.flatMap((row) => row.cells)
  const drawn = pictureOf(open, { part: 'whole' })
    .shapes.flatMap((shape) => ('text' in shape ? shape.text : []))
    .join('\n')

  for (const { id, name } of recordsOfKind(records, 'touchpoint')) {
    const own = evidence.get(id)
    assert(own?.negativeShare, 'evidence')
    const { n, negative, comments } = own
    const [share, low, high] = own.negativeShare
    const said = report.touchpoints.find((one) => one.id === id)
    expect(said).toMatchObject({ n, negative, comments, negativeShare: [share, low, high] })
    expect(said?.themes).toEqual(
      own.themes.map(({ phrase, comments: of }) => ({ phrase, comments: of })),
    )
    expect(file.evidence.get(id)).toEqual(own)

    const cell = cells.find((one) => one.kind === 'card' && one.key === id)
    assert(cell, 'a card')
    const figure = `${formatShare(share)} negative of ${formatCount(n)}`
    expect(nameOfCell({ records, scene } as never, cell)).toContain(`${name}, no owner, ${figure}`)
    expect(drawn).toContain(formatCount(n))

    // What the details and the list of the Feedback view show.
    expect(feedbackSum(own)).toMatchObject({ n, k: negative, share: [share, low, high] })
    expect(evidenceSentence(own)).toContain(
      `${formatShare(share)} of ${formatCount(n)} comments are negative`,
    )
  }
  for (const group of evidenceGroups(records)) {
    const own = evidenceOfGroup(evidence, group)
    const said = report.together?.find(({ id }) => id === group.id)
    expect(said).toMatchObject({ n: own?.n, negative: own?.negative })
    expect(evidenceOfGroup(file.evidence, group)).toEqual(own)
  }
})

it('a picture of filtered figures says so, and the journey file keeps the whole', async () => {
  const { editor, session, service } = await clinic()
  const open = { editor, session, feedbackNow: () => service, extra: {} } as unknown as OpenJourney
  const text = (): string =>
    pictureOf(open, { part: 'whole' })
      .shapes.flatMap((shape) => ('text' in shape ? shape.text : []))
      .join('\n')
  const before = writeJourneyFile(fileOf(open))
  const whole = text()
  const [first] = session.getState().evidence.values()
  const segment = first?.strata[0]?.stratum ?? ''
  session.setState({ feedbackFilter: { segment } })
  await service.settled()
  expect(whole).not.toContain('Feedback filtered')
  expect(text()).toContain('Feedback filtered')
  expect(writeJourneyFile(fileOf(open))).toBe(before)
  session.setState({ feedbackFilter: undefined })
  expect(text()).toBe(whole)
})
