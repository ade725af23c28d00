import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endLabels } from '../../src/layout/endLabels.ts'
import { faceBox, feelingLegend, legendExtra, sampleEnd } from '../../src/layout/feelingLegend.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { withChanges } from '../../src/model/records.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { homeInternet, homeInternetEvidence } from './homeInternet.ts'
import { feelingShapes } from '../../src/layout/feelingShapes.ts'
import { lightPalette } from '../../src/layout/palette.ts'
import { smallPng } from '../support/pictureData.ts'
import { layoutWords } from './layoutWords.ts'

describe('feeling curves of the map', () => {
  const options = { words: layoutWords, evidence: homeInternetEvidence }

  it('draws both on one scale, 26 px a point', () => {
    const [curves] = layoutMap(homeInternet, options).feelings
    expect(curves?.team).toHaveLength(1)
    const [first, second] = curves?.team[0]?.runs[0] ?? []
    expect(first).toMatchObject({ x: 132 + 83, value: 0.4 })
    expect((curves?.zeroY ?? 0) - (first?.y ?? 0)).toBeCloseTo(0.4 * 26, 2)
    expect((curves?.zeroY ?? 0) - (second?.y ?? 0)).toBeCloseTo(-0.6 * 26, 2)
    expect(curves?.customers[0]?.map(({ tone }) => tone)).toEqual([
      'positive',
      'negative',
      'negative',
      'negative',
      'negative',
    ])
  })

  it('leaves gaps where nothing is known', () => {
    const step = (name: string): string => sampleId('step', name)
    const records = buildJourney({
      lanes: { Feeling: 'feeling' },
      stages: { A: { One: [], Two: [], Three: [], Four: [] } },
      more: ['One', 'Three', 'Four'].map((name, i) => ({
        id: `feeling-${i}`,
        kind: 'feeling' as const,
        stepId: step(name),
        value: i / 10,
      })),
    })
    const [curves] = layoutMap(records, options).feelings
    expect(curves?.customers).toEqual([])
    expect(curves?.team[0]?.runs.map((run) => run.map(({ stepId }) => stepId))).toEqual([
      [step('One')],
      [step('Three'), step('Four')],
    ])
  })

  const feeling = (id: string, value: number, step: string, personaId?: string) => ({
    id,
    kind: 'feeling' as const,
    stepId: sampleId('step', step),
    value,
    ...(personaId === undefined ? {} : { personaId }),
  })

  it('draws the mean of all where a journey names no persona', () => {
    const records = buildJourney({
      lanes: { Feeling: 'feeling' },
      stages: { A: { One: [], Two: [] } },
      more: [
        feeling('feeling-1', 1, 'One', 'persona-1'),
        feeling('feeling-2', -2, 'One', 'persona-2'),
        feeling('feeling-3', 2, 'Two', 'persona-1'),
        feeling('feeling-4', 0.5, 'Two'),
      ],
    })
    const team = layoutMap(records, options).feelings[0]?.team
    expect(team?.map(({ personaId }) => personaId)).toEqual([undefined])
    expect(team?.[0]?.runs.flat().map(({ value }) => value)).toEqual([-0.5, 1.25])
  })

  const personas = ['Anna, who moves house every year', 'Bo', 'Cleo', 'Dora', 'Emil']
  const several = (count: number) =>
    buildJourney({
      lanes: { Feeling: 'feeling', Notes: 'notes' },
      stages: { A: { One: [], Two: [] } },
      personas: personas.slice(0, count),
      more: [
        feeling('feeling-all', 0.2, 'One'),
        ...personas
          .slice(0, count)
          .flatMap((name, i) => [
            feeling(`feeling-a${i}`, i / 10, 'One', sampleId('persona', name)),
            ...(i === 0 ? [feeling('feeling-b0', -1, 'Two', sampleId('persona', name))] : []),
          ]),
      ],
    })

  it('draws one curve a persona beside that of all, each with a dash of its own', () => {
    const curves = layoutMap(several(5), options).feelings[0]
    expect(curves?.team.map(({ name }) => name)).toEqual(["team's view", ...personas])
    expect(new Set(curves?.team.map(({ dash }) => dash.join())).size).toBe(6)
    expect(curves?.team.map(({ runs }) => runs.flat().length)).toEqual([1, 2, 1, 1, 1, 1])
    expect(curves?.legend.map(({ name }) => name)).toEqual([
      "team's view",
      ...personas,
      "customers' feedback, 95% interval",
    ])
  })

  it('draws one persona alone where that is asked for, with what is thought of all in its gaps', () => {
    const [bo = ''] = personas.slice(1, 2).map((name) => sampleId('persona', name))
    const [curves] = layoutMap(several(2), { ...options, personaId: bo }).feelings
    expect(curves?.team.map(({ name }) => name)).toEqual(['Bo'])
    expect(curves?.team[0]?.runs.flat().map(({ value }) => value)).toEqual([0.1])
    const anna = layoutMap(several(1), { ...options, personaId: bo }).feelings[0]
    expect(anna?.team, 'nobody of this journey: all').toHaveLength(2)
    const left = withChanges(several(2), [
      { id: 'journey-root', field: 'personaIds', before: [], after: [] },
    ])
    const who = (personaId?: string) =>
      layoutMap(left, { ...options, ...(personaId ? { personaId } : {}) }).feelings[0]?.team.map(
        ({ name }) => name,
      )
    expect(who(bo), 'left the journey, but was felt').toEqual(['Bo'])
    expect(who()).toEqual(["team's view"])
  })

  it('makes the lane higher for more rows of names, and keeps the curves below them', () => {
    const [one, five] = [1, 5].map((count) => layoutMap(several(count), options))
    const [few, many] = [one?.feelings[0], five?.feelings[0]]
    const rows = new Set(many?.legend.map(({ line }) => line.y)).size
    expect(rows).toBeGreaterThan(1)
    expect((five?.lanes[0]?.h ?? 0) - (one?.lanes[0]?.h ?? 0)).toBe(
      (many?.zeroY ?? 0) - (few?.zeroY ?? 0),
    )
    const lowest = Math.max(...(many?.legend.map(({ line }) => line.y) ?? []))
    expect((many?.zeroY ?? 0) - 2 * 26).toBeGreaterThan(lowest)
  })

  it('names curves again where they end, apart and inside, if they end last', () => {
    const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10)
    const ends = fc.array(fc.record({ value, isShort: fc.boolean(), name: fc.string() }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(ends, fc.integer({ min: 0, max: 200 }), (drawn, room) => {
        const team = drawn.map(({ value, isShort, name }) => {
          const at = { x: isShort ? 100 : 300, y: 200 - value * 26, tone: 'neutral', n: 0 } as const
          return { name, dash: [1], runs: [[{ ...at, stepId: isShort ? 'a' : 'b', value }]] }
        })
        const place = { x2: 300 + room, top: 140, bottom: 260 }
        const labels = endLabels(team, place)
        const lasts = new Set(labels.map(({ stepId }) => stepId))
        expect(lasts.size).toBeLessThanOrEqual(1)
        for (const [i, { line }] of labels.entries()) {
          expect(line.x + line.width).toBeLessThanOrEqual(place.x2)
          const top = line.y - 6 - 0.3636 * 10.5
          expect(top).toBeGreaterThanOrEqual(place.top - 0.01)
          expect(top + 12).toBeLessThanOrEqual(place.bottom + 0.01)
          const next = labels[i + 1]
          if (next) expect(next.line.y - line.y).toBeGreaterThan(11.98)
        }
      }),
    )
    const labelled = layoutMap(several(5), options).feelings[0]
    expect(labelled?.endLabels.map(({ line }) => line.text)).toHaveLength(1)
    expect(layoutMap(homeInternet, options).feelings[0]?.endLabels).toEqual([])
  })

  it('keeps names apart and inside the map, whatever they are and however many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 9 }),
        fc.integer({ min: 300, max: 3000 }),
        fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
        fc.boolean(),
        (names, x2, mostRows, hasFaces) => {
          const face = { source: smallPng, width: 3, height: 2 }
          const [first, ...others] = names.map((name) => ({ name, dash: [1, 2] }))
          const faced = hasFaces ? { face } : {}
          const named = [
            ...(first ? [{ ...first, ...faced }] : []),
            ...others,
            { name: 'customers' },
          ]
          const place = mostRows === undefined ? {} : { mostRows }
          const { entries, rows } = feelingLegend(named, { x1: 132, x2, top: 0, ...place })
          expect(entries).toHaveLength(named.length)
          const isFaced = entries.some((entry) => entry.face)
          if (mostRows === undefined) expect(isFaced).toBe(hasFaces && first !== undefined)
          const boxes = entries.map((entry) => ({
            row: entry.line.y,
            from: sampleEnd(entry) - 22,
            to: entry.line.x + entry.line.width,
          }))
          expect(new Set(boxes.map(({ row }) => row)).size).toBe(rows)
          for (const [i, { row, from, to }] of boxes.entries()) {
            expect(from).toBeGreaterThanOrEqual(132)
            expect(to).toBeLessThanOrEqual(x2)
            const next = boxes[i + 1]
            if (next?.row === row) expect(next.from).toBeGreaterThan(to)
          }
        },
      ),
    )
  })

  it('draws the picture of a persona round, before its name, in a lane that has room for it', () => {
    const records = buildJourney({
      lanes: { Feeling: 'feeling' },
      stages: { A: { One: [], Two: [] } },
      personas: ['Anna'],
      more: [
        feeling('feelingAnna', 1, 'One', sampleId('persona', 'Anna')),
        { id: 'faceAnna0', kind: 'portrait', data: smallPng },
      ],
    })
    const id = sampleId('persona', 'Anna')
    const set = (field: string, after: string) => ({ id, field, after })
    const faced = withChanges(records, [set('portraitId', 'faceAnna0'), set('alt', 'Anna laughs')])
    const plain = layoutMap(records, { words: layoutWords })
    const scene = layoutMap(faced, { words: layoutWords })
    expect(scene.lanes[0]?.h).toBe((plain.lanes[0]?.h ?? 0) + 12)
    const legend = scene.feelings[0]?.legend ?? []
    const entry = legend.find(({ name }) => name === 'Anna')
    expect(entry?.face).toMatchObject({ source: smallPng, width: 3, height: 2, alt: 'Anna laughs' })
    if (!entry) return
    const circle = faceBox(entry)
    expect(circle.x + circle.w).toBeLessThan(entry.line.x)
    expect(legendExtra({ entries: legend, rows: 1 })).toBe(12)
    const view = { x: 0, y: 0, w: scene.width, h: scene.height }
    const group = feelingShapes(scene, lightPalette, view).find(({ kind }) => kind === 'group')
    const { x, y, w, h } = circle
    expect(group).toEqual({
      kind: 'group',
      clip: { x, y, width: w, height: h, radius: w / 2 },
      // 3 × 2 px fill the circle, and stick out of it left and right.
      children: [
        expect.objectContaining({
          kind: 'image',
          source: smallPng,
          label: 'Anna laughs',
          width: 1.5 * w,
          height: h,
          x: x - 0.25 * w,
          y,
        }),
      ],
    })
  })
})
