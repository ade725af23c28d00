// @vitest-environment node
import { afterEach, expect, it } from 'vitest'
import { isSameJson } from '../../../src/lib/json.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import { moveCards } from '../../../src/commands/verbs/moveCards.ts'
import { sampleId, buildJourney } from '../../support/buildJourney.ts'
import { feedbackWorld, textFile } from '../feedbackWorld.ts'

const menu = sampleId('touchpoint', 'Menu')
const desk = sampleId('touchpoint', 'Desk')
const step = sampleId('step', 'Arrive')
const stage = sampleId('stage', 'There')

const records = buildJourney({
  stages: {
    There: {
      Arrive: [
        { name: 'Menu', words: ['menu'] },
        { name: 'Desk', words: ['desk'] },
      ],
      Leave: [],
    },
  },
})

const file = textFile(
  'survey.csv',
  [
    'date,region,customer,comment',
    '2024-01-05,North,ann,The menu is terrible',
    '2024-01-09,North,ann,The menu is terrible again',
    '2024-02-05,South,bob,The menu is lovely',
    '2024-02-06,South,cat,The desk and the menu are lovely',
    '2024-03-01,South,dan,Parking is great',
  ].join('\n'),
)

const columns = { date: 'date', region: 'segment', customer: 'respondent', comment: 'comment' }

const worlds: ReturnType<typeof feedbackWorld>[] = []
afterEach(() => {
  for (const { service } of worlds.splice(0)) service.close()
})

async function world() {
  const made = feedbackWorld(records)
  worlds.push(made)
  await made.service.importFile(file, { name: 'survey.csv', kind: 'survey', columns })
  await made.service.settled()
  return made
}

const figuresOf = (evidence: Evidence | undefined) =>
  evidence && { n: evidence.n, negative: evidence.negative }

it('tells steps and stages beside touchpoints, and who came again', async () => {
  const { session } = await world()
  const { evidence, countedSources } = session.getState()
  expect(countedSources).toHaveLength(1)
  expect(figuresOf(evidence.get(menu))).toEqual({ n: 4, negative: 2 })
  expect(figuresOf(evidence.get(desk))).toEqual({ n: 1, negative: 0 })
  // The comment that speaks of both counts once.
  expect(figuresOf(evidence.get(step))).toEqual({ n: 4, negative: 2 })
  expect(figuresOf(evidence.get(stage))).toEqual({ n: 4, negative: 2 })
  expect(evidence.get(menu)?.repeats).toMatchObject({ days: 30, respondents: 3, again: 1 })
  expect(evidence.get(menu)?.sources?.[0]).toMatchObject({
    name: 'survey.csv',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    rows: 5,
    negativeRows: '1-2',
  })
})

it('shows what a filter leaves beside the whole, follows edits, and takes it away', async () => {
  const { session, service } = await world()
  const whole = session.getState().evidence
  session.setState({ feedbackFilter: { segment: 'South' } })
  await service.settled()
  const { filteredEvidence } = session.getState()
  expect(figuresOf(filteredEvidence?.get(menu))).toEqual({ n: 2, negative: 0 })
  expect(figuresOf(filteredEvidence?.get(step))).toEqual({ n: 2, negative: 0 })
  expect(isSameJson([...session.getState().evidence], [...whole])).toBe(true)

  session.setState({ feedbackFilter: { from: '2024-01', to: '2024-01' } })
  await service.settled()
  expect(figuresOf(session.getState().filteredEvidence?.get(menu))).toEqual({ n: 2, negative: 2 })
  expect(session.getState().filteredEvidence?.has(desk)).toBe(false)

  session.setState({ feedbackFilter: undefined })
  expect(session.getState().filteredEvidence).toBeUndefined()
})

it('counts together anew when a touchpoint moves to another step', async () => {
  const { session, service, editor } = await world()
  const to = { stepId: sampleId('step', 'Leave'), laneId: sampleId('lane', 'Touchpoints') }
  const outcome = editor.dispatch(moveCards, { ids: [desk], ...to })
  expect(outcome.refused).toBeUndefined()
  await service.settled()
  const { evidence } = session.getState()
  expect(evidence.has(step)).toBe(false)
  expect(figuresOf(evidence.get(stage))).toEqual({ n: 4, negative: 2 })
})

it('takes the filter away with the last source', async () => {
  const { session, service } = await world()
  const [sourceId = ''] = session.getState().countedSources ?? []
  session.setState({ feedbackFilter: { segment: 'South' } })
  await service.settled()
  service.setSourceUsed(sourceId, false)
  await service.settled()
  const { countedSources, feedbackFilter, filteredEvidence } = session.getState()
  expect({ countedSources, feedbackFilter, filteredEvidence }).toEqual({ countedSources: [] })
})
