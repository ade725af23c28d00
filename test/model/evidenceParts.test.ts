import { expect, test } from 'vitest'
import { channelCounts } from '../../src/model/channelCounts.ts'
import { evidenceGroups, evidenceOfGroup } from '../../src/model/evidenceGroups.ts'
import { filterChoices } from '../../src/model/filterChoices.ts'
import { segmentCounts } from '../../src/model/segmentCounts.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { madeEvidence } from '../analysis/madeJourney.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'

const records = buildJourney({
  stages: {
    Help: {
      Call: [
        { name: 'Menu', channel: 'Phone' },
        { name: 'Agent', channel: 'Phone' },
      ],
      Write: [{ name: 'Mail', channel: 'Email' }],
    },
    Leave: { Cancel: ['Form'], Nothing: [] },
  },
})
const id = (name: string): string => sampleId('touchpoint', name)

test('steps and stages with several touchpoints are counted together', () => {
  expect(evidenceGroups(records)).toEqual([
    { id: sampleId('step', 'Call'), touchpointIds: [id('Agent'), id('Menu')] },
    { id: sampleId('stage', 'Help'), touchpointIds: [id('Agent'), id('Mail'), id('Menu')] },
  ])
})

test('the evidence of a group is its own, or that of the only one that is spoken of', () => {
  const [step] = evidenceGroups(records)
  if (!step) throw new Error('no step')
  const one = madeEvidence([{ n: 3, k: 1 }])
  const other = madeEvidence([{ n: 5, k: 1 }])
  const both = madeEvidence([{ n: 7, k: 2 }])
  expect(evidenceOfGroup(new Map([[id('Menu'), one]]), step)).toBe(one)
  const each = new Map([
    [id('Menu'), one],
    [id('Agent'), other],
  ])
  expect(evidenceOfGroup(each, step)).toBeUndefined()
  expect(evidenceOfGroup(each.set(step.id, both), step)).toBe(both)
})

test('segments are pooled over sources, complaints and employees left out', () => {
  const evidence = madeEvidence([
    { stratum: 'North', n: 10, k: 4 },
    { stratum: 'South', n: 30, k: 6 },
    { stratum: 'North', sourceId: 'source02', n: 40, k: 1 },
    { stratum: 'North', sourceKind: 'complaints', n: 90, k: 90 },
    { stratum: 'South', sourceKind: 'employee', n: 9, k: 9 },
  ])
  expect(segmentCounts(evidence)).toEqual([
    { segment: 'North', n: 50, negative: 5 },
    { segment: 'South', n: 30, negative: 6 },
  ])
})

test('channels are added up from counts', () => {
  const evidence = new Map([
    [id('Menu'), madeEvidence([{ n: 10, k: 9 }])],
    [id('Agent'), madeEvidence([{ n: 30, k: 1 }])],
    [id('Mail'), madeEvidence([{ n: 5, k: 5 }])],
  ])
  expect(channelCounts(recordsOfKind(records, 'touchpoint'), evidence)).toEqual([
    { channel: 'Phone', n: 40, negative: 10 },
    { channel: 'Email', n: 5, negative: 5 },
  ])
})

test('a filter offers every month between the first and the last, segments and files', () => {
  const one = madeEvidence([{ stratum: 'South', n: 1, k: 1 }], {
    months: [{ month: '2023-11', n: 1, negative: 0 }],
    sources: [{ sourceId: 'source01', name: 'b.csv', rows: 1, n: 1, negative: 1 }],
  })
  const other = madeEvidence(
    [
      { stratum: 'North', n: 1, k: 1 },
      { n: 1, k: 0 },
    ],
    {
      months: [{ month: '2024-02', n: 1, negative: 0 }],
      sources: [{ sourceId: 'source02', name: 'a.csv', rows: 1, n: 1, negative: 1 }],
    },
  )
  expect(filterChoices([one, other])).toEqual({
    months: ['2023-11', '2023-12', '2024-01', '2024-02'],
    segments: ['North', 'South'],
    sources: [
      { id: 'source02', name: 'a.csv' },
      { id: 'source01', name: 'b.csv' },
    ],
  })
  expect(filterChoices([])).toEqual({ months: [], segments: [], sources: [] })
})
