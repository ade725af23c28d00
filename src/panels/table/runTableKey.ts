import { type TableTools, rowIds, selectedIds } from './TableTools.ts'
import { clearCells, editCell, fillDown } from './editCells.ts'
import { headRow } from './entries.ts'
import { insertBelow, moveRow } from './rowActions.ts'
import type { TableKey } from './tableKey.ts'

/** Does what a key asks for. */
export function runTableKey(tools: TableTools, key: TableKey): void {
  const { place, session, entries, data } = tools
  const { at } = place
  switch (key.do) {
    case 'go': {
      const first = entries.find(({ kind }) => kind !== 'group')?.key
      // As in a spreadsheet the edge above is the first row, from there the heads.
      if (key.down === -Infinity && first !== undefined && at.row !== first && at.row !== headRow)
        return place.select({ ...at, row: first }, { isExtending: key.isExtending })
      return place.move(key.down, key.right, key.isExtending)
    }
    case 'corner': {
      const rows = entries.filter(({ kind }) => kind !== 'group')
      const row = (key.isEnd ? rows.at(-1) : rows[0])?.key ?? headRow
      const column = key.isEnd ? data.columns.length : 1
      return place.select({ row, column }, { isExtending: key.isExtending })
    }
    case 'type':
      return editCell(tools, key.text)
    case 'edit':
      return editCell(tools)
    case 'clear':
      return clearCells(tools)
    case 'fill':
      return fillDown(tools)
    case 'insert':
      return insertBelow(tools)
    case 'move':
      return moveRow(tools, key.down)
    case 'selectAll':
      return place.selectRows(rowIds(entries))
    case 'selectRows':
      return place.selectRows(selectedIds(tools))
    case 'toggle':
      return toggleRow(tools, at.row)
    case 'escape':
      return isMany(tools)
        ? place.select({ ...at, column: Math.max(1, at.column) })
        : session.select([])
  }
}

function isMany({ place: { range, isRows } }: TableTools): boolean {
  return isRows || range.top !== range.bottom || range.left !== range.right
}

/** Selects one row more, or one less. */
export function toggleRow({ place, session, entries }: TableTools, row: string): void {
  if (!entries.some(({ kind, key }) => kind === 'row' && key === row)) return
  const { selection } = session.getState()
  const others = selection.filter((id) => id !== row)
  const isAlone = !place.isRows && others.length === 0
  place.selectRows(others.length < selection.length && !isAlone ? others : [...others, row], true)
}
