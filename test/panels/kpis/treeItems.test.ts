import { describe, expect, it } from 'vitest'
import { kpiBoard } from '../../../src/panels/kpis/kpiBoard.ts'
import { treeItems } from '../../../src/panels/kpis/treeItems.ts'
import { keyTarget } from '../../../src/panels/kpis/treeKeys.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { journeyWithKpis, kpi, kpiId } from './madeKpis.ts'

const stay = kpiId('Customers who stay')
const fix = kpiId('First contact fix')
const kept = kpiId('Kept the window')
const agent = sampleId('touchpoint', 'Agent')
const board = kpiBoard(journeyWithKpis())

describe('the places of the tree', () => {
  it('go from the company down to touchpoints, what pulls first', () => {
    expect(treeItems(board).map(({ key, level }) => [level, key])).toEqual([
      [1, stay],
      [2, fix],
      [3, `${fix}/${agent}`],
      [2, kept],
      [3, `${kept}/${sampleId('touchpoint', 'Technician')}`],
    ])
  })

  it('count as ARIA asks', () => {
    const items = treeItems(board)
    expect(items[1]).toMatchObject({ position: 1, size: 2, isOpen: true, parentKey: stay })
    expect(items[2]).toMatchObject({ position: 1, size: 1, isOpen: undefined, parentKey: fix })
  })

  it('are hidden below what a person shut', () => {
    const items = treeItems(board, new Map([[stay, false]]))
    expect(items).toMatchObject([{ key: stay, isOpen: false }])
  })

  it('show only the roots and their children where there are many', () => {
    const many = Array.from({ length: 100 }, (_, at) => [
      kpi(`Part ${at}`, { parentId: stay }),
      kpi(`Piece ${at}`, { parentId: kpiId(`Part ${at}`) }),
    ]).flat()
    const items = treeItems(kpiBoard(journeyWithKpis(many)))
    expect(items.filter(({ level }) => level === 2)).toHaveLength(102)
    expect(items.filter(({ level }) => level === 3)).toHaveLength(0)
  })
})

describe('a key in the tree', () => {
  const items = treeItems(board)
  const from = (at: number, key: string): string | undefined => {
    const current = items[at]
    return current && keyTarget(items, current, key, ({ key: name }) => name)?.key
  }

  it('goes up and down through all that is shown, and to the ends', () => {
    expect(from(0, 'ArrowDown')).toBe(fix)
    expect(from(3, 'ArrowUp')).toBe(`${fix}/${agent}`)
    expect(from(0, 'ArrowUp')).toBeUndefined()
    expect(from(3, 'Home')).toBe(stay)
    expect(from(0, 'End')).toBe(items.at(-1)?.key)
  })

  it('goes right to the first below, left to the one above', () => {
    expect(from(0, 'ArrowRight')).toBe(fix)
    expect(from(2, 'ArrowRight')).toBeUndefined()
    expect(from(3, 'ArrowLeft')).toBe(stay)
    expect(from(0, 'ArrowLeft')).toBeUndefined()
  })

  it('is a letter that a name begins with, round to the start', () => {
    expect(from(4, 'k')).toBe(stay)
    expect(from(0, 'z')).toBeUndefined()
    expect(from(0, 'Tab')).toBeUndefined()
  })
})
