import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropTarget } from '../../src/layout/dropTarget.ts'
import { findCards } from '../../src/layout/findCards.ts'
import { cellAt, findCells } from '../../src/layout/findCells.ts'
import { gridCell, gridNeighbour, gridOf, gridPlace } from '../../src/layout/gridOf.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { metrics } from '../../src/layout/metrics.ts'
import type { Box, CellBox } from '../../src/layout/Scene.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { homeInternet } from './homeInternet.ts'
import { layoutWords } from './layoutWords.ts'
import { looseRecords } from './randomMap.ts'

const words = { words: layoutWords }
const home = layoutMap(homeInternet, words)
const stacked = layoutMap(
  buildJourney({
    lanes: { Touchpoints: 'touchpoints', Notes: 'notes' },
    stages: { A: { One: ['T1', 'T2', 'T3'], Two: ['T4'] } },
  }),
  words,
)
const touchpoint = (name: string): string => sampleId('touchpoint', name)

/** A cell with the gap to its right, half open. */
function touched(cell: CellBox, view: Box): boolean {
  return (
    cell.x <= view.x + view.w &&
    view.x < cell.x + cell.w + metrics.gap &&
    cell.y <= view.y + view.h &&
    view.y < cell.y + cell.h
  )
}

const view = fc.record({
  x: fc.integer({ min: -500, max: 2500 }),
  y: fc.integer({ min: -500, max: 2500 }),
  w: fc.integer({ min: 0, max: 1500 }),
  h: fc.integer({ min: 0, max: 1500 }),
})

describe('findCells', () => {
  it('finds what looking at every cell finds', () => {
    fc.assert(
      fc.property(looseRecords(), view, ({ records, options }, view) => {
        const scene = layoutMap(records, options)
        const all = [...scene.cells.values()].filter((cell) => touched(cell, view))
        expect(new Set(findCells(scene, view))).toEqual(new Set(all))
      }),
      { numRuns: 60 },
    )
  })
})

describe('findCards', () => {
  it('finds what looking at every card finds', () => {
    fc.assert(
      fc.property(looseRecords(), view, ({ records, options }, view) => {
        const scene = layoutMap(records, options)
        const all = [...scene.cards.values()].filter(
          ({ x, y, w, h }) =>
            Math.max(x, view.x) <= Math.min(x + w, view.x + view.w) &&
            Math.max(y, view.y) <= Math.min(y + h, view.y + view.h),
        )
        expect(new Set(findCards(scene, view))).toEqual(new Set(all))
      }),
      { numRuns: 60 },
    )
  })

  it('leaves out what of a high stack is not touched', () => {
    const [first, second] = ['T1', 'T2'].map((name) => stacked.cards.get(touchpoint(name)))
    if (!first || !second) throw new Error('no cards')
    const between = { x: first.x, y: first.y, w: 10, h: first.h + 2 }
    expect(findCards(stacked, between)).toEqual([first])
    expect(findCards(stacked, { ...between, h: second.y - first.y })).toEqual([first, second])
  })
})

describe('cellAt', () => {
  it('takes the gap to the column at its left, and nothing from the heads', () => {
    expect(cellAt(home, 132 + 170, 120)).toMatchObject({ x: 132 })
    expect(cellAt(home, 100, 120)).toBeUndefined()
    expect(cellAt(home, 200, 50)).toBeUndefined()
    expect(cellAt(home, 200, home.height - 1)).toBeUndefined()
  })
})

describe('dropTarget', () => {
  it('says before which card something lands and where the line is', () => {
    const above = dropTarget(stacked, 200, 110)
    expect(above).toMatchObject({ beforeId: touchpoint('T1'), laneType: 'touchpoints' })
    const between = dropTarget(stacked, 200, 104 + 118 + 20)
    expect(between).toMatchObject({
      beforeId: touchpoint('T2'),
      line: { x: 132, y: 104 + 118 + 4, w: 166, h: 4 },
    })
    expect(dropTarget(stacked, 200, 104 + 3 * 126 + 5)).not.toHaveProperty('beforeId')
    expect(dropTarget(stacked, 20, 110)).toBeUndefined()
  })

  it('does not count the moving card', () => {
    const own = dropTarget(stacked, 200, 110, touchpoint('T1'))
    expect(own).toMatchObject({ beforeId: touchpoint('T2') })
  })
})

describe('gridOf', () => {
  it('gives each stacked card a sub-row and every place a cell', () => {
    const grid = gridOf(stacked)
    expect(grid.rows.map(({ subRow }) => subRow)).toEqual([0, 1, 2, 0])
    expect(gridPlace(stacked, grid, touchpoint('T3'))).toEqual({ row: 2, column: 0 })
    expect(gridCell(stacked, grid, { row: 1, column: 0 })?.cardId).toBe(touchpoint('T2'))
    const free = gridCell(stacked, grid, { row: 1, column: 1 })
    expect(free).not.toHaveProperty('cardId')
    expect(free?.box).toMatchObject({ x: 310, y: 104 + 126 })
    expect(gridCell(stacked, grid, { row: 4, column: 0 })).toBeUndefined()
  })

  it('moves by arrows and stops at the edges', () => {
    const grid = gridOf(stacked)
    const corner = { row: 0, column: 0 }
    expect(gridNeighbour(grid, corner, 'left')).toEqual(corner)
    expect(gridNeighbour(grid, corner, 'right')).toEqual({ row: 0, column: 1 })
    expect(gridNeighbour(grid, corner, 'bottom')).toEqual({ row: 3, column: 0 })
    expect(gridNeighbour(grid, { row: 3, column: 1 }, 'down')).toEqual({ row: 3, column: 1 })
  })

  it('finds every card where the grid says it is', () => {
    fc.assert(
      fc.property(looseRecords(), ({ records, options }) => {
        const scene = layoutMap(records, options)
        const grid = gridOf(scene)
        for (const id of scene.cards.keys()) {
          const place = gridPlace(scene, grid, id)
          expect(place && gridCell(scene, grid, place)?.cardId).toBe(id)
        }
      }),
      { numRuns: 40 },
    )
  })
})
