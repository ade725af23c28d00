import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FindingMark } from '../../src/layout/LayoutOptions.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { replaceCards } from '../../src/layout/replaceCards.ts'
import { changedBetween } from '../../src/model/changedBetween.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { type Records, withChanges } from '../../src/model/records.ts'
import { sampleId } from '../support/buildJourney.ts'
import { homeInternet, homeInternetEvidence } from './homeInternet.ts'
import { layoutWords } from './layoutWords.ts'

const options = { words: layoutWords, evidence: homeInternetEvidence }
const menu = sampleId('touchpoint', 'Phone menu and transfer')
const home = layoutMap(homeInternet, options)

/** Without lanes that say who owns what, or by which channel. */
const plain = withChanges(
  homeInternet,
  recordsOfKind(homeInternet, 'lane')
    .filter(({ type }) => type !== 'touchpoints')
    .map((lane) => ({ id: lane.id, field: 'type', before: lane.type, after: 'notes' })),
)

function edited(records: Records, id: string, field: string, after: string | undefined): Records {
  return withChanges(records, [{ id, field, ...(after === undefined ? {} : { after }) }])
}

test('a mark comes on its card, and all else stays the same object', () => {
  const findings = new Map<string, FindingMark>([[menu, { count: 2, severity: 'warning' }]])
  const change = { records: homeInternet, changed: [], marked: [menu] }
  const replaced = replaceCards(home, change, { ...options, findings })
  expect(replaced?.cards.map(({ id }) => id)).toEqual([menu])
  expect(replaced?.scene).toEqual(layoutMap(homeInternet, { ...options, findings }))
  expect(replaced?.scene.connections).toBe(home.connections)
})

test('a mark of a record without a card changes nothing', () => {
  const change = { records: homeInternet, changed: [], marked: ['nobody00'] }
  expect(replaceCards(home, change, options)?.scene).toBe(home)
})

test('a higher card is not replaced: what lies below would move', () => {
  const [card] = recordsOfKind(homeInternet, 'card')
  const id = card?.id ?? expect.fail('the sample has no card')
  const records = edited(homeInternet, id, 'text', 'a long text '.repeat(20))
  const changed = changedBetween(homeInternet, records)
  expect(changed).toHaveLength(1)
  expect(replaceCards(home, { records, changed, marked: [] }, options)).toBeUndefined()
})

test('what is replaced is what the whole layout gives', () => {
  const touchpoints = recordsOfKind(plain, 'touchpoint').map(({ id }) => id)
  const owners = [undefined, ...recordsOfKind(plain, 'department').map(({ id }) => id)]
  const edit = fc.record({
    id: fc.constantFrom(...touchpoints),
    value: fc.oneof(
      fc.record({ field: fc.constant('accountableId'), after: fc.constantFrom(...owners) }),
      fc.record({ field: fc.constant('name'), after: fc.constantFrom('Call', 'Call '.repeat(30)) }),
      fc.record({ field: fc.constant('channel'), after: fc.constantFrom(undefined, 'Phone') }),
    ),
    count: fc.constantFrom(0, 1, 2, 1234),
  })
  let replacedOnes = 0
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const before = layoutMap(plain, options)
      const findings = new Map<string, FindingMark>()
      let records = plain
      for (const { id, value, count } of edits) {
        records = edited(records, id, value.field, value.after)
        if (count > 0) findings.set(id, { count, severity: 'info' })
      }
      const change = {
        records,
        changed: changedBetween(plain, records),
        marked: edits.map(({ id }) => id),
      }
      const replaced = replaceCards(before, change, { ...options, findings })
      if (!replaced) return
      replacedOnes += 1
      expect(replaced.scene).toEqual(layoutMap(records, { ...options, findings }))
    }),
  )
  expect(replacedOnes).toBeGreaterThan(10)
})
