import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LiveFindings } from '../../src/analysis/LiveFindings.ts'
import { basisOf } from '../../src/analysis/basisOf.ts'
import { compareFindings } from '../../src/analysis/compareFindings.ts'
import { FoundFindings } from '../../src/analysis/FoundFindings.ts'
import type { Change } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import { allRecords, type Records, withChanges } from '../../src/model/records.ts'
import { arbitraryJourney } from './arbitraryJourney.ts'
import { MadeJourney, idOf } from './madeJourney.ts'

const sorted = (findings: Iterable<Finding>): Finding[] => [...findings].sort(compareFindings)
const afresh = (records: Records, more: object = {}): Finding[] =>
  sorted(new LiveFindings({ records, evidence: new Map(), today: undefined, ...more }).findings)

/** Turns one journey into another: every record that differs, whole or field by field. */
function changesBetween(from: Records, to: Records): Change[] {
  const before = new Map([...allRecords(from)].map((record) => [record.id, record]))
  const changes: Change[] = []
  for (const after of allRecords(to)) {
    const known = before.get(after.id)
    before.delete(after.id)
    changes.push({ id: after.id, field: null, after, ...(known ? { before: known } : {}) })
  }
  for (const gone of before.values()) changes.push({ id: gone.id, field: null, before: gone })
  return changes
}

describe('findings that follow an edit', () => {
  test('once settled are those of the same journey opened afresh, whatever was changed on the way', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryJourney, { minLength: 2, maxLength: 4 }),
        fc.nat(),
        (made, cut) => {
          const [first] = made
          if (!first) return
          const live = new LiveFindings({ ...first, today: '2026-11-22' })
          const found = new FoundFindings()
          found.follow({ put: [...live.findings], gone: [] })
          let last = first.records
          for (const { records, evidence } of made.slice(1)) {
            const changes = changesBetween(last, records)
            last = withChanges(last, changes)
            const at = cut % (changes.length + 1)
            for (const part of [changes.slice(0, at), changes.slice(at)])
              found.follow(live.change(part))
            live.set({ evidence })
            expect(live.isSettled).toBe(false)
            found.follow(live.settle())
            const shown = [...found.open, ...found.dismissed].sort(compareFindings)
            expect(shown).toEqual(afresh(last, { evidence, today: '2026-11-22' }))
            expect(sorted(live.findings)).toEqual(shown)
          }
        },
      ),
    )
  })

  test('those about the touched record come at once, and nothing else is asked', () => {
    const { records } = new MadeJourney().department('Support').step('call', 'menu', 'agent')
    const live = new LiveFindings({ records, evidence: new Map(), today: undefined })
    const owned: Change = { id: idOf('menu'), field: 'accountableId', after: idOf('Support') }
    const delta = live.change([owned])
    expect(delta.gone).toContain(`unowned:${idOf('menu')}`)
    expect(delta.put.every(({ subjects }) => !subjects.includes(idOf('agent')))).toBe(true)
    expect(live.change([{ ...owned, after: idOf('nobody') }]).put.map(({ id }) => id)).toContain(
      `unowned:${idOf('menu')}`,
    )
  })

  test('an owner who leaves is heard of at all their touchpoints at once', () => {
    const made = new MadeJourney().person('Anna').step('call', 'menu Anna', 'agent Anna', 'bill')
    const live = new LiveFindings({ records: made.records, evidence: new Map(), today: undefined })
    const left: Change = { id: idOf('Anna'), field: 'active', after: false }
    const ids = live.change([left]).put.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining([`unowned:${idOf('menu')}`, `unowned:${idOf('agent')}`]),
    )
  })

  test('a look at the whole journey that a change cuts short changes nothing', () => {
    const made = new MadeJourney().step('call', 'menu').step('wait', 'agent')
    const live = new LiveFindings({ records: made.records, evidence: new Map(), today: undefined })
    const before = sorted(live.findings)
    live.set({ today: '2026-11-22' })
    const steps = live.settling()
    steps.next()
    steps.next()
    expect(sorted(live.findings)).toEqual(before)
    expect(live.isSettled).toBe(false)
  })
})

describe('what somebody put aside', () => {
  const made = new MadeJourney().step('call', 'menu')
  const finding = afresh(made.records).find(({ rule }) => rule === 'unowned')
  const dismissed = (fields: object): Finding | undefined => {
    const list = new MadeJourney().step('call', 'menu').add('dismissal', 'aside', {
      findingId: `unowned:${idOf('menu')}`,
      basisHash: finding ? basisOf(finding) : '',
      ...fields,
    })
    return afresh(list.records).find(({ rule }) => rule === 'unowned')
  }

  test('stays aside while it stands on the same figures', () => {
    expect(finding?.dismissed).toBeUndefined()
    expect(dismissed({ reason: 'Closes in May' })?.dismissed).toEqual({ reason: 'Closes in May' })
    expect(dismissed({ basisHash: 'otherwise' })?.dismissed).toBeUndefined()
    expect(dismissed({ findingId: 'unowned:another0' })?.dismissed).toBeUndefined()
  })

  test('comes back as soon as it stands on others', () => {
    const list = new MadeJourney().person('Anna', undefined, { active: false })
    list.step('call', 'menu').add('dismissal', 'aside', {
      findingId: `unowned:${idOf('menu')}`,
      basisHash: finding ? basisOf(finding) : '',
    })
    const live = new LiveFindings({ records: list.records, evidence: new Map(), today: undefined })
    const named: Change = { id: idOf('menu'), field: 'accountableId', after: idOf('Anna') }
    const [back] = live.change([named]).put.filter(({ rule }) => rule === 'unowned')
    expect(back?.dismissed).toBeUndefined()
  })
})

test('a rule that the workspace switched off says nothing', () => {
  const made = new MadeJourney().step('call', 'menu')
  made.add('setting', 'off', { name: 'rule.unowned', value: false })
  expect(afresh(made.records).some(({ rule }) => rule === 'unowned')).toBe(false)
})
