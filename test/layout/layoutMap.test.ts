import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutOptions } from '../../src/layout/LayoutOptions.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { type CardBox, type Scene, unplacedColumnId } from '../../src/layout/Scene.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { cellKey } from '../../src/model/recordIndex.ts'
import { allRecords, noRecords, recordsFrom, withChanges } from '../../src/model/records.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { homeInternet, homeInternetEvidence, homeInternetFindings } from './homeInternet.ts'
import { layoutWords } from './layoutWords.ts'
import { looseRecords, sceneProblems } from './randomMap.ts'

const options: LayoutOptions = {
  words: layoutWords,
  evidence: homeInternetEvidence,
  findings: homeInternetFindings,
}
const home = layoutMap(homeInternet, options)

function card(scene: Scene, kind: string, name: string): CardBox {
  return scene.cards.get(sampleId(kind, name)) ?? expect.fail(`no card for ${name}`)
}
const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text)

describe('layoutMap', () => {
  it('gives the measures of the design', () => {
    expect([home.laneHeadWidth, home.headHeight]).toEqual([132, 92])
    expect(home.columns.map(({ x, w }) => [x, w])).toEqual([
      [132, 166],
      [310, 166],
      [488, 166],
      [666, 166],
      [844, 166],
    ])
    expect(home.stages.map(({ x, w }) => [x, w])).toEqual([
      [132, 166],
      [310, 344],
      [666, 166],
      [844, 166],
    ])
    expect(card(home, 'touchpoint', 'Phone menu and transfer')).toMatchObject({
      x: 310,
      y: 104,
      w: 166,
      h: 118,
    })
    expect(texts(home.stages.flatMap(({ count }) => count ?? []))).toEqual([
      '1 step',
      '2 steps',
      '1 step',
      '1 step',
    ])
  })

  it('puts name, channel, owner, feedback and badge on a touchpoint', () => {
    const support = card(home, 'touchpoint', 'Support agent, second contact')
    expect(texts(support.text.lines)).toEqual(['Support agent, second', 'contact'])
    expect(support.channel).toMatchObject({ icon: 'phone', line: { text: 'Phone' } })
    expect(support.owner).toMatchObject({
      initials: 'RS',
      name: 'Ravi Shah',
      label: { text: 'Support' },
      color: '#3b6fb6',
    })
    expect(support.feedback).toMatchObject({ n: 1204, isFew: false, count: { text: '1,204' } })
    expect(support.badge).toMatchObject({ count: 1, severity: 'warning' })
    const menu = card(home, 'touchpoint', 'Phone menu and transfer')
    expect([menu.owner, menu.ownerSlot?.line.text]).toEqual(['none', 'No owner'])
  })

  it('counts complaints on a card, and draws no bar of them', () => {
    const id = sampleId('touchpoint', 'Retention call')
    // Records of its own: boxes are kept by record.
    const own = recordsFrom([...allRecords(homeInternet)].map((record) => ({ ...record })))
    const markOf = (n: number, complaints: number, positive?: number) => {
      const stratum = { stratum: '', elsewhereN: 0, elsewhereNegative: 0 }
      const survey = { ...stratum, sourceId: 'a', sourceKind: 'survey', n, negative: n } as const
      const filed = { ...stratum, sourceId: 'b', sourceKind: 'complaints', negative: 9 } as const
      const strata = [
        { ...survey, ...(positive === undefined ? {} : { positive }) },
        { ...filed, n: complaints },
      ]
      const all = n + complaints
      const counts = {
        comments: all,
        n: all,
        negative: n + 9,
        neutral: complaints - 9,
        positive: 0,
      }
      const evidence = new Map([[id, { ...counts, strata }]])
      return layoutMap(own, { words: layoutWords, evidence }).cards.get(id)?.feedback
    }
    const only = markOf(0, 317)
    expect(only).toMatchObject({ n: 0, complaints: 317, count: { text: '317 complaints' } })
    expect(only?.bar).toBeUndefined()
    expect(only?.negativeShare).toBeUndefined()
    const beside = markOf(1, 527, 0)
    expect(beside).toMatchObject({ n: 1, count: { text: '527 complaints' } })
    expect(beside?.bar).toBeUndefined()
    // The bar is that of the comments alone: all of the 40 are negative.
    const enough = markOf(40, 527, 0)
    expect(enough).toMatchObject({ n: 40, negative: 40, neutral: 0, count: { text: '40' } })
    expect(enough?.bar).toBeDefined()
    const older = markOf(40, 527)
    expect(older).toMatchObject({ count: { text: '100% negative' } })
    expect(older?.bar).toBeUndefined()
  })

  it('has a cell for every step in every lane, empty ones too', () => {
    expect(home.cells.size).toBe(5 * 6)
    const empty = home.cells.get(
      cellKey(sampleId('step', 'See the outage'), sampleId('lane', 'Pain points')),
    )
    expect(empty).toMatchObject({ x: 132, w: 166, cardIds: [] })
    expect(home.lanes.map(({ y, h }) => y + h).slice(0, -1)).toEqual(
      home.lanes.map(({ y }) => y).slice(1),
    )
  })

  it('takes a card of text as high as its lines, at most six', () => {
    const journey = buildJourney({
      lanes: { Notes: 'notes' },
      stages: { A: { One: [] } },
      cards: [
        ['One', 'Notes', 'short'],
        ['One', 'Notes', 'a line of some words to be broken '.repeat(3)],
        ['One', 'Notes', 'Rechtsschutzversicherungsgesellschaften '.repeat(20)],
      ],
    })
    const heights = [...layoutMap(journey, options).cards.values()].map(({ h, text }) => ({
      h,
      lines: text.lines.length,
      isCut: text.isCut,
    }))
    expect(heights).toEqual([
      { h: 40, lines: 1, isCut: false },
      { h: 92, lines: 5, isCut: false },
      { h: 107, lines: 6, isCut: true },
    ])
  })

  it('shows KPIs of the step with the newest value against the target', () => {
    const chips = [...home.cells.values()].flatMap((cell) => cell.chips)
    expect(chips.map(({ lines, status }) => [...texts(lines), status])).toEqual([
      ['Notified in 5 min', '92%', 'on-target'],
      ['First contact fix', '54%', 'off-target'],
      ['Kept the window', '81%', 'off-target'],
      ['Save rate', '64%', 'on-target'],
    ])
  })

  it('links neighbouring steps by an implied arrow until a connection is drawn', () => {
    expect(home.connections.map(({ kind }) => kind)).toEqual(Array(4).fill('implied'))
    const linked = layoutMap(
      recordsFrom([
        ...allRecords(homeInternet),
        {
          id: 'connection-1',
          kind: 'connection',
          fromId: sampleId('touchpoint', 'Phone menu and transfer'),
          toId: sampleId('touchpoint', 'Retention call'),
          share: 0.3,
        },
      ]),
      options,
    )
    expect(linked.connections).toHaveLength(4)
    expect(linked.connections[0]).toMatchObject({
      kind: 'drawn',
      isBackward: false,
      label: { line: { text: '30%' } },
    })
  })

  it('leads connections around the cards between, backward ones below', () => {
    const journey = buildJourney({
      stages: { A: { One: ['T1', 'U1'], Two: ['T2', 'U2'], Three: ['T3', 'U3'] } },
      connections: [
        ['T1', 'T3'],
        ['T3', 'T1'],
        ['U1', 'T3'],
        ['U3', 'U1'],
        ['T1', 'U1'],
        ['T2', 'U3'],
      ],
    })
    const scene = layoutMap(journey, options)
    expect(sceneProblems(scene)).toEqual([])
    const link = (from: string, to: string) =>
      scene.connections.find(
        ({ fromId, toId }) =>
          fromId === sampleId('touchpoint', from) && toId === sampleId('touchpoint', to),
      )
    const over = link('T1', 'T3')
    const under = link('T3', 'T1')
    expect(over?.box.y).toBeLessThan(104)
    expect(under?.isBackward).toBe(true)
    // In the gap between the two rows, 222 to 230, and 4 px around the line.
    const bottom = (under?.box.y ?? 0) + (under?.box.h ?? 0) - 4
    expect([bottom > 222, bottom < 230]).toEqual([true, true])
    expect(scene.connections.map(({ kind }) => kind)).toEqual(Array(6).fill('drawn'))
  })

  it('keeps labels clear of the cards and badges of stacks', () => {
    const journey = buildJourney({
      stages: { A: { One: ['T1', 'T2'], Two: ['U1', 'U2'], Three: ['V1'], Four: ['W1', 'W2'] } },
      connections: [
        ['T1', 'U1'],
        ['T2', 'U2'],
        ['U1', 'V1'],
        ['V1', 'W1'],
        ['U2', 'W2'],
        ['W2', 'T2'],
        ['W1', 'T1'],
      ],
    })
    const labelled = [...allRecords(journey)].map((record) =>
      record.kind === 'connection' ? { ...record, label: 'gave up', share: 0.3 } : record,
    )
    const findings = new Map(
      ['T2', 'U1', 'U2', 'V1', 'W2'].map((name) => [
        sampleId('touchpoint', name),
        { count: 12, severity: 'critical' as const },
      ]),
    )
    const scene = layoutMap(recordsFrom(labelled), { ...options, findings })
    expect(sceneProblems(scene)).toEqual([])
    const labels = scene.connections.map(({ label }) => label?.line.text)
    expect(labels).toEqual(Array(7).fill('gave up · 30%'))
    // Between stacked cards as large as below free ones.
    expect(new Set(scene.connections.map(({ label }) => label?.line.size))).toEqual(new Set([9.5]))
  })

  it('derives the line of visibility from the roles', () => {
    expect(home.blueprintLines).toHaveLength(1)
    const backstage = home.lanes.find(({ type }) => type === 'backstage')
    expect(home.blueprintLines[0]).toMatchObject({ kind: 'visibility', y: backstage?.y })
    expect(backstage?.isBelowLine).toBe(true)
  })

  it('keeps one column for a stage without steps, and a sensible size for an empty map', () => {
    const stages = layoutMap(buildJourney({ stages: { A: {}, B: { One: [] } } }), options)
    expect(stages.columns.map(({ stepId }) => stepId)).toEqual([undefined, sampleId('step', 'One')])
    expect(stages.stages.map(({ w }) => w)).toEqual([166, 166])
    const nothing = layoutMap(noRecords, options)
    expect([nothing.width, nothing.height]).toEqual([132 + 3 * 178, 92 + 236])
  })

  it('shows what stands nowhere in a last column, in its own lane where that is left', () => {
    const order = 'a0'
    const lost: AnyRecord[] = [
      {
        id: 'lost-step',
        kind: 'touchpoint',
        stepId: 'gone-step',
        laneId: sampleId('lane', 'T2'),
        order,
        name: 'a',
      },
      {
        id: 'lost-lane',
        kind: 'touchpoint',
        stepId: sampleId('step', 'One'),
        laneId: 'gone-lane',
        order,
        name: 'b',
      },
      { id: 'lost-card', kind: 'card', stepId: 'gone-step', laneId: 'gone-lane', order, text: 'c' },
    ]
    const lanes = { T1: 'touchpoints', T2: 'touchpoints' } as const
    const scene = layoutMap(
      buildJourney({ lanes, stages: { A: { One: [] } }, more: lost }),
      options,
    )
    expect(scene.columns.at(-1)).toMatchObject({ stepId: unplacedColumnId, isUnplaced: true })
    expect(scene.stages.at(-1)?.name.text).toBe('Unplaced')
    expect(lost.map(({ id }) => scene.cards.get(id)?.laneId)).toEqual([
      sampleId('lane', 'T2'),
      sampleId('lane', 'T1'),
      'unplaced.lane',
    ])
    expect(lost.every(({ id }) => scene.cards.get(id)?.stepId === unplacedColumnId)).toBe(true)
  })

  it('hands out the same card object while nothing of the card changes', () => {
    const id = sampleId('touchpoint', 'Retention call')
    const change = { id, field: 'name', before: 'Retention call', after: 'Farewell' } as const
    const next = layoutMap(withChanges(homeInternet, [change]), options)
    const again = [...next.cards].filter(([id, box]) => home.cards.get(id) === box)
    expect(again).toHaveLength(home.cards.size - 1)
    expect(next.cards.get(id)?.text.lines[0]?.text).toBe('Farewell')
    const noEvidence = layoutMap(homeInternet, { words: layoutWords })
    expect(noEvidence.cards.get(id)?.feedback).toBeUndefined()
    expect(noEvidence.cards.get(id)?.badge).toBeUndefined()
  })

  it('never overlaps or overflows, whatever the map holds', () => {
    fc.assert(
      fc.property(looseRecords(), ({ records, options }) => {
        expect(sceneProblems(layoutMap(records, options))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('places every living touchpoint and card, and is the same each time', () => {
    fc.assert(
      fc.property(looseRecords(), ({ records, options }) => {
        const scene = layoutMap(records, options)
        for (const { id, kind, deletedAt } of allRecords(records)) {
          if (kind !== 'touchpoint' && kind !== 'card') continue
          expect(scene.cards.has(id) !== scene.hidden.has(id)).toBe(deletedAt === undefined)
        }
        const copy = recordsFrom(structuredClone([...allRecords(records)]).reverse())
        expect(layoutMap(copy, options)).toEqual(scene)
      }),
      { numRuns: 60 },
    )
  })
})
