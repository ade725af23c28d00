import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareHarm } from '../../../src/analysis/ownership/compareHarm.ts'
import { departmentHandoffs } from '../../../src/analysis/ownership/departmentHandoffs.ts'
import { ownerSuggestions } from '../../../src/analysis/ownership/ownerSuggestions.ts'
import { ownershipOf } from '../../../src/analysis/ownership/ownershipRows.ts'
import { apart, nobody, participation } from '../../../src/analysis/ownership/participation.ts'
import { raciRows } from '../../../src/analysis/ownership/raciGaps.ts'
import { complaintLevel, saidKind, voiceOf } from '../../../src/analysis/ownership/voiceOf.ts'
import { journeyGraph } from '../../../src/analysis/journeyGraph.ts'
import { suggestedOwner } from '../../../src/analysis/suggestedOwner.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'

const none: ReadonlyMap<string, Evidence> = new Map()

function made(): MadeJourney {
  return new MadeJourney()
    .department('Support')
    .department('Sales')
    .department('Idle')
    .person('Anna', 'Support')
    .person('Gone', 'Sales', { active: false })
    .person('Free')
    .step('one', 'shop Sales', 'phone Anna')
    .step('two', 'visit Support', 'letter', 'menu Gone')
    .step('three', 'bill Free')
}

describe('the rows', () => {
  it('stand in reading order with owner, stage and harm', () => {
    const evidence = evidenceOf({ phone: madeEvidence([{ n: 100, k: 70 }]) })
    const { rows } = ownershipOf(made().records, evidence)
    expect(rows.map(({ touchpoint }) => touchpoint.name)).toEqual([
      'shop',
      'phone',
      'visit',
      'letter',
      'menu',
      'bill',
    ])
    expect(rows.map(({ department }) => department?.name)).toEqual([
      'Sales',
      'Support',
      'Support',
      undefined,
      undefined,
      undefined,
    ])
    expect(rows[1]?.harm).toBeGreaterThan(50)
    expect(rows[0]?.stage.name).toBe('Ask for help')
    expect(rows.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('are put in order by harm, then comments, then as they are read', () => {
    const evidence = evidenceOf({
      letter: madeEvidence([{ n: 100, k: 70 }]),
      bill: madeEvidence([{ n: 1000, k: 700 }]),
      visit: madeEvidence([{ n: 40, k: 0 }]),
    })
    const { rows } = ownershipOf(made().records, evidence)
    expect(rows.toSorted(compareHarm).map(({ touchpoint }) => touchpoint.name)).toEqual([
      'bill',
      'letter',
      'visit',
      'shop',
      'phone',
      'menu',
    ])
  })
})

describe('what customers say of several touchpoints', () => {
  const rowsOf = (byName: Record<string, Evidence>) =>
    ownershipOf(made().records, evidenceOf(byName)).rows

  it('is pooled from counts, never a mean of shares', () => {
    const voice = voiceOf(
      rowsOf({
        shop: madeEvidence([{ n: 10, k: 9 }]),
        phone: madeEvidence([{ n: 190, k: 21 }]),
      }),
    )
    expect(voice).toMatchObject({ n: 200, negative: 30, share: 0.15, level: 1, isFew: false })
  })

  it('leaves complaints out of the share, and is few below 30', () => {
    const voice = voiceOf(
      rowsOf({
        shop: madeEvidence([
          { n: 29, k: 29 },
          { n: 500, k: 500, sourceKind: 'complaints' },
        ]),
      }),
    )
    expect(voice).toMatchObject({ n: 29, complaints: 500, share: 1, level: -3, isFew: true })
    expect(voice.isComplaintsFirst).toBe(true)
  })

  it('says complaints first beside fewer than 30 other comments, else the share', () => {
    const first = (n: number, complaints: number): boolean =>
      voiceOf(
        rowsOf({
          shop: madeEvidence([
            { n, k: 0 },
            { n: complaints, k: complaints, sourceId: 'other', sourceKind: 'complaints' },
          ]),
        }),
      ).isComplaintsFirst
    expect([first(0, 1), first(1, 527), first(29, 1), first(30, 527), first(1, 0)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('is complaints, comments or both', () => {
    const complaint = { n: 5, k: 5, sourceKind: 'complaints' as const }
    const kind = (...strata: Parameters<typeof madeEvidence>[0]) =>
      saidKind(rowsOf({ shop: madeEvidence(strata) }))
    expect(kind(complaint)).toBe('complaints')
    expect(kind({ n: 5, k: 1 })).toBe('comments')
    expect(kind(complaint, { n: 1, k: 1 })).toBe('both')
    expect(saidKind([])).toBe('comments')
  })

  it('has the level of its share', () => {
    const levels = [0, 14, 15, 32, 33, 44, 45, 59, 60, 100].map(
      (k) => voiceOf(rowsOf({ shop: madeEvidence([{ n: 100, k }]) })).level,
    )
    expect(levels).toEqual([2, 2, 1, 1, -1, -1, -2, -2, -3, -3])
    expect(voiceOf([]).level).toBeUndefined()
  })

  it('is measured by the most complaints where only these speak', () => {
    expect([0, 1, 33, 34, 67, 100].map((n) => complaintLevel(n, 99))).toEqual([
      undefined,
      -1,
      -1,
      -2,
      -3,
      -3,
    ])
    expect(complaintLevel(0, 0)).toBeUndefined()
  })
})

describe('the level of a cell', () => {
  const cellOf = (stage: 'shop' | 'phone', byName: Record<string, Evidence>) => {
    const { rows } = ownershipOf(made().records, evidenceOf(byName))
    const id = stage === 'shop' ? idOf('Sales') : idOf('Support')
    return participation(rows, [], ({ stage: { id: column } }) => column)
      .find(({ key }) => key === id)
      ?.cells.get(idOf('stage'))
  }

  it('is never good where it hurts, however low the share', () => {
    // 31 % of 254 against 21 % of 4,000 elsewhere: by its share alone it would be a good 1.
    const waiting = madeEvidence([{ n: 254, k: 79, elsewhereN: 4000, elsewhereK: 840 }])
    expect(cellOf('shop', { shop: waiting })).toMatchObject({
      level: -1,
      hurts: true,
      voice: { level: 1 },
    })
    const as = madeEvidence([{ n: 254, k: 55, elsewhereN: 4000, elsewhereK: 840 }])
    expect(cellOf('shop', { shop: as })).toMatchObject({ level: 1, hurts: false })
  })

  it('stays what it is where that is worse', () => {
    const awful = madeEvidence([{ n: 300, k: 250, elsewhereN: 4000, elsewhereK: 840 }])
    expect(cellOf('shop', { shop: awful })).toMatchObject({ level: -3, hurts: true })
  })

  it('keeps counting complaints beside one comment from elsewhere', () => {
    const complaints = (n: number) => ({
      n,
      k: n,
      sourceId: 'complaints',
      sourceKind: 'complaints' as const,
    })
    const alone = { shop: madeEvidence([complaints(527)]), phone: madeEvidence([complaints(45)]) }
    const beside = { ...alone, shop: madeEvidence([complaints(527), { n: 1, k: 0 }]) }
    expect(cellOf('shop', alone)?.level).toBe(-3)
    expect(cellOf('shop', beside)?.level).toBe(-3)
    expect(cellOf('phone', beside)?.level).toBe(-1)
  })
})

describe('participation', () => {
  const matrix = (journey = made()) =>
    participation(
      ownershipOf(journey.records, none).rows,
      recordsOfKind(journey.records, 'department'),
      ({ stage }) => stage.id,
    )

  it('has a row for every department, for people in none, and for what nobody owns', () => {
    const rows = matrix()
    expect(rows.map(({ key }) => key).sort()).toEqual(
      [idOf('Idle'), idOf('Sales'), idOf('Support'), apart, nobody].sort(),
    )
    const counts = new Map(
      rows.map(({ key, cells }) => [key, cells.get(idOf('stage'))?.rows.length ?? 0]),
    )
    expect(counts.get(idOf('Support'))).toBe(2)
    expect(counts.get(idOf('Idle'))).toBe(0)
    expect(counts.get(apart)).toBe(1)
    expect(counts.get(nobody)).toBe(2)
  })

  it('counts each touchpoint once, whoever owns it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Support', 'Sales', 'Anna', 'Free', 'Gone', ''), {
          maxLength: 12,
        }),
        (owners) => {
          const journey = made().step('more', ...owners.map((owner, at) => `extra${at} ${owner}`))
          const cells = matrix(journey).flatMap((row) => [...row.cells.values()])
          const ids = cells.flatMap(({ rows }) => rows.map(({ id }) => id))
          expect(ids).toHaveLength(6 + owners.length)
          expect(new Set(ids).size).toBe(ids.length)
        },
      ),
    )
  })
})

describe('handoffs', () => {
  it('are counted once a pair, and on the likeliest way', () => {
    const { records } = new MadeJourney()
      .department('A')
      .department('B')
      .step('one', 'a A')
      .step('two', 'b B', 'c A')
      .step('three', 'd A')
      .connect('a', 'b', 0.9)
      .connect('a', 'c', 0.1)
      .connect('b', 'a', 0.1)
      .connect('b', 'd', 0.9)
      .connect('c', 'd', 1)
    expect(departmentHandoffs(journeyGraph(records))).toEqual({ count: 2, onLikeliestPath: 2 })
  })

  it('need two departments and a way', () => {
    const { records } = new MadeJourney().department('A').step('one', 'a A').step('two', 'b')
    expect(departmentHandoffs(journeyGraph(records))).toEqual({ count: 0, onLikeliestPath: 0 })
    expect(departmentHandoffs(journeyGraph(new MadeJourney().records))).toEqual({
      count: 0,
      onLikeliestPath: undefined,
    })
  })
})

describe('suggestions', () => {
  it('are those of each touchpoint on its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('A', 'B', 'Gone', ''), { minLength: 1, maxLength: 3 }), {
          maxLength: 6,
        }),
        (steps) => {
          const journey = new MadeJourney()
            .department('A')
            .department('B')
            .person('Gone', 'A', { active: false })
          for (const [at, owners] of steps.entries())
            journey.step(`s${at}`, ...owners.map((owner, n) => `t${at}x${n} ${owner}`.trim()))
          const graph = journeyGraph(journey.records)
          const open = graph.nodes.filter((id) => !graph.touchpoints.get(id)?.owner)
          const all = ownerSuggestions(graph, open)
          for (const id of open) expect(all.get(id)).toEqual(suggestedOwner(graph, id))
        },
      ),
    )
  })
})

describe('RACI', () => {
  it('shows what lacks somebody first, each by harm', () => {
    const journey = made()
      .step('four')
      .touchpoint('full', 'four', {
        accountableId: idOf('Anna'),
        responsibleIds: [idOf('Support')],
      })
      .touchpoint('both', 'four', {
        accountableId: idOf('Anna'),
        alsoNamedAccountableIds: [idOf('Sales')],
        responsibleIds: [idOf('Gone')],
      })
    const evidence = evidenceOf({ menu: madeEvidence([{ n: 100, k: 70 }]) })
    const { rows } = ownershipOf(journey.records, evidence)
    const raci = raciRows(rows, journey.records)
    expect(raci.map(({ row, gaps }) => `${row.touchpoint.name}: ${gaps.join(' ')}`)).toEqual([
      'menu: no-accountable no-responsible',
      'letter: no-accountable no-responsible',
      'both: two-accountable no-responsible',
      'shop: no-responsible',
      'phone: no-responsible',
      'visit: no-responsible',
      'bill: no-responsible',
      'full: ',
    ])
  })
})
