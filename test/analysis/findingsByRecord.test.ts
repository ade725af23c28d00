import { expect, test } from 'vitest'
import { findingsByRecord } from '../../src/analysis/findingsByRecord.ts'
import { findingsOf } from '../../src/analysis/findingsOf.ts'
import { MadeJourney, idOf } from './madeJourney.ts'

test('each subject counts its findings and bears the worst severity', () => {
  const journey = new MadeJourney().department('support').department('billing')
  journey.step('one', 'a support').step('two', 'b billing', 'c').step('three')
  journey.add('painPoint', 'pain', { touchpointId: idOf('c'), title: 'Waits', status: 'accepted' })
  const badges = findingsByRecord(findingsOf(journey.records, new Map()))
  expect(Object.fromEntries(badges)).toEqual({
    [idOf('a')]: { count: 2, severity: 'info' },
    [idOf('b')]: { count: 2, severity: 'info' },
    [idOf('c')]: { count: 3, severity: 'critical' },
    [idOf('three')]: { count: 1, severity: 'info' },
  })
  expect(findingsByRecord([]).size).toBe(0)
})
