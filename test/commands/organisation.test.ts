import { describe, expect, test } from 'vitest'
import { addRecord } from '../../src/commands/verbs/addRecord.ts'
import { deleteOfOrganisation } from '../../src/commands/verbs/deleteOfOrganisation.ts'
import { importOrganisation } from '../../src/commands/verbs/importOrganisation.ts'
import { setEach } from '../../src/commands/verbs/setEach.ts'
import { type SetFields, setFields } from '../../src/commands/verbs/setFields.ts'
import { setSetting } from '../../src/commands/verbs/setSetting.ts'
import { dependentsOf } from '../../src/model/dependentsOf.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { liveRecord, recordOf, recordsFrom, withChanges } from '../../src/model/records.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallMap, smallMapRecords } from '../support/smallMap.ts'

const at = '2026-03-01T10:00:00.000Z'
const more: readonly AnyRecord[] = [
  { id: 'kpiLoyalty', kind: 'kpi', name: 'Loyalty' },
  { id: 'kpiSpeed', kind: 'kpi', name: 'Speed', parentId: 'kpiFirstFix' },
  { id: 'kpiQueue', kind: 'kpi', name: 'Queue', parentId: 'kpiSpeed' },
  { id: 'readingOne', kind: 'reading', kpiId: 'kpiFirstFix', date: '2026-01-31', value: 54 },
  {
    id: 'influence1',
    kind: 'influence',
    fromKpiId: 'kpiFirstFix',
    toKpiId: 'kpiLoyalty',
    effect: 'helps',
  },
  { id: 'incentive1', kind: 'incentive', departmentId: 'deptSupport', kpiId: 'kpiFirstFix' },
  { id: 'playbook1', kind: 'playbook', kpiId: 'kpiFirstFix', steps: 'Call back' },
  { id: 'personaEva', kind: 'persona', name: 'Eva' },
  { id: 'feelEva01', kind: 'feeling', stepId: 'stepCall', personaId: 'personaEva', value: 1 },
  { id: 'promiseOne', kind: 'promise', text: 'One call is enough' },
]
const full = recordsFrom([
  ...smallMapRecords.map((record): AnyRecord => {
    if (record.id === 'touchMenu' && record.kind === 'touchpoint')
      return {
        ...record,
        accountableId: 'personMara',
        accountableState: 'accepted',
        alsoNamedAccountableIds: ['deptSales'],
        responsibleIds: ['personMara', 'deptSales'],
        backupIds: ['personMara'],
        kpiIds: ['kpiFirstFix', 'kpiSpeed'],
        promiseIds: ['promiseOne'],
      }
    return record.id === 'jrny0001' && record.kind === 'journey'
      ? { ...record, personaIds: ['personaEva'], ownerId: 'personMara' }
      : record
  }),
  ...more,
])

describe('adding to the organisation', () => {
  test('C19 what is added is trimmed, empty texts are left out, a department gets a colour', () => {
    const args = {
      id: 'deptField',
      kind: 'department',
      fields: { name: ' Field service ' },
    } as const
    expectCommand(smallMap, addRecord, args).toGive((after) => {
      const added = liveRecord(after, 'department', 'deptField')
      expect(added).toMatchObject({ name: 'Field service' })
      expect(added?.color).toMatch(/^#/)
    })
    const kpi = {
      name: 'NPS',
      question: '  ',
      target: 40,
      method: 'nps',
      ownerId: 'personMara',
    } as const
    expectCommand(smallMap, addRecord, { id: 'kpiNps01', kind: 'kpi', fields: kpi }).toGive(
      (after) =>
        expect(recordOf(after, 'kpiNps01')).toEqual({
          id: 'kpiNps01',
          kind: 'kpi',
          name: 'NPS',
          target: 40,
          method: 'nps',
          ownerId: 'personMara',
        }),
    )
  })

  test('C19 what does not fit is refused, with the field that does not', () => {
    const refused = (given: unknown, key: string): void =>
      expectCommand(smallMap, addRecord, given as Parameters<typeof addRecord.run>[1]).toRefuse(key)
    const id = 'fresh0001'
    refused({ id, kind: 'kpi', fields: { name: ' ' } }, 'refused.emptyName')
    refused({ id, kind: 'kpi', fields: { name: 'x'.repeat(1001) } }, 'refused.tooLong')
    refused({ id, kind: 'kpi', fields: { name: 'N', target: 'many' } }, 'refused.wrongField')
    refused({ id, kind: 'kpi', fields: { name: 'N', target: Number.NaN } }, 'refused.wrongField')
    refused({ id, kind: 'kpi', fields: { name: 'N', wish: 1 } }, 'refused.noSuchField')
    refused(
      { id, kind: 'kpi', fields: { name: 'N', __proto__: 1, kind: 'person' } },
      'refused.noSuchField',
    )
    refused({ id, kind: 'kpi', fields: { name: 'N', parentId: 'deptSales' } }, 'refused.noSuchKpi')
    refused(
      { id, kind: 'person', fields: { name: 'N', departmentId: 'nowhere1' } },
      'refused.noSuchLink',
    )
    refused({ id, kind: 'kpi', fields: { name: 'N', ownerId: 'nowhere1' } }, 'refused.noSuchOwner')
    refused({ id, kind: 'reading', fields: { value: 1, date: '2026-01-01' } }, 'refused.emptyField')
    const reading = { kpiId: 'kpiFirstFix', value: 1, date: '2026-02-30' }
    refused({ id, kind: 'reading', fields: reading }, 'refused.wrongField')
    refused({ id, kind: 'touchpoint', fields: { name: 'N' } }, 'refused.notOfOrganisation')
    refused({ id: 'kpiFirstFix', kind: 'kpi', fields: { name: 'N' } }, 'refused.idTaken')
    refused({ id: 'short', kind: 'kpi', fields: { name: 'N' } }, 'refused.wrongField')
    const influence = { fromKpiId: 'kpiFirstFix', toKpiId: 'kpiFirstFix', effect: 'helps' }
    refused({ id, kind: 'influence', fields: influence }, 'refused.influencesItself')
  })
})

describe('changing the organisation', () => {
  test('C19 a field is set or emptied, the others stay', () => {
    const fields = { target: 70, ownerId: 'deptSupport', direction: 'up' }
    const after = expectCommand(smallMap, setFields, { id: 'kpiFirstFix', fields }).toGive((end) =>
      expect(recordOf(end, 'kpiFirstFix')).toMatchObject({ name: 'First contact fix', ...fields }),
    )
    const emptied = { target: null, ownerId: undefined, direction: '' }
    expectCommand(after, setFields, { id: 'kpiFirstFix', fields: emptied }).toGive((end) =>
      expect(recordOf(end, 'kpiFirstFix')).toEqual(recordOf(smallMap, 'kpiFirstFix')),
    )
    expectCommand(smallMap, setFields, { id: 'org00001', fields: { currency: 'EUR' } }).toGive(
      (end) => expect(recordOf(end, 'org00001')).toMatchObject({ name: 'Acme', currency: 'EUR' }),
    )
  })

  test('C19 what does not fit is refused', () => {
    const refused = (id: string, fields: Record<string, never> | object, key: string): void =>
      expectCommand(smallMap, setFields, { id, fields: { ...fields } }).toRefuse(key)
    refused('kpiFirstFix', { name: null }, 'refused.emptyName')
    refused('kpiFirstFix', { direction: 'sideways' }, 'refused.wrongField')
    refused('touchMenu', { name: 'x' }, 'refused.notOfOrganisation')
    refused('nowhere1', { name: 'x' }, 'refused.gone')
    refused('personMara', { departmentId: 'personMara' }, 'refused.noSuchLink')
  })

  test('C19 a link that went stale elsewhere does not stand in the way of another field', () => {
    const stale = recordsFrom([
      ...smallMapRecords,
      { id: 'deptGone1', kind: 'department', name: 'Gone', deletedAt: at },
      { id: 'personJo1', kind: 'person', name: 'Jo', departmentId: 'deptGone1' },
    ])
    expectCommand(stale, setFields, { id: 'personJo1', fields: { role: 'Lead' } }).toGive((end) =>
      expect(liveRecord(end, 'person', 'personJo1')?.role).toBe('Lead'),
    )
  })

  test('C20 a KPI can’t stand below itself', () => {
    const loop = { id: 'kpiFirstFix', fields: { parentId: 'kpiQueue' } }
    expectCommand(full, setFields, loop).toRefuse('refused.ownAncestor')
    const self = { id: 'kpiLoyalty', fields: { parentId: 'kpiLoyalty' } }
    expectCommand(full, setFields, self).toRefuse('refused.ownAncestor')
  })
})

describe('figures and days', () => {
  const reading = (date: string, fields: object = {}) => ({
    id: 'readingNew1',
    kind: 'reading' as const,
    fields: { kpiId: 'kpiLoyalty', date, value: 61, ...fields },
  })
  const read = expectCommand(full, addRecord, reading('2026-06-30', { n: 300 })).toGive(() => {})
  const nps = withChanges(full, [{ id: 'kpiLoyalty', field: 'method', after: 'nps' }])

  test('C29 a reading of a KPI and day that is read already takes its place', () => {
    const again = { ...reading('2026-06-30 ', { value: 64 }), id: 'readingNew2' }
    expectCommand(read, addRecord, again).toGive((after) => {
      expect(liveRecord(after, 'reading', 'readingNew1')).toMatchObject({ value: 64, n: 300 })
      expect(liveRecord(after, 'reading', 'readingNew2')).toBeUndefined()
    })
    const next = expectCommand(read, addRecord, {
      ...reading('2026-07-31'),
      id: 'readingNew2',
    }).toGive(() => {})
    const moved = { id: 'readingNew2', fields: { date: '2026-06-30' } }
    expectCommand(next, setFields, moved).toRefuse('refused.readingOfThatDay')
  })

  test('C30 figures that can’t be are refused', () => {
    const set = (id: string, fields: SetFields['fields']) => ({ id, fields })
    expectCommand(full, setFields, set('kpiSpeed', { weight: -3 })).toRefuse(
      'refused.weightBelowZero',
    )
    for (const weight of [-0.1, 1.2])
      expectCommand(full, setFields, set('incentive1', { weight })).toRefuse('refused.payShare')
    expectCommand(nps, setFields, set('kpiLoyalty', { target: 101 })).toRefuse(
      'refused.outsideRange',
    )
    expectCommand(nps, addRecord, reading('2026-06-30', { value: 101 })).toRefuse(
      'refused.outsideRange',
    )
    expectCommand(nps, addRecord, reading('2026-06-30', { value: -43 })).toGive(() => {})
  })

  test('C31 nobody empties whom an incentive pays, or on what', () => {
    expectCommand(full, setFields, {
      id: 'incentive1',
      fields: { departmentId: null, personId: null },
    }).toRefuse('refused.payNeedsPayee')
    expectCommand(full, setFields, { id: 'incentive1', fields: { kpiId: null } }).toRefuse(
      'refused.payNeedsKpi',
    )
  })

  test('C32 a threshold stays in its range', () => {
    const setting = (name: string, value: number | string) => ({
      id: 'settingNew1',
      name: `threshold.${name}`,
      value,
      at,
    })
    for (const [name, value] of [
      ['few-comments.comments', -5],
      ['few-comments.comments', 0],
      ['few-comments.comments', 50.5],
      ['few-comments.comments', 1e20],
      ['few-comments.comments', 'abc'],
      ['few-speak.share', 5],
    ] as const)
      expectCommand(full, setSetting, setting(name, value)).toRefuse('refused.threshold')
    expectCommand(full, setSetting, setting('few-comments.comments', 50)).toGive((after) =>
      expect(recordsOfKind(after, 'setting')).toMatchObject([{ value: 50 }]),
    )
  })
})

describe('deleting from the organisation', () => {
  test('C21 what depends on something is counted by kind and field', () => {
    expect(dependentsOf(full, 'personMara')).toEqual([
      { kind: 'journey', field: 'ownerId', count: 1, fate: 'unlinked' },
      { kind: 'touchpoint', field: 'accountableId', count: 1, fate: 'unlinked' },
      { kind: 'touchpoint', field: 'backupIds', count: 1, fate: 'unlinked' },
      { kind: 'touchpoint', field: 'responsibleIds', count: 1, fate: 'unlinked' },
    ])
    const fates = dependentsOf(full, 'kpiFirstFix').map(({ kind, fate }) => [kind, fate])
    expect(fates).toEqual([
      ['incentive', 'deleted'],
      ['influence', 'deleted'],
      ['kpi', 'unlinked'],
      ['playbook', 'deleted'],
      ['reading', 'deleted'],
      ['touchpoint', 'unlinked'],
    ])
    expect(dependentsOf(full, 'nowhere1')).toEqual([])
  })

  test('C21 without a replacement links are emptied, and nobody has answered', () => {
    expectCommand(full, deleteOfOrganisation, { id: 'personMara', at }).toGive((after) => {
      const touchpoint = liveRecord(after, 'touchpoint', 'touchMenu')
      expect(touchpoint).not.toHaveProperty('accountableId')
      expect(touchpoint).not.toHaveProperty('accountableState')
      expect(touchpoint).not.toHaveProperty('backupIds')
      expect(touchpoint?.responsibleIds).toEqual(['deptSales'])
      expect(recordOf(after, 'personMara')?.deletedAt).toBe(at)
      expect(dependentsOf(after, 'personMara')).toEqual([])
    })
  })

  test('C21 a replacement takes the place, once in each list', () => {
    const args = { id: 'personMara', replacementId: 'deptSales', at }
    expectCommand(full, deleteOfOrganisation, args).toGive((after) => {
      const touchpoint = liveRecord(after, 'touchpoint', 'touchMenu')
      expect(touchpoint).toMatchObject({
        accountableId: 'deptSales',
        responsibleIds: ['deptSales'],
        backupIds: ['deptSales'],
      })
      expect(touchpoint).not.toHaveProperty('accountableState')
      expect(touchpoint).not.toHaveProperty('alsoNamedAccountableIds')
    })
    // Somebody can't be the department that people are in.
    const other = { id: 'deptSupport', replacementId: 'personMara', at }
    expectCommand(full, deleteOfOrganisation, other).toGive((after) => {
      expect(liveRecord(after, 'person', 'personMara')).not.toHaveProperty('departmentId')
      // Who is paid is kept in another field for a person than for a department.
      const paid = liveRecord(after, 'incentive', 'incentive1')
      expect(paid).toMatchObject({ personId: 'personMara', kpiId: 'kpiFirstFix' })
      expect(paid).not.toHaveProperty('departmentId')
      expect(liveRecord(after, 'touchpoint', 'touchAgent')?.accountableId).toBe('personMara')
    })
  })

  test('C22 readings and feelings go with what they are values of; the rest moves to the replacement', () => {
    const args = { id: 'kpiFirstFix', replacementId: 'kpiLoyalty', at }
    expectCommand(full, deleteOfOrganisation, args).toGive((after) => {
      expect(recordsOfKind(after, 'reading')).toEqual([])
      // It would lead from the replacement to itself.
      expect(recordsOfKind(after, 'influence')).toEqual([])
      expect(liveRecord(after, 'playbook', 'playbook1')?.kpiId).toBe('kpiLoyalty')
      expect(liveRecord(after, 'incentive', 'incentive1')?.kpiId).toBe('kpiLoyalty')
      expect(liveRecord(after, 'touchpoint', 'touchMenu')?.kpiIds).toEqual([
        'kpiLoyalty',
        'kpiSpeed',
      ])
      expect(liveRecord(after, 'kpi', 'kpiSpeed')?.parentId).toBe('kpiLoyalty')
    })
    expectCommand(full, deleteOfOrganisation, { id: 'kpiFirstFix', at }).toGive((after) => {
      expect(recordsOfKind(after, 'playbook')).toEqual([])
      expect(liveRecord(after, 'incentive', 'incentive1')).toBeUndefined()
    })
    expectCommand(full, deleteOfOrganisation, { id: 'deptSupport', at }).toGive((after) =>
      expect(liveRecord(after, 'incentive', 'incentive1')).toBeUndefined(),
    )
    expectCommand(full, deleteOfOrganisation, { id: 'personaEva', at }).toGive((after) => {
      expect(recordsOfKind(after, 'feeling').map(({ id }) => id)).toEqual(['feelCall'])
      expect(recordsOfKind(after, 'journey')[0]).not.toHaveProperty('personaIds')
    })
  })

  test('C20 C21 a KPI replaced by one from below it leaves no circle', () => {
    const args = { id: 'kpiFirstFix', replacementId: 'kpiQueue', at }
    expectCommand(full, deleteOfOrganisation, args).toGive((after) => {
      expect(liveRecord(after, 'kpi', 'kpiQueue')).not.toHaveProperty('parentId')
      expect(liveRecord(after, 'kpi', 'kpiSpeed')?.parentId).toBe('kpiQueue')
    })
    const child = { id: 'kpiSpeed', replacementId: 'kpiQueue', at }
    expectCommand(full, deleteOfOrganisation, child).toGive((after) =>
      expect(liveRecord(after, 'kpi', 'kpiQueue')?.parentId).toBe('kpiFirstFix'),
    )
  })

  test('C21 what is no replacement is refused', () => {
    const refused = (id: string, replacementId: string, key: string): void =>
      expectCommand(full, deleteOfOrganisation, { id, replacementId, at }).toRefuse(key)
    refused('personMara', 'kpiLoyalty', 'refused.noReplacement')
    refused('personMara', 'personMara', 'refused.noReplacement')
    refused('personMara', 'nowhere1', 'refused.noReplacement')
    refused('org00001', 'org00001', 'refused.notOfOrganisation')
    refused('touchMenu', 'touchAgent', 'refused.notOfOrganisation')
    refused('nowhere1', 'touchAgent', 'refused.gone')
  })
})

describe('importing people and KPIs', () => {
  const records = [
    { id: 'personNew1', kind: 'person', fields: { name: 'Ada', departmentId: 'deptNew01' } },
    { id: 'deptNew01', kind: 'department', fields: { name: 'Billing', headId: 'personNew1' } },
    { id: 'deptNew02', kind: 'department', fields: { name: 'Legal' } },
  ] as const

  test('C23 records may point to each other, and changes to them', () => {
    const changes = [{ id: 'personMara', fields: { departmentId: 'deptNew01' } }]
    expectCommand(smallMap, importOrganisation, { records, changes }).toGive((after) => {
      expect(liveRecord(after, 'person', 'personMara')?.departmentId).toBe('deptNew01')
      expect(liveRecord(after, 'department', 'deptNew01')?.headId).toBe('personNew1')
      const colors = recordsOfKind(after, 'department').map(({ color }) => color)
      expect(new Set(colors).size).toBe(4)
    })
  })

  test('C20 C23 what is changed last may make room for what is added first', () => {
    const added = {
      id: 'kpiNew001',
      kind: 'kpi',
      fields: { name: 'N', parentId: 'kpiSpeed' },
    } as const
    const changes = [
      { id: 'kpiFirstFix', fields: { parentId: 'kpiNew001' } },
      { id: 'kpiSpeed', fields: { parentId: 'kpiLoyalty' } },
    ]
    expectCommand(full, importOrganisation, { records: [added], changes }).toGive((after) =>
      expect(liveRecord(after, 'kpi', 'kpiFirstFix')?.parentId).toBe('kpiNew001'),
    )
    const circle = { records: [added], changes: changes.slice(0, 1) }
    expectCommand(full, importOrganisation, circle).toRefuse('refused.ownAncestor')
  })

  test('C23 one that does not fit keeps all out', () => {
    const bad = { id: 'personBad1', kind: 'person', fields: { name: '' } } as const
    expectCommand(smallMap, importOrganisation, {
      records: [...records, bad],
      changes: [],
    }).toRefuse('refused.emptyName')
    expectCommand(smallMap, importOrganisation, { records: [], changes: [] }).toRefuse(
      'refused.nothingToImport',
    )
  })
})

describe('several records', () => {
  const weight = (id: string, value: number) => ({ id, fields: { weight: value } })

  test('C28 are changed in one step', () => {
    const changes = [weight('kpiFirstFix', 0.6), weight('kpiSpeed', 0.4)]
    expectCommand(full, setEach, { changes }).toGive((after) => {
      expect(liveRecord(after, 'kpi', 'kpiFirstFix')?.weight).toBe(0.6)
      expect(liveRecord(after, 'kpi', 'kpiSpeed')?.weight).toBe(0.4)
    })
  })

  test('C28 one that is not there, or does not fit, keeps all as they are', () => {
    const good = weight('kpiFirstFix', 0.6)
    expectCommand(full, setEach, { changes: [good, weight('kpiGone01', 0.4)] }).toRefuse(
      'refused.gone',
    )
    const circle = [good, { id: 'kpiLoyalty', fields: { parentId: 'kpiLoyalty' } }]
    expectCommand(full, setEach, { changes: circle }).toRefuse('refused.ownAncestor')
    expectCommand(full, setEach, { changes: [] }).toRefuse('refused.nothingToChange')
  })
})
