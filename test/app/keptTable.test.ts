import { beforeEach, describe, expect, it } from 'vitest'
import { keepTable, keptTable } from '../../src/app/keptTable.ts'
import { plainTable } from '../../src/store/TableView.ts'

beforeEach(() => localStorage.clear())

describe('how a table is looked at', () => {
  it('is kept for each journey, but for what would hide rows', () => {
    const view = {
      ...plainTable,
      hidden: ['lane'],
      widths: { name: 22.5 },
      height: 'two',
      sort: { column: 'channel', isDown: true },
      group: 'owner',
    } as const
    keepTable('jrny0001', { ...view, filter: { text: 'menu' }, folded: ['dept0001'] })
    expect(keptTable('jrny0001')).toEqual(view)
    expect(keptTable('jrny0002')).toBeUndefined()
  })

  it.each([
    'no json',
    'null',
    '[]',
    '{"rows":3,"hidden":"name","widths":{"name":"wide","step":null},"height":"tall","sort":{"column":1},"group":"lane"}',
  ])('is as it comes where something else was kept: %s', (text) => {
    localStorage.setItem('throughline.table.jrny0001', text)
    expect(keptTable('jrny0001')).toEqual({ ...plainTable, sort: undefined, group: undefined })
  })
})
